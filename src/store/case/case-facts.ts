import type { Partnership, Party } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { CaseFacts, CaseParty } from '../../process/case/history.ts'
import { areFresh } from '../../process/case/papers.ts'
import { keysOf, twiceAsked } from '../../process/review/checklist-keys.ts'
import { indicatorsOf, readProcurement } from '../../process/review/procurement-reading.ts'
import type { RequiredDocument } from '../../process/rulebook/checklist-schema.ts'
import type { FactId } from '../../process/rulebook/need-schema.ts'
import type { Rulebook } from '../../process/rulebook/rulebook.ts'
import type { Db } from '../db.ts'
import { waitingFrom } from '../meetings/awaited-minutes.ts'
import { type Answered, type FactRows, factRowsIn, type Papers, readFactText } from './case-facts-rows.ts'

type OfCase = { partnership: Partnership; rulebook: Rulebook; today: PlainDate }

/** What the case file holds on a day that events do not say: answers, authors, papers, minutes, parties. One query. */
export async function factsOf(db: Db, of: OfCase): Promise<CaseFacts> {
  return factsFrom(of, factRowsIn(await readFactText(db, of.partnership.id, of.today)))
}

/** The facts of a case on a day, from the rows of that case alone. */
export function factsFrom({ partnership, rulebook, today }: OfCase, rows: FactRows): CaseFacts {
  const { answers, authors, papers, established, meetings, left, taken, unpaid } = rows
  return {
    unanswered: byChecklist(rulebook, (checklist) => {
      const answered = new Set(
        answers.filter((row) => row.checklist === checklist.id && row.complete).map((row) => row.question),
      )
      return keysOf(checklist).filter((key) => !answered.has(key))
    }),
    authors: Object.fromEntries(authors.map((one) => [one.checklist, one.authors])),
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
    established: [
      ...established.flatMap(({ fact }) => (fact === 'aidBehind' ? [] : fact)),
      ...freshIn(rulebook, papers, today),
    ],
    ...(established.some(({ fact }) => fact === 'aidBehind') && { aidBehind: true }),
    ...waitingFrom(meetings),
    ...(left[0] && { left: { points: left[0].points, criteria: left[0].criteria } }),
    ...(taken.length > 0 && { taken }),
    ...(unpaid.length > 0 && { unpaid }),
    parties: partnership.parties.flatMap(partyIn),
  }
}

function partyIn({ id, name, side, lead, bodyId, organisationId }: Party): CaseParty[] {
  if (side === 'associated') return []
  const holder = lead ? null : (bodyId ?? organisationId)
  const isElsewhere = side === 'public' && bodyId === null
  return [{ id, name, side, ...(holder !== null && { holder }), ...(isElsewhere && { elsewhere: true }) }]
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
