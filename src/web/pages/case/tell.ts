import type { CaseLink, MailContent } from '../../../domain/mails.ts'
import type { Partnership } from '../../../domain/partnership.ts'
import { newId } from '../../../kernel/ids.ts'
import type { InCase } from '../../../store/in-case.ts'
import {
  officialReceivers,
  partyReceivers,
  type Receiver,
  serviceReceivers,
} from '../../../store/receivers.ts'
import type { SignedIn } from '../../visit.ts'
import { caseHead, signedBy } from './case-head.ts'

/** Both sides but the one who acts: the parties' people, the staff unit, the heads of the services concerned. */
export async function bothSides(at: SignedIn, inCase: InCase, partnership: Partnership): Promise<Receiver[]> {
  const { trx } = inCase
  const { today } = at
  const receivers = [
    ...(await partyReceivers(trx, partnership, today)),
    ...(await officialReceivers(trx, partnership, { today })),
    ...(await serviceReceivers(trx, partnership, today)),
  ]
  const known = new Map(receivers.map((receiver) => [receiver.personId, receiver]))
  known.delete(at.actor.personId)
  return [...known.values()]
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
  const content = mail({ caseNumber, caseTitle, url: at.origin + at.to.case(caseNumber) })
  for (const { name, email, language } of to) {
    if (email === null) continue
    inCase.addJob('sendMail', {
      id: newId(),
      to: { name, email },
      language,
      signedBy: signedBy(head),
      content,
    })
  }
}
