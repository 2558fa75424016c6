import { sql } from 'kysely'
import type { OrganisationId, PersonId } from '../domain/actor.ts'
import type { Partnership, PartnershipId } from '../domain/partnership.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { keysOf } from '../process/checklist-keys.ts'
import type { RequiredDocument } from '../process/checklist-schema.ts'
import type { CaseFacts } from '../process/history.ts'
import type { FactId } from '../process/need-schema.ts'
import { indicatorsOf, readProcurement } from '../process/procurement-reading.ts'
import type { Rulebook } from '../process/rulebook.ts'
import type { Db } from './db.ts'
import { listEstablished } from './established.ts'

type OfCase = { partnership: Partnership; rulebook: Rulebook; today: PlainDate }

/** What the case file holds on a day that events do not say: answers, authors, papers, parties. Costs three queries. */
export async function factsOf(db: Db, { partnership, rulebook, today }: OfCase): Promise<CaseFacts> {
  const facts = await factsReader(db, [partnership.id], today)
  return facts(partnership, rulebook)
}

/** Reads what the facts of all the cases rest on, in three queries; then each case's can be had. */
export async function factsReader(
  db: Db,
  ids: readonly PartnershipId[],
  today: PlainDate,
): Promise<(partnership: Partnership, rulebook: Rulebook) => CaseFacts> {
  const [answers, papers, established] = await Promise.all([
    listAnswered(db, ids),
    listPapers(db, ids),
    listEstablished(db, ids, today),
  ])
  const answersOf = Map.groupBy(answers, ({ partnershipId }) => partnershipId)
  const papersOf = Map.groupBy(papers, ({ partnershipId }) => partnershipId)
  return (partnership, rulebook) => {
    const given = {
      answers: answersOf.get(partnership.id) ?? [],
      papers: papersOf.get(partnership.id) ?? [],
      established: established.filter((row) => row.partnershipId === partnership.id).map(({ fact }) => fact),
    }
    return factsFrom(partnership, rulebook, given)
  }
}

type Given = { answers: readonly Answered[]; papers: readonly Papers[]; established: readonly FactId[] }

function factsFrom(partnership: Partnership, rulebook: Rulebook, given: Given): CaseFacts {
  const { answers, papers, established } = given
  return {
    unanswered: byChecklist(rulebook, (checklist) => {
      const answered = new Set(
        answers.filter((row) => row.checklist === checklist.id && row.complete).map((row) => row.question),
      )
      return keysOf(checklist).filter((key) => !answered.has(key))
    }),
    authors: byChecklist(rulebook, ({ id }) =>
      answers.filter(({ checklist }) => checklist === id).flatMap((row) => row.authors),
    ),
    legalNeeded: legalNeeded(rulebook, answers),
    conflicted: partnership.scope.conflictedIds,
    missingDocuments: missingDocuments(rulebook.documents, papers),
    papers: papers.map((one) => ({
      organisation: one.organisation,
      missing: rulebook.documents
        .filter(({ required }) => required)
        .flatMap((document) => (isMissing(document, one) ? document.id : [])),
    })),
    established,
    parties: partnership.parties.flatMap(({ id, name, side }) =>
      side === 'associated' ? [] : [{ id, name, side }],
    ),
  }
}

/** Blocks whose answers say that it may be a purchase. */
function legalNeeded({ checklists }: Rulebook, answers: readonly Answered[]): string[] {
  return checklists.flatMap((checklist) => {
    const indicators = indicatorsOf(checklist)
    if (indicators === null) return []
    const own = answers.filter((row) => row.checklist === checklist.id)
    const given = new Map(own.map(({ question, answer }) => [question, answer]))
    return readProcurement(indicators.keys, given).level === 'goOn' ? [] : [indicators.group]
  })
}

/** Required before the first meeting and still missing for at least one of the idea-based parties. */
function missingDocuments(documents: readonly RequiredDocument[], papers: readonly Papers[]): string[] {
  return documents
    .filter((document) => document.required && document.stage === 'firstMeeting')
    .filter((document) => papers.some((one) => isMissing(document, one)))
    .map(({ id }) => id)
}

function isMissing({ id, kind }: RequiredDocument, { number, shown }: Papers): boolean {
  return kind === 'facts' ? number === null : !shown.includes(id)
}

function byChecklist<Value>(
  { checklists }: Rulebook,
  value: (checklist: Rulebook['checklists'][number]) => Value,
): Record<string, Value> {
  return Object.fromEntries(checklists.map((checklist) => [checklist.id, value(checklist)]))
}

type Answered = {
  partnershipId: PartnershipId
  checklist: string
  question: string
  answer: string | null
  complete: boolean
  authors: PersonId[]
}

/** Every question somebody has written at: whether its newest answer has a ground, and all who have written. */
async function listAnswered(db: Db, ids: readonly PartnershipId[]): Promise<Answered[]> {
  const { rows } = await sql<Answered>`
    select partnership_id as "partnershipId", checklist, question, array_agg(distinct answered_by) as authors,
      (array_agg(answer order by version desc))[1] as answer,
      (array_agg(answer is not null and ground <> '' order by version desc))[1] as complete
    from checklist_answer
    where partnership_id = any(${[...ids]})
    group by partnership_id, checklist, question`.execute(db)
  return rows
}

type Papers = {
  partnershipId: PartnershipId
  organisation: OrganisationId
  number: string | null
  shown: readonly string[]
}

/** Each idea-based party with its number and the papers it has shown in the case, or said why it has not. */
async function listPapers(db: Db, ids: readonly PartnershipId[]): Promise<Papers[]> {
  const { rows } = await sql<Papers>`
    select pp.partnership_id as "partnershipId", o.id as organisation, o.organisation_number as number,
      array_remove(array_agg(d.kind), null) as shown
    from partnership_party pp
    join organisation o on o.id = pp.organisation_id
    left join lateral (
      select distinct on (d.kind) d.kind, d.status
      from partnership_organisation_document u
      join organisation_document d on d.id = u.organisation_document_id
      where u.partnership_id = pp.partnership_id and d.organisation_id = o.id
      order by d.kind, u.linked_at desc, d.id desc) d on d.status <> 'missing'
    where pp.partnership_id = any(${[...ids]}) and pp.side = 'party' and pp.until_day is null
    group by pp.partnership_id, o.id`.execute(db)
  return rows
}
