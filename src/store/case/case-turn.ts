import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { factsOf } from './case-facts.ts'
import type { CaseFile } from './case-file.ts'
import { keepStanding } from './keep-standing.ts'
import { stateAfter } from './steps.ts'
import { calendarsWanted } from './timetable.ts'

/** Puts right whose turn and which day the lists say it is, after something was written that is no event. */
export async function keepTurn(
  db: Db,
  { partnership, history: seen, whole = seen }: CaseFile,
  today: PlainDate,
): Promise<void> {
  const facts = await factsOf(db, { partnership, rulebook: whole.rulebook, today })
  const history = { ...whole, facts }
  const calendars = await calendarsWanted(db, partnership, history)
  await keepStanding(db, partnership, stateAfter(history, today, calendars))
}
