import type { Partnership } from '../../../../domain/partnership.ts'
import type { Side } from '../../../../domain/roles.ts'
import { newId } from '../../../../kernel/ids.ts'
import { type Db, withTransaction } from '../../../../store/db.ts'
import { addJobs, type NewJob } from '../../../../store/orders/job.ts'
import { sendMessage } from '../../../../store/people/message.ts'
import { addNotices } from '../../../../store/people/notice.ts'
import { followersOn, type Receiver } from '../../../../store/people/receivers.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead, signedBy } from '../case-head.ts'

/** Writes a message and tells those who read it, the other side by mail too, all in one transaction. */
export async function send(at: SignedIn, partnership: Partnership, text: string): Promise<void> {
  const { actor, now } = at
  const { id: partnershipId, lead } = partnership
  await withTransaction(at.db, async (trx) => {
    await sendMessage(trx, { partnershipId, bodyId: lead.bodyId, by: actor, text, at: now })
    const own = await receiversOn(trx, at, { partnership, side: actor.acting.side })
    const other: Side = actor.acting.side === 'party' ? 'public' : 'party'
    const others = await receiversOn(trx, at, { partnership, side: other })
    const personIds = [...own, ...others].map(({ personId }) => personId)
    const notice = { personIds, kind: 'messageReceived', params: { from: senderOf(at) } }
    await addNotices(trx, [notice], { partnershipId, bodyId: lead.bodyId, at: now })
    await orderMails(trx, at, { partnership, to: others })
  })
}

type Addressed = { partnership: Partnership; side: Side }

/** Those on one side who follow the case, but for the sender. */
async function receiversOn(
  db: Db,
  { actor, today }: SignedIn,
  { partnership, side }: Addressed,
): Promise<Receiver[]> {
  const followers = await followersOn(db, side, { partnership, today })
  return followers.filter(({ personId }) => personId !== actor.personId)
}

function senderOf({ actor: { name, acting } }: SignedIn): string {
  return `${name}, ${acting.side === 'public' ? acting.bodyName : acting.organisationName}`
}

async function orderMails(
  db: Db,
  at: SignedIn,
  { partnership, to }: { partnership: Partnership; to: readonly Receiver[] },
): Promise<void> {
  const { number: caseNumber, title: caseTitle } = partnership
  const head = await caseHead(db, partnership, { date: at.today, language: 'sv' })
  const link = { caseNumber, caseTitle, url: at.origin + at.to.inCase(caseNumber, 'meddelanden') }
  const from = {
    signedBy: signedBy(head),
    content: { kind: 'messageReceived', from: senderOf(at), ...link },
  } as const
  const jobs = to.flatMap(({ name, email, language }): NewJob[] => {
    if (email === null) return []
    return [
      { name: 'sendMail', payload: { id: newId(), to: { name, email }, language, ...from }, options: {} },
    ]
  })
  await addJobs(db, jobs)
}
