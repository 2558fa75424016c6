import type { PartnershipId } from '../../src/domain/partnership.ts'
import { recordInCase } from '../../src/store/case/record.ts'
import type { Db } from '../../src/store/db.ts'
import { getDocument } from '../../src/store/papers/document.ts'
import { shareDocuments } from '../../src/store/papers/sharing.ts'
import { aNewEvent } from './cases.ts'

type Which = { id: PartnershipId; number: number; at: Date }

/** Gives the party a document of a case and what was made with it, as an answer does that is sent later. */
export async function share(db: Db, { id, number, at }: Which): Promise<void> {
  const { seq } = await getDocument(db, id, number)
  await recordInCase(db, { ...(await positionOf(db, id)), at }, async (inCase) => {
    inCase.event(aNewEvent())
    await shareDocuments(inCase, seq)
  })
}

/** Adds a document that the party is not given yet, and gives its number. */
export async function keepBack(db: Db, id: PartnershipId, at: Date): Promise<number> {
  return recordInCase(db, { ...(await positionOf(db, id)), at }, async (inCase) => {
    inCase.event(aNewEvent())
    return inCase.document({ kind: 'memo', title: 'Förslag', model: {}, createdBy: null }).number
  })
}

/** Where a case stands, for what is recorded in it next. */
export async function positionOf(db: Db, id: PartnershipId) {
  const row = db.selectFrom('partnership').select('last_seq').where('id', '=', id)
  return { partnershipId: id, lastSeq: (await row.executeTakeFirstOrThrow()).last_seq }
}
