import type { OrganisationId } from '../../../domain/actor.ts'
import type { Text } from '../../../domain/text.ts'
import { addMonthsClamped, isBefore, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Rulebook } from '../../../process/rulebook/rulebook.ts'
import { listPublicBodies } from '../../../store/bodies/public-body.ts'
import { currentRulebook } from '../../../store/bodies/rulebook-version.ts'
import type { Db } from '../../../store/db.ts'
import { listPapers, type OrganisationPaper } from '../../../store/papers/organisation-document.ts'

export type Freshness = 'fresh' | 'old' | 'undated' | 'equivalent' | 'notApplicable' | 'missing'

/** A document that the bodies here ask for, and how the organisation's own stands. */
export type PaperLine = {
  id: string
  label: Text
  state: Freshness
  datedOn: PlainDate | null
  /** The last day that it counts as current. */
  freshUntil: PlainDate | null
}

/** Every document that some body here asks organisations for, with the shortest time that one of them accepts. */
export async function listFreshness(db: Db, id: OrganisationId, today: PlainDate): Promise<PaperLine[]> {
  const [bodies, papers] = await Promise.all([listPublicBodies(db), listPapers(db, [id])])
  const folders = [...new Set(bodies.map(({ rulebook }) => rulebook))]
  const rulebooks = await Promise.all(folders.map((folder) => currentRulebook(db, folder)))
  return documentsAsked(rulebooks).map(({ id: kind, label, freshMonths }) => {
    const paper = papers.find((one) => one.kind === kind)
    const datedOn = paper?.documentDate ?? null
    const freshUntil =
      freshMonths === null || datedOn === null ? null : addMonthsClamped(datedOn, freshMonths)
    return { id: kind, label, datedOn, freshUntil, state: stateOf(paper, freshUntil, today) }
  })
}

type Asked = { id: string; label: Text; freshMonths: number | null }

function documentsAsked(rulebooks: readonly Rulebook[]): Asked[] {
  const files = rulebooks.flatMap(({ documents }) => documents.filter(({ kind }) => kind === 'file'))
  return [...Map.groupBy(files, ({ id }) => id)].flatMap(([id, [first, ...others]]) => {
    if (first === undefined) return []
    const months = [first, ...others].flatMap(({ freshMonths }) => freshMonths ?? [])
    return [{ id, label: first.label, freshMonths: months.length === 0 ? null : Math.min(...months) }]
  })
}

export function stateOf(
  paper: Pick<OrganisationPaper, 'status' | 'documentDate'> | undefined,
  freshUntil: PlainDate | null,
  today: PlainDate,
): Freshness {
  if (paper === undefined || paper.status === 'missing') return 'missing'
  if (paper.status === 'not_applicable') return 'notApplicable'
  if (freshUntil !== null && isBefore(freshUntil, today)) return 'old'
  if (paper.status === 'equivalent') return 'equivalent'
  return paper.documentDate === null ? 'undated' : 'fresh'
}
