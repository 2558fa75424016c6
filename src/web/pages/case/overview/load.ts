import { canSeeDocument } from '../../../../domain/document-permissions.ts'
import { canSeeShared } from '../../../../domain/permissions.ts'
import type { Text } from '../../../../domain/text.ts'
import { type Duty, duties } from '../../../../process/duties.ts'
import type { GapWatch } from '../../../../process/gap-watch.ts'
import { ofLead, type Timetable, timetableOf } from '../../../../process/timetable.ts'
import type { Absence } from '../../../../store/absence.ts'
import { type CaseFile, caseFileFrom, seenBy } from '../../../../store/case-file.ts'
import type { CaseActor } from '../../../../store/case-people.ts'
import { type CaseReading, rowsIn } from '../../../../store/case-reading.ts'
import type { Db } from '../../../../store/db.ts'
import type { ListedPaper } from '../../../../store/document.ts'
import { titlesFrom } from '../../../../store/role-titles.ts'
import { calendarsFrom } from '../../../../store/timetable.ts'
import type { Reader } from '../../../visit.ts'
import { documentScope } from '../document/document-scope.ts'
import { type Turn, turnOf } from '../turn.ts'

/** All that the case page shows to one reader. */
export type Overview = CaseFile & {
  turn: Turn
  duties: readonly Duty[]
  /** Null when no agreement is in force. */
  gap: GapWatch | null
  timetable: Timetable | null
  /** Those that the reader may open, the newest first. */
  documents: readonly ListedPaper[]
  /** Each with what the role is called where they act. */
  people: readonly (CaseActor & { title: Text })[]
  /** Those of the case who are away just now, with who acts in their place. */
  away: readonly Absence[]
  /** The reader sees what the two sides share; a politician does not. */
  sharesAll: boolean
}

/** What a case that has been read says to the reader, on the day that it was read. */
export async function overviewOf(
  db: Db,
  { actor, today }: Pick<Reader, 'actor' | 'today'>,
  reading: CaseReading,
): Promise<Overview> {
  const rows = rowsIn(reading)
  const { documents, people, away, boardDays, guests } = rows.beside
  const file = seenBy(actor, await caseFileFrom(db, { rows, events: reading.events, today }), today)
  const { partnership, history } = file
  const calendars = calendarsFrom(partnership.lead, boardDays)
  const timetable = timetableOf(history, calendars, today)
  const titles = await titlesFrom(db, partnership.rulebook, guests)
  return {
    ...file,
    turn: turnOf(file, actor, today),
    duties: duties(history, today, ofLead(calendars)),
    gap: timetable?.gap ?? null,
    timetable,
    documents: documents.filter((document) =>
      canSeeDocument(actor, partnership.scope, documentScope(file, document)),
    ),
    people: people.map((person) => ({ ...person, title: titles(person.role, person.holderId) })),
    away,
    sharesAll: canSeeShared(actor, partnership.scope),
  }
}
