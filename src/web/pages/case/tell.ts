import type { CaseLink, MailContent } from '../../../domain/mails.ts'
import type { Partnership } from '../../../domain/partnership.ts'
import { newId } from '../../../kernel/ids.ts'
import type { InCase } from '../../../store/case/in-case.ts'
import { followersOn, type Receiver } from '../../../store/people/receivers.ts'
import type { CaseNoun } from '../../paths.ts'
import type { SignedIn } from '../../visit.ts'
import { caseHead, signedBy } from './case-head.ts'

/** All who follow the case on either side, but the one who acts. */
export async function bothSides(at: SignedIn, inCase: InCase, partnership: Partnership): Promise<Receiver[]> {
  const about = { partnership, today: at.today }
  const [party, officials] = [
    await followersOn(inCase.trx, 'party', about),
    await followersOn(inCase.trx, 'public', about),
  ]
  return [...party, ...officials].filter(({ personId }) => personId !== at.actor.personId)
}

/** All who follow the case on the side that does not act. */
export function otherSide(at: SignedIn, inCase: InCase, partnership: Partnership): Promise<Receiver[]> {
  const other = at.actor.acting.side === 'party' ? 'public' : 'party'
  return followersOn(inCase.trx, other, { partnership, today: at.today })
}

type News = {
  inCase: InCase
  partnership: Partnership
  to: readonly Receiver[]
  /** What the notice is about; a mail follows where there is one for it. */
  kind: string
  params: Record<string, unknown>
  mail?: (link: CaseLink) => MailContent
}

/** Tells people in the product and by mail, in the transaction of what has happened. */
export async function tell(at: SignedIn, { inCase, partnership, to, mail, ...news }: News): Promise<void> {
  inCase.notify({ personIds: to.map(({ personId }) => personId), ...news })
  if (mail === undefined) return
  const { number: caseNumber, title: caseTitle } = partnership
  const head = await caseHead(inCase.trx, partnership, { date: at.today, language: 'sv' })
  const leading = (address: string) => mail({ caseNumber, caseTitle, url: at.origin + address })
  const content = leading(at.to.case(caseNumber))
  const page = pages[content.kind]
  const toPage = page === undefined ? content : leading(at.to.inCase(caseNumber, page))
  for (const { name, email, language } of to) {
    if (email === null) continue
    inCase.addJob('sendMail', {
      id: newId(),
      to: { name, email },
      language,
      signedBy: signedBy(head),
      content: toPage,
    })
  }
}

/** Where a mail leads when what it is about has a page of its own; the others lead to the case. */
const pages: Partial<Record<MailContent['kind'], CaseNoun>> = {
  changeProposed: 'andringar',
  materialQuestionRaised: 'andringar',
  stanceDeclined: 'stallningstagande',
  repaymentAsked: 'ekonomi',
  followUpAgainst: 'uppfoljning',
  reviewShared: 'granskning',
  reviewConcluded: 'granskning',
  legalQuestion: 'granskning',
  agreementSigned: 'underskrift',
  signatureDeclined: 'underskrift',
  finalReportBegun: 'slutrapport',
  earlyEndRequested: 'avslut',
  earlyEndHastened: 'avslut',
  endLetter: 'avslut',
  partyLeaves: 'uttrade',
}
