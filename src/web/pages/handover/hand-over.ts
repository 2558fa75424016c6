import { handoverPaper } from '../../../documents/papers/handover.ts'
import type { PersonId, PublicBodyId } from '../../../domain/actor.ts'
import type { PartnershipId } from '../../../domain/partnership.ts'
import { inLanguage } from '../../../domain/text.ts'
import { lowerFirst } from '../../../kernel/lower-first.ts'
import type { GroupKind } from '../../../process/case/group-kind.ts'
import { roleLabel } from '../../../process/rulebook/lookup.ts'
import type { CaseFile } from '../../../store/case/case-file.ts'
import { addPart, endPart } from '../../../store/case/case-member.ts'
import { recordStep } from '../../../store/case/steps.ts'
import { type Trx, withTransaction } from '../../../store/db.ts'
import { appointMembers, listGroupMembers } from '../../../store/meetings/group.ts'
import { receiversWithIds } from '../../../store/people/receivers.ts'
import type { SignedIn } from '../../visit.ts'
import { caseHead } from '../case/case-head.ts'
import { giveMeetings } from '../case/meeting/give-meetings.ts'
import { registerPaper } from '../case/register-paper.ts'
import { bothSides, tell } from '../case/tell.ts'
import { type Coordinator, casesToHandOver } from './load.ts'

type Asked = {
  from: Coordinator
  to: { personId: PersonId; name: string }
  reasons: string
}

/**
 * Gives every case of one coordinator to another, all of them or none: a registered event with its paper in each, and the
 * news to both sides, also while a case is paused. Those in which the reader may not appoint anybody are left, and counted.
 */
export async function handOver(at: SignedIn, asked: Asked): Promise<{ done: number; left: number }> {
  return withTransaction(at.db, async (trx) => {
    const files = await casesToHandOver(trx, at, asked.from.numbers)
    let done = 0
    for (const file of files) if (await handOverCase(at, trx, file, asked)) done += 1
    return { done, left: asked.from.numbers.length - done }
  })
}

async function handOverCase(at: SignedIn, trx: Trx, file: CaseFile, asked: Asked): Promise<boolean> {
  const { from, to, reasons } = asked
  const { partnership } = file
  const head = await caseHead(trx, partnership, { date: at.today, language: 'sv' })
  const model = handoverPaper(head, {
    role: lowerFirst(inLanguage(roleLabel(file.history.rulebook, 'coordinator'), head.language)),
    from: from.name,
    to: to.name,
    on: at.today,
    by: at.actor.name,
    reasons,
  })
  const content = { personName: to.name, personId: to.personId, handedOverBy: from.name, reasons }
  const step = { step: 'hand-over-coordination', by: at.actor, on: at.today, at: at.now, content }
  const outcome = await recordStep(trx, file, step, async (inCase) => {
    const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
    const paper = { kind: 'handover', title: model.title, model, shared: true }
    const correspondent = partnership.lead.boardName
    registerPaper(at, inCase, { ...paper, direction: 'drawn_up', correspondent })
    await endPart(trx, which, { part: 'coordinator', personId: from.personId, until: at.today })
    const part = { part: 'coordinator', side: 'public', from: at.today, by: at.actor.personId } as const
    await addPart(trx, which, { personId: to.personId, ...part })
    await giveMeetings(at, inCase, { partnership, from: from.personId, to: to.personId })
    await giveSeats(at, trx, { which, from, to, seq: partnership.lastSeq + 1 })
    const told = [
      ...(await bothSides(at, inCase, partnership)),
      ...(await receiversWithIds(trx, [to.personId])),
    ]
    await tell(at, { inCase, partnership, to: told, kind: 'coordinatorAppointed', params: { by: to.name } })
  })
  return outcome.kind === 'recorded'
}

type Seats = Pick<Asked, 'from' | 'to'> & {
  which: { partnershipId: PartnershipId; bodyId: PublicBodyId }
  seq: number
}

/** Where the one sat in a group the other sits from today, unless already there. */
async function giveSeats(at: SignedIn, trx: Trx, { which, from, to, seq }: Seats): Promise<void> {
  const sitting = (await listGroupMembers(trx, which.partnershipId)).filter(({ until }) => until === null)
  if (!sitting.some(({ personId }) => personId === from.personId)) return
  const sits = (group: GroupKind) =>
    sitting.some((one) => one.group === group && one.personId === to.personId)
  const members = sitting.flatMap((seat) => {
    if (seat.personId !== from.personId) return [seat]
    return sits(seat.group) ? [] : [{ ...seat, personId: to.personId }]
  })
  await appointMembers(trx, which, { members, from: at.today, seq })
}
