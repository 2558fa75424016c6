import { canSeeDocument } from '../../../../domain/permissions/document-permissions.ts'
import { canSeeShared } from '../../../../domain/permissions/permissions.ts'
import type { Text } from '../../../../domain/text.ts'
import { type EarlyStart, earlyStart } from '../../../../process/board/early-start.ts'
import type { GapWatch } from '../../../../process/board/gap-watch.ts'
import { type Duty, duties } from '../../../../process/duties/duties.ts'
import { ofLead, type Timetable, timetableOf } from '../../../../process/duties/timetable.ts'
import type { GuestBoard } from '../../../../store/bodies/guest-board.ts'
import { type RoleTitles, titlesFrom } from '../../../../store/bodies/role-titles.ts'
import { isBehind } from '../../../../store/bodies/rulebook-version.ts'
import { besideIn, readBeside } from '../../../../store/case/case-beside.ts'
import { type CaseFile, caseFileFrom, seenBy } from '../../../../store/case/case-file.ts'
import type { CaseActor } from '../../../../store/case/case-people.ts'
import { readCase } from '../../../../store/case/case-reading.ts'
import type { Db } from '../../../../store/db.ts'
import type { ListedPaper } from '../../../../store/papers/document.ts'
import type { Absence } from '../../../../store/people/absence.ts'
import type { Reader } from '../../../visit.ts'
import { countSectionsWaiting } from '../consensus/waiting.ts'
import { documentScope } from '../document/document-scope.ts'
import { type Turn, turnOf } from '../turn.ts'
import { urgentTurn } from '../urgency.ts'

/** All that the case page shows to one reader. */
export type Overview = CaseFile & {
  turn: Turn
  duties: readonly Duty[]
  /** Null when no agreement is in force. */
  gap: GapWatch | null
  timetable: Timetable | null
  /** The agreement begins before the board can have decided. */
  early: EarlyStart | null
  /** Those that the reader may open, the newest first. */
  documents: readonly ListedPaper[]
  /** Each with what the role is called where they act. */
  people: readonly (CaseActor & { title: Text })[]
  titles: RoleTitles
  /** The reader's own board where another leads the case, with its own number of it. */
  ownBoard: GuestBoard | null
  /** Those of the case who are away just now, with who acts in their place. */
  away: readonly Absence[]
  /** The reader sees what the two sides share; a politician does not. */
  sharesAll: boolean
  /** Sections of the draft that wait for the answer of the party that the reader answers for. */
  sectionsWaiting: number
  /** There is a newer version of the rulebook than the one that the case follows. */
  isBehind: boolean
}

export type OverviewProps = { at: Reader; overview: Overview }

/** What the case says to the reader, on the day that it was asked about. Costs the same number of queries whatever it holds. */
export async function overviewOf(
  db: Db,
  { actor, today }: Pick<Reader, 'actor' | 'today'>,
  number: string,
): Promise<Overview> {
  const reading = await readCase(db, actor, { number, today })
  const beside = await readBeside(db, reading.partnership, today)
  const file = seenBy(actor, await caseFileFrom(db, reading, today), today)
  const { partnership, history } = file
  const { people, away, calendars } = besideIn(beside, partnership)
  const timetable = timetableOf(history, calendars, today)
  const all = duties(history, today, ofLead(calendars))
  const ownBody = actor.acting.side === 'public' ? actor.acting.bodyId : null
  const titles = await titlesFrom(db, partnership.rulebook, beside.guests)
  return {
    ...file,
    turn: urgentTurn(turnOf({ ...file, calendars }, actor, today), { duties: all, today }),
    duties: all,
    gap: timetable?.gap ?? null,
    timetable,
    early: earlyStart({ history, calendars, today }),
    documents: reading.happened.papers.filter((paper) =>
      canSeeDocument(actor, partnership.scope, documentScope(file, paper)),
    ),
    people: people.map((person) => ({ ...person, title: titles(person.role, person.holderId) })),
    titles,
    ownBoard: beside.guests.find(({ bodyId }) => bodyId === ownBody) ?? null,
    away,
    sharesAll: canSeeShared(actor, partnership.scope),
    sectionsWaiting: await countSectionsWaiting(db, actor, file),
    isBehind: file.status.open && (await isBehind(partnership.rulebook)),
  }
}
