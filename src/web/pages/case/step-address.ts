import type { Partnership } from '../../../domain/partnership.ts'
import type { CaseNoun, Paths } from '../../paths.ts'

/** The page on which each step of the rulebook is taken. Steps without a page yet are missing. */
const pages: Record<string, CaseNoun> = {
  'call-first-meeting': 'mote',
  'move-first-meeting': 'mote',
  'cancel-first-meeting': 'mote',
  'hold-first-meeting': 'mote',
  'submit-consideration': 'overvagande',
  'return-consideration': 'bedomning',
  'assess-proceed': 'bedomning',
  'assess-decline': 'bedomning',
  'assess-redirect': 'bedomning',
  'give-assessment-feedback': 'bedomning',
  'hand-in-document': 'underlag',
  'mark-document': 'underlag',
  'ask-for-documents': 'underlag',
  'take-stance': 'stallningstagande',
  'decline-stance': 'stallningstagande',
  'record-opinion': 'stallningstagande',
  'name-deputy': 'stallningstagande',
  'reconcile-with-board': 'stallningstagande',
  'ask-for-aid-declaration': 'statsstod',
  'declare-aid': 'statsstod',
  'assess-aid': 'statsstod',
  'inform-of-aid': 'statsstod',
  'register-aid': 'statsstod',
  'call-first-idea-meeting': 'idemoten',
  'call-idea-meeting': 'idemoten',
  'move-idea-meeting': 'idemoten',
  'cancel-idea-meeting': 'idemoten',
  'hold-idea-meeting': 'idemoten',
  'extend-idea-meetings': 'idemoten',
  'except-idea-meetings': 'idemoten',
  'abort-no-consensus': 'idemoten',
  'propose-meeting': 'idemoten',
  'add-party': 'parter',
  pause: 'paus',
  resume: 'paus',
  withdraw: 'aterkallelse',
  'reopen-as-new': 'ateroppning',
  'declare-conflict': 'jav',
  'clear-conflict': 'jav',
}

/** Where a step is taken in the case; null while it has no page. */
export function stepAddress(to: Paths, { number }: Pick<Partnership, 'number'>, step: string): string | null {
  const noun = pages[step]
  return noun === undefined ? null : to.inCase(number, noun)
}
