import { canSeeDocument } from '../../../../domain/document-permissions.ts'
import { canSeeShared } from '../../../../domain/permissions.ts'
import type { Text } from '../../../../domain/text.ts'
import { type Duty, duties } from '../../../../process/duties.ts'
import type { GapWatch } from '../../../../process/gap-watch.ts'
import { ofLead, type Timetable, timetableOf } from '../../../../process/timetable.ts'
import { type Absence, listAway } from '../../../../store/absence.ts'
import { type CaseFile, caseFileOf, seenBy } from '../../../../store/case-file.ts'
import { type CaseActor, listCaseActors } from '../../../../store/case-people.ts'
import { type CaseDocument, listDocuments } from '../../../../store/document.ts'
import { getVisible } from '../../../../store/partnership.ts'
import { roleTitles } from '../../../../store/role-titles.ts'
import { listCalendars } from '../../../../store/timetable.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { documentScope } from '../document/document-scope.ts'
import { type Turn, turnOf } from '../turn.ts'

export type ListedDocument = Omit<CaseDocument, 'model'>

/** All that the case page shows to one reader. */
export type Overview = CaseFile & {
  turn: Turn
  duties: readonly Duty[]
  /** Null when no agreement is in force. */
  gap: GapWatch | null
  timetable: Timetable | null
  /** Those that the reader may open, the newest first. */
  documents: readonly ListedDocument[]
  /** Each with what the role is called where they act. */
  people: readonly (CaseActor & { title: Text })[]
  /** Those of the case who are away just now, with who acts in their place. */
  away: readonly Absence[]
  /** The reader sees what the two sides share; a politician does not. */
  sharesAll: boolean
}

/** Costs the same number of queries whatever the case holds. */
export async function loadOverview(at: SignedIn<CaseAt>): Promise<Overview> {
  const { db, actor, today } = at
  const partnership = await getVisible(db, actor, at.params.number)
  const [whole, documents, people, titles, calendars] = await Promise.all([
    caseFileOf(db, partnership, today),
    listDocuments(db, partnership.id),
    listCaseActors(db, partnership, today),
    roleTitles(db, partnership),
    listCalendars(db, partnership),
  ])
  const file = seenBy(actor, whole, today)
  const ids = [...partnership.people, ...people].map(({ personId }) => personId)
  const timetable = timetableOf(file.history, calendars, today)
  return {
    ...file,
    turn: turnOf(file, actor, today),
    duties: duties(file.history, today, ofLead(calendars)),
    gap: timetable?.gap ?? null,
    timetable,
    documents: readable(at, file, documents),
    people: people.map((person) => ({ ...person, title: titles(person.role, person.holderId) })),
    away: await listAway(db, [...new Set(ids)], today),
    sharesAll: canSeeShared(actor, partnership.scope),
  }
}

function readable(at: SignedIn, file: CaseFile, documents: readonly ListedDocument[]) {
  return documents.filter((document) =>
    canSeeDocument(at.actor, file.partnership.scope, documentScope(file, document)),
  )
}
