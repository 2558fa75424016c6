import type { PartnershipId } from '../../src/domain/partnership.ts'
import { recordInCase } from '../../src/store/case/record.ts'
import type { Db } from '../../src/store/db.ts'
import { getDocument } from '../../src/store/papers/document.ts'
import { shareDocuments } from '../../src/store/papers/sharing.ts'
import { aNewEvent } from './cases.ts'

/** Gives the party a document of a case and what was made with it, as an answer does that is sent later. */
export async function share(db: Db, id: PartnershipId, number: number): Promise<void> {
  const { last_seq: lastSeq } = await db
    .selectFrom('partnership')
    .select('last_seq')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const { seq } = await getDocument(db, id, number)
  await recordInCase(db, { partnershipId: id, lastSeq }, async (inCase) => {
    inCase.event(aNewEvent())
    await shareDocuments(inCase, seq)
  })
}
