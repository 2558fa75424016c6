import { sql } from 'kysely'
import type { Partnership } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Calendars } from '../../process/board/gap-watch.ts'
import { askedTogether } from '../asked-together.ts'
import { type GuestBoard, listGuestBoards } from '../bodies/guest-board.ts'
import type { Db } from '../db.ts'
import { jsonRows } from '../json-rows.ts'
import { type Absence, awayIn } from '../people/absence.ts'
import { type CaseActor, caseActors } from './case-people.ts'
import { type BoardDay, boardDays, calendarsFrom } from './timetable.ts'

/** Who acts for the parties of a case just now and when its boards meet, as the database has just told: JSON for each. */
export type Beside = {
  holders: readonly string[]
  boards: readonly string[]
  /** The other public parties, if any, each with its one board in the case. */
  guests: readonly GuestBoard[]
}

/** Reads what stands beside a case on the day. Two queries, one more where there are several public parties. */
export async function readBeside(db: Db, partnership: Partnership, today: PlainDate): Promise<Beside> {
  const { lead, scope } = partnership
  const guests = await listGuestBoards(db, partnership)
  const [holders, boards] = await Promise.all([
    Promise.all([...scope.publicBodyIds, ...scope.organisationIds].map((id) => readHolder(db, id, today))),
    Promise.all(
      [lead.boardId, ...guests.map(({ boardId }) => boardId)].map((id) => readBoard(db, id, today)),
    ),
  ])
  return { holders, boards, guests }
}

const readHolder = askedTogether(({ db, id, today }) => {
  const holder = sql<string[]>`array[${id}]`
  return sql`select json_build_object(
    'people', ${jsonRows(caseActors(db, { organisations: holder, bodies: holder }, today))},
    'away', ${jsonRows(awayIn(db, holder, today))})`
})

const readBoard = askedTogether(({ id }) => {
  const days = sql`select body, date, "memoStop", dispatch from (${boardDays(sql`array[${id}]`)}) day order by date`
  return sql`select ${jsonRows(days)}`
})

export type InCase = {
  /** In order of name. */
  people: readonly CaseActor[]
  away: readonly Absence[]
  calendars: Calendars
}

/** What was read beside a case. */
export function besideIn({ holders, boards }: Beside, { lead }: Partnership): InCase {
  const read: readonly Holder[] = holders.map((text) => JSON.parse(text))
  const days: readonly (readonly Day[])[] = boards.map((text) => JSON.parse(text))
  return {
    people: read.flatMap(({ people }) => people).toSorted((a, b) => byName.compare(a.name, b.name)),
    away: read.flatMap(({ away }) => away),
    calendars: calendarsFrom(lead, days.flat()),
  }
}

type Day = Omit<BoardDay, 'board'>
type Holder = { people: readonly CaseActor[]; away: readonly Absence[] }

const byName = new Intl.Collator('sv')
