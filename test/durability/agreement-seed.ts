import { loadPlace } from '../../src/demo/place.ts'
import { addDays, dayInStockholm } from '../../src/kernel/plain-date.ts'
import type { Db } from '../../src/store/db.ts'
import { aBoardCase } from '../support/journey-board.ts'
import { aFilledDraft } from '../support/journey-draft.ts'
import { aCaseToSign } from '../support/journey-signing.ts'

/** Numbers of cases that wait for somebody. */
export type Seeded = { draft: string; toDecide: readonly string[]; toSign: readonly string[] }

/** One case whose draft is written, some that are with the board, and some that the board has said yes to. */
export async function seedCases(db: Db, { each }: { each: number }): Promise<Seeded> {
  const where = { db, place: await loadPlace(db) }
  const receivedOn = addDays(dayInStockholm(new Date()), -100)
  const draft = await aFilledDraft(where, { receivedOn })
  return {
    draft,
    toDecide: await several(each, () => aBoardCase(where, { receivedOn, until: 'caseDispatched' })),
    toSign: await several(each, () => aCaseToSign(where, { receivedOn })),
  }
}

async function several(count: number, make: () => Promise<string>): Promise<string[]> {
  const made: string[] = []
  while (made.length < count) made.push(await make())
  return made
}
