import { sql } from 'kysely'
import type { PersonId } from '../domain/actor.ts'
import type { Partnership } from '../domain/partnership.ts'
import type { RequiredDocument } from '../process/checklist-schema.ts'
import type { CaseFacts } from '../process/history.ts'
import type { Rulebook } from '../process/rulebook.ts'
import type { Db } from './db.ts'

/** What the case file holds that events do not say: answers, their authors, papers, parties. Costs two queries. */
export async function factsOf(db: Db, partnership: Partnership, rulebook: Rulebook): Promise<CaseFacts> {
  const [answers, papers] = await Promise.all([listAnswered(db, partnership), listPapers(db, partnership)])
  return {
    unanswered: byChecklist(rulebook, ({ id, questions }) => {
      const answered = new Set(
        answers.filter((row) => row.checklist === id && row.complete).map((row) => row.question),
      )
      return questions.map(({ key }) => key).filter((key) => !answered.has(key))
    }),
    authors: byChecklist(rulebook, ({ id }) =>
      answers.filter(({ checklist }) => checklist === id).flatMap((row) => row.authors),
    ),
    conflicted: partnership.scope.conflictedIds,
    missingDocuments: missingDocuments(rulebook.documents, papers),
    parties: partnership.parties.flatMap(({ id, name, side }) =>
      side === 'associated' ? [] : [{ id, name, side }],
    ),
  }
}

/** Required before the first meeting and still missing for at least one of the idea-based parties. */
function missingDocuments(documents: readonly RequiredDocument[], papers: readonly Papers[]): string[] {
  const isMissing = ({ id, kind }: RequiredDocument) =>
    papers.some(({ number, shown }) => (kind === 'facts' ? number === null : !shown.includes(id)))
  return documents
    .filter((document) => document.required && document.stage === 'firstMeeting')
    .filter(isMissing)
    .map(({ id }) => id)
}

function byChecklist<Value>(
  { checklists }: Rulebook,
  value: (checklist: Rulebook['checklists'][number]) => Value,
): Record<string, Value> {
  return Object.fromEntries(checklists.map((checklist) => [checklist.id, value(checklist)]))
}

type Answered = { checklist: string; question: string; complete: boolean; authors: PersonId[] }

/** Every question somebody has written at: whether its newest answer has a ground, and all who have written. */
async function listAnswered(db: Db, { id }: Partnership): Promise<Answered[]> {
  const { rows } = await sql<Answered>`
    select checklist, question, array_agg(distinct answered_by) as authors,
      (array_agg(answer is not null and ground <> '' order by version desc))[1] as complete
    from checklist_answer
    where partnership_id = ${id}
    group by checklist, question`.execute(db)
  return rows
}

type Papers = { number: string | null; shown: readonly string[] }

/** Each organisation with its number and the papers it has shown in this case, or said why it has not. */
async function listPapers(db: Db, { id, scope }: Partnership): Promise<Papers[]> {
  const { rows } = await sql<Papers>`
    select o.organisation_number as number, array_remove(array_agg(d.kind), null) as shown
    from organisation o
    left join lateral (
      select distinct on (d.kind) d.kind, d.status
      from partnership_organisation_document u
      join organisation_document d on d.id = u.organisation_document_id
      where u.partnership_id = ${id} and d.organisation_id = o.id
      order by d.kind, u.linked_at desc, d.recorded_at desc) d on d.status <> 'missing'
    where o.id = any(${[...scope.organisationIds]})
    group by o.id`.execute(db)
  return rows
}
