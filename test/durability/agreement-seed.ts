import { loadPlace, type Place } from '../../src/demo/place.ts'
import { addDays, dayInStockholm, type PlainDate, yearOf } from '../../src/kernel/plain-date.ts'
import type { Db } from '../../src/store/db.ts'
import { listBoardMeetings, setBoardMeetings } from '../../src/store/meetings/board-calendar.ts'
import { aBoardCase } from '../support/journey-board.ts'
import { aFilledDraft } from '../support/journey-draft.ts'
import { aCaseToSign } from '../support/journey-signing.ts'

/** Numbers of cases that wait for somebody. */
export type Seeded = { draft: string; toDecide: readonly string[]; toSign: readonly string[] }

/** One case whose draft is written, some that are with the board, and some that the board has said yes to. */
export async function seedCases(db: Db, { each }: { each: number }): Promise<Seeded> {
  const where = { db, place: await loadPlace(db) }
  const today = dayInStockholm(new Date())
  const receivedOn = addDays(today, -100)
  await letMeet(db, where.place, today)
  const draft = await aFilledDraft(where, { receivedOn })
  return {
    draft,
    toDecide: await several(each, () => aBoardCase(where, { receivedOn, until: 'caseDispatched' })),
    toSign: await several(each, () => aCaseToSign(where, { receivedOn })),
  }
}

/** The board decides today, in a meeting that its calendar has. */
async function letMeet(db: Db, { boardId, bodyId }: Place, today: PlainDate): Promise<void> {
  const year = yearOf(today)
  const others = (await listBoardMeetings(db, boardId)).filter(
    ({ date }) => yearOf(date) === year && date !== today,
  )
  const meetings = [...others, { date: today, memoStop: addDays(today, -21), dispatch: addDays(today, -9) }]
  await setBoardMeetings(db, { boardId, bodyId, year, meetings, by: null })
}

async function several(count: number, make: () => Promise<string>): Promise<string[]> {
  const made: string[] = []
  while (made.length < count) made.push(await make())
  return made
}
