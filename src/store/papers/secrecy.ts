import type { EventMaker } from '../../domain/events.ts'
import type { DocumentId, PartnershipId } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { InCase } from '../case/in-case.ts'
import type { Db } from '../db.ts'
import { takeFromRegister } from '../register/register-document.ts'
import type { CaseDocument } from './document.ts'
import { secrecyOf } from './secrecy-provision.ts'
import { shareWaiting } from './sharing.ts'

type Flagging = {
  document: { id: DocumentId; number: number }
  reasons: string
  by: EventMaker
  on: PlainDate
}

/** Flags a document as one that may hold secret information, or changes the provision that it is flagged with. It is no longer published. */
export async function flagDocument(
  inCase: InCase,
  { provision, ...flagging }: Flagging & { provision: string },
): Promise<void> {
  const { document, reasons, by, on } = flagging
  const content = { document: document.id, number: document.number, provision, reasons }
  const seq = inCase.event({ type: 'secrecyFlagged', on, by, content })
  await inCase.trx
    .updateTable('document')
    .set({ secrecy_provision: provision, secrecy_seq: seq })
    .where('id', '=', document.id)
    .execute()
  await takeFromRegister(inCase.trx, document.id, { at: inCase.at, personId: by.personId })
}

/** Lifts the flag. What waited to be shared with the other side is shared with it, which the event says. */
export async function liftFlag(
  inCase: InCase,
  { document, reasons, by, on }: Flagging & { document: Pick<CaseDocument, 'shareWaits'> },
): Promise<void> {
  const { id, number, shareWaits } = document
  const content = { document: id, number, reasons, ...(shareWaits && { shared: true }) }
  const seq = inCase.event({ type: 'secrecyLifted', on, by, content })
  await inCase.trx
    .updateTable('document')
    .set({ secrecy_provision: null, secrecy_seq: seq })
    .where('id', '=', document.id)
    .execute()
  await shareWaiting(inCase, id)
}

/** How many documents of a case are flagged. */
export async function countFlagged(db: Db, partnershipId: PartnershipId): Promise<number> {
  const { count } = await db
    .selectFrom('document as d')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('d.partnership_id', '=', partnershipId)
    .where(secrecyOf, 'is not', null)
    .executeTakeFirstOrThrow()
  return count
}
