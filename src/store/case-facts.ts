import { sql } from 'kysely'
import type { OrganisationId, PersonId } from '../domain/actor.ts'
import type { Partnership, PartnershipId } from '../domain/partnership.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { aidKey, keysOf, memoAuthorsKey, twiceAsked } from '../process/checklist-keys.ts'
import type { RequiredDocument } from '../process/checklist-schema.ts'
import type { CaseFacts } from '../process/history.ts'
import type { FactId } from '../process/need-schema.ts'
import { areFresh, type PaperDays } from '../process/papers.ts'
import { indicatorsOf, readProcurement } from '../process/procurement-reading.ts'
import type { Rulebook } from '../process/rulebook.ts'
import { arrayOf } from './array-of.ts'
import { listAwaitedMinutes } from './awaited-minutes.ts'
import type { Db } from './db.ts'
import { listEstablished } from './established.ts'

type OfCase = { partnership: Partnership; rulebook: Rulebook; today: PlainDate }

/** What the case file holds on a day that events do not say: answers, authors, papers, minutes, parties. Costs four queries. */
export async function factsOf(db: Db, { partnership, rulebook, today }: OfCase): Promise<CaseFacts> {
  const facts = await factsReader(db, [partnership.id], today)
  return facts(partnership, rulebook)
}

/** Reads what the facts of all the cases rest on, in four queries; then each case's can be had. */
export async function factsReader(
  db: Db,
  ids: readonly PartnershipId[],
  today: PlainDate,
): Promise<(partnership: Partnership, rulebook: Rulebook) => CaseFacts> {
  const [answers, papers, established, waiting] = await Promise.all([
    listAnswered(db, ids),
    listPapers(db, ids),
    listEstablished(db, ids, today),
    listAwaitedMinutes(db, ids, today),
  ])
  const answersOf = Map.groupBy(answers, ({ partnershipId }) => partnershipId)
  const papersOf = Map.groupBy(papers, ({ partnershipId }) => partnershipId)
  return (partnership, rulebook) => {
    const given = {
      answers: answersOf.get(partnership.id) ?? [],
      papers: papersOf.get(partnership.id) ?? [],
      established: [
        ...established.filter((row) => row.partnershipId === partnership.id).map(({ fact }) => fact),
        ...freshIn(rulebook, papersOf.get(partnership.id) ?? [], today),
      ],
      waiting: waiting(partnership.id),
    }
    return factsFrom(partnership, rulebook, given)
  }
}

type Given = {
  answers: readonly Answered[]
  papers: readonly Papers[]
  established: readonly FactId[]
  waiting: Pick<CaseFacts, 'minutes' | 'unrecorded'>
}

function factsFrom(partnership: Partnership, rulebook: Rulebook, given: Given): CaseFacts {
  const { answers, papers, established, waiting } = given
  return {
    unanswered: byChecklist(rulebook, (checklist) => {
      const answered = new Set(
        answers.filter((row) => row.checklist === checklist.id && row.complete).map((row) => row.question),
      )
      return keysOf(checklist).filter((key) => !answered.has(key))
    }),
    authors: authorsIn(answers),
    legalNeeded: legalNeeded(rulebook, answers),
    halfAssessed: halfAssessed(rulebook, answers),
    conflicted: partnership.scope.conflictedIds,
    missingDocuments: missingDocuments(rulebook.documents, papers),
    papers: papers.map((one) => ({
      organisation: one.organisation,
      missing: rulebook.documents
        .filter(({ required }) => required)
        .flatMap((document) => (isMissing(document, one) ? document.id : [])),
    })),
    ...{ established, ...waiting },
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

/** Blocks that two assess, where one has found something against the partnership and not both have answered it all. */
function halfAssessed({ checklists }: Rulebook, answers: readonly Answered[]): string[] {
  return checklists.flatMap((checklist) => {
    const own = new Map(
      answers.filter((row) => row.checklist === checklist.id).map((row) => [row.question, row]),
    )
    return twiceAsked(checklist).flatMap(({ group, questions }) => {
      const given = questions.map(({ key }) => own.get(key))
      const isAgainst = questions.some(
        ({ key, speaksFor }) => own.get(key)?.answer === (speaksFor === 'yes' ? 'no' : 'yes'),
      )
      return isAgainst && given.some((row) => !row?.complete) ? [group] : []
    })
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

function authorsIn(answers: readonly Answered[]): Record<string, readonly PersonId[]> {
  const rows = [...Map.groupBy(answers, ({ checklist }) => checklist)]
  return Object.fromEntries(rows.map(([id, own]) => [id, own.flatMap(({ authors }) => authors)]))
}

/** Whether every idea-based party has shown each paper that grows old, none of them too old. */
function freshIn({ documents }: Rulebook, papers: readonly Papers[], today: PlainDate): FactId[] {
  const isFresh = papers.length > 0 && papers.every(({ days }) => areFresh(documents, days, today))
  return isFresh ? ['documentsFresh'] : []
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

/** Every question somebody has written at: whether its newest answer has a ground, and all who have written. State aid
 * is answered by its own conclusion since the review began; the memos to the board are written too. */
async function listAnswered(db: Db, ids: readonly PartnershipId[]): Promise<Answered[]> {
  const { rows } = await sql<Answered>`
    select partnership_id as "partnershipId", checklist, question, array_agg(distinct answered_by) as authors,
      (array_agg(answer order by version desc))[1] as answer,
      (array_agg(answer is not null and ground <> '' order by version desc))[1] as complete
    from checklist_answer
    where partnership_id = any(${arrayOf(ids)})
    group by partnership_id, checklist, question
    union all
    select e.partnership_id, 'review', ${aidKey}::text, '{}'::uuid[], 'yes', true
    from case_event e
    where e.partnership_id = any(${arrayOf(ids)}) and e.type = 'aidAssessed'
      and e.seq > coalesce((
        select max(s.seq) from case_event s where s.partnership_id = e.partnership_id and s.type = 'reviewStarted'), 0)
    union all
    select partnership_id, ${memoAuthorsKey('')}::text || track, section, array_agg(distinct written_by), null, false
    from memo_section
    where partnership_id = any(${arrayOf(ids)})
    group by partnership_id, track, section`.execute(db)
  return rows
}

type Papers = {
  partnershipId: PartnershipId
  organisation: OrganisationId
  number: string | null
  shown: readonly string[]
  days: PaperDays
}

/** Each idea-based party with its number and the papers it has shown in the case, or said why it has not. */
async function listPapers(db: Db, ids: readonly PartnershipId[]): Promise<Papers[]> {
  const { rows } = await sql<Papers>`
    select pp.partnership_id as "partnershipId", o.id as organisation, o.organisation_number as number,
      array_remove(array_agg(d.kind), null) as shown,
      coalesce(jsonb_object_agg(d.kind, d.day) filter (where d.day is not null or d.status = 'not_applicable'),
        '{}') as days
    from partnership_party pp
    join organisation o on o.id = pp.organisation_id
    left join lateral (
      select distinct on (d.kind) d.kind, d.status,
        case when d.status <> 'not_applicable' then to_char(d.document_date, 'YYYY-MM-DD') end as day
      from partnership_organisation_document u
      join organisation_document d on d.id = u.organisation_document_id
      where u.partnership_id = pp.partnership_id and d.organisation_id = o.id
      order by d.kind, u.linked_at desc, d.id desc) d on d.status <> 'missing'
    where pp.partnership_id = any(${arrayOf(ids)}) and pp.side = 'party' and pp.until_day is null
    group by pp.partnership_id, o.id`.execute(db)
  return rows
}
