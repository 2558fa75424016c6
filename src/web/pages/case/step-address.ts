import type { Partnership } from '../../../domain/partnership.ts'
import { confirmCorrection } from '../../../process/agreement/corrections.ts'
import type { TakenOn } from '../../../process/case/history.ts'
import { answerCriteria, goThroughList } from '../../../process/steps/written-together.ts'
import type { CaseFile } from '../../../store/case/case-file.ts'
import type { CaseNoun, Paths } from '../../paths.ts'
import { onlyChange } from './only-change.ts'

/** The page on which each step of the rulebook is taken. Steps without a page yet are missing. */
const pages: Record<string, CaseNoun> = {
  'confirm-brought-in': 'infort',
  'question-brought-in': 'infort',
  'correct-brought-in': 'infort',
  [confirmCorrection]: 'infort',
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
  'start-review': 'granskning',
  'ask-legal-opinion': 'granskning',
  'give-legal-opinion': 'granskning',
  'withdraw-legal-question': 'granskning',
  'meet-condition': 'granskning',
  'confirm-condition': 'granskning',
  'return-condition': 'granskning',
  'share-review': 'granskning',
  'answer-review': 'granskning',
  'pass-review': 'granskning',
  'pass-review-with-conditions': 'granskning',
  'fail-review': 'granskning',
  'give-review-feedback': 'granskning',
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
  'agree-draft': 'samsyn',
  'confirm-revised-text': 'samsyn',
  'approve-short-period': 'samsyn',
  'reopen-draft': 'samsyn',
  'open-board-case': 'namnd',
  'write-memo': 'namnd',
  'approve-sign-memo': 'namnd',
  'dispatch-case': 'namnd',
  'board-approves': 'namnd',
  'board-rejects': 'namnd',
  'board-refers-back': 'namnd',
  'board-tables': 'namnd',
  'resume-tabled': 'namnd',
  'publish-minutes': 'namnd',
  'share-decision': 'namnd',
  'return-to-idea-meetings': 'namnd',
  'return-to-preparation': 'namnd',
  'change-decided-text': 'namnd',
  'add-party': 'parter',
  'sign-agreement': 'underskrift',
  'add-signature': 'underskrift',
  'decline-signature': 'underskrift',
  'hand-in-original': 'underskrift',
  'appoint-coordinator': 'start',
  'hand-over-coordination': 'start',
  'appoint-groups': 'start',
  activate: 'start',
  'publish-record': 'publicering',
  'withdraw-record': 'publicering',
  'withdraw-document': 'publicering',
  'call-group-meeting': 'gruppmoten',
  'move-group-meeting': 'gruppmoten',
  'cancel-group-meeting': 'gruppmoten',
  'hold-steering-meeting': 'gruppmoten',
  'hold-working-meeting': 'gruppmoten',
  'approve-group-minutes': 'gruppmoten',
  'give-working-report': 'gruppmoten',
  'adjust-activity': 'gruppmoten',
  'propose-change': 'andringar',
  'class-change': 'andringar',
  'decline-change': 'andringar',
  'open-change-draft': 'andringar',
  'raise-material-question': 'andringar',
  'answer-material-question': 'andringar',
  'ask-for-repayment': 'ekonomi',
  'settle-repayment': 'ekonomi',
  'open-follow-up': 'uppfoljning',
  'defer-follow-up': 'uppfoljning',
  'answer-follow-up': 'uppfoljning',
  'approve-follow-up-memo': 'namnd',
  'board-rejects-follow-up': 'namnd',
  'board-refers-back-report': 'namnd',
  'start-evaluation': 'utvardering',
  'hand-in-evaluation': 'utvardering',
  'conclude-evaluation': 'utvardering',
  'ask-for-evaluation-answers': 'utvardering',
  'leave-out-evaluation-answers': 'utvardering',
  'leave-out-stance': 'slutrapport',
  'open-final-report': 'slutrapport',
  'renegotiate-revised': 'fornyelse',
  'renegotiate-changed': 'fornyelse',
  'renegotiate-extension': 'fornyelse',
  'note-gap-risk': 'fornyelse',
  'open-bridging': 'fornyelse',
  'sign-bridging': 'fornyelse',
  'add-bridging-signature': 'fornyelse',
  'request-early-end': 'avslut',
  'withdraw-early-end': 'avslut',
  'answer-early-end': 'avslut',
  'hasten-early-end': 'avslut',
  'end-early': 'avslut',
  expire: 'avslut',
  renew: 'avslut',
  'hand-in-closing-account': 'avslut',
  'give-end-feedback': 'avslut',
  archive: 'arkiv',
  'change-party': 'avslut',
  'remove-party': 'uttrade',
  'take-renewal-stance': 'slutrapport',
  'approve-final-memo': 'namnd',
  'approve-other-memo': 'namnd',
  'approve-bridging-memo': 'namnd',
  pause: 'paus',
  resume: 'paus',
  withdraw: 'aterkallelse',
  'reopen-as-new': 'ateroppning',
  'declare-conflict': 'jav',
  'clear-conflict': 'jav',
  'choose-board-goals': 'namndens-mal',
}

/** What the parties write together is no step, and has its page. */
const together: Record<string, CaseNoun> = { [answerCriteria]: 'fornyelse', [goThroughList]: 'avslut' }

/** Steps that have a page of their own below the one of their noun. */
const below: Record<string, string> = {
  'take-renewal-stance': 'stallningstagande',
}

/** Steps that belong to whichever report is written: the follow-up of a year, or the final report. */
const ofReports = [
  'hand-in-report-part',
  'hand-in-late-part',
  'ask-for-report-parts',
  'leave-out-report-part',
  'approve-report',
]

/** Where in one board's case a step is taken. */
const ofBoard: Record<string, string> = {
  'write-memo': 'forslag',
  'approve-sign-memo': 'godkannande',
  'approve-follow-up-memo': 'godkannande',
  'approve-final-memo': 'godkannande',
  'approve-bridging-memo': 'godkannande',
  'approve-other-memo': 'godkannande',
  'dispatch-case': 'utskick',
  'board-approves': 'beslut',
  'publish-minutes': 'protokoll',
  'share-decision': 'besked',
}

/** The step to take; some are taken in one of several reports, or at one of several meetings. */
type Where = {
  step: string
  track?: string | undefined
  meeting?: string | undefined
  about?: string | undefined
  /** The year that the board's case is about, where it is about one. */
  year?: number | undefined
  /** The change to decide about, where there is only one. */
  change?: number | undefined
  /** What one person took upon them. */
  taken?: Pick<TakenOn, 'id' | 'at'> | undefined
  /** The round of the agreement whose plan has a payment. */
  payment?: string | undefined
}

/** Where a step is taken in the case, as near as it can be named; null while it has no page. */
export function stepAddress(
  to: Paths,
  { number }: Pick<Partnership, 'number'>,
  { step, track = 'followUp', meeting, about, year, change, taken, payment }: Where,
): string | null {
  if (taken !== undefined) return to.inCase(number, ...whereTaken(taken))
  if (payment !== undefined) return to.inCase(number, 'ekonomi', payment, 'utbetalning')
  if (ofReports.includes(step)) return to.inCase(number, ...reportOf(track, year))
  const noun = pages[step] ?? together[step]
  if (noun === undefined) return null
  if (about !== undefined)
    return to.inCase(number, noun, 'villkor', about, step === 'meet-condition' ? 'klart' : 'bekraftelse')
  if (meeting !== undefined) return to.inCase(number, noun, meeting)
  if (change !== undefined) return to.inCase(number, noun, String(change))
  const own = ofBoard[step]
  if (own !== undefined && isOfBoard(track)) return to.inCase(number, noun, track, own)
  const page = below[step]
  return page === undefined ? to.inCase(number, noun) : to.inCase(number, noun, page)
}

/** Where it is said to be done. */
function whereTaken({ id, at }: Pick<TakenOn, 'id' | 'at'>): [CaseNoun, ...string[]] {
  if (at === 'measure') return ['avvikelser', id]
  return [at === 'group' ? 'gruppmoten' : 'mote', 'uppgifter', id]
}

function reportOf(track: string, year: number | undefined): [CaseNoun, ...string[]] {
  if (track.startsWith('finalReport')) return ['slutrapport']
  return year === undefined ? ['uppfoljning'] : ['uppfoljning', String(year)]
}

/** Boards' cases are named by what they are about and a number; a round is no board's case. */
function isOfBoard(track: string): boolean {
  return /^[a-zA-Z]+-\d+$/.test(track) && !track.startsWith('round-')
}

type Ball = Pick<Where, 'step' | 'track'>

/** What of a case a step is about, as its page is named: the year of a report, the one change that waits. */
export function whereIn(file: Pick<CaseFile, 'history' | 'status'>, { step, track }: Ball) {
  return { year: yearOfTrack(file, track), change: onlyChange(file.history.events, step) }
}

/** The year that a board's case is about: of follow-ups, which year's. */
export function yearOfTrack({ history, status }: Pick<CaseFile, 'history' | 'status'>, track?: string) {
  const openedSeq = status.boardCases.find((one) => one.track === track)?.openedSeq
  const year = history.events.find(({ seq }) => seq === openedSeq)?.content.year
  return typeof year === 'number' ? year : undefined
}
