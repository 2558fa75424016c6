import type { OrganisationId } from '../../../domain/actor.ts'
import type { Text } from '../../../domain/text.ts'
import { addMonthsClamped, isBefore, type PlainDate } from '../../../kernel/plain-date.ts'
import type { RequiredDocument } from '../../../process/rulebook/checklist-schema.ts'
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
  const [asked, papers] = await Promise.all([listAsked(db), listPapers(db, [id])])
  return asked.map((document) => {
    const paper = papers.find(({ kind }) => kind === document.id)
    const aged = ageOf(paper, document, today)
    return { id: document.id, label: document.label, datedOn: paper?.documentDate ?? null, ...aged }
  })
}

/** A document that some body asks for, in the words of the first; fresh for as long as the strictest lets it be. */
export type Asked = Pick<RequiredDocument, 'id' | 'label' | 'help' | 'equivalent'> & {
  freshMonths: number | null
}

/** Every document that the bodies here ask organisations for. */
export async function listAsked(db: Db): Promise<Asked[]> {
  const bodies = await listPublicBodies(db)
  const folders = [...new Set(bodies.map(({ rulebook }) => rulebook))]
  return documentsAsked(await Promise.all(folders.map((folder) => currentRulebook(db, folder))))
}

function documentsAsked(rulebooks: readonly Rulebook[]): Asked[] {
  const files = rulebooks.flatMap(({ documents }) => documents.filter(({ kind }) => kind === 'file'))
  return [...Map.groupBy(files, ({ id }) => id).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const months = [first, ...others].flatMap(({ freshMonths }) => freshMonths ?? [])
    return [{ ...first, freshMonths: months.length === 0 ? null : Math.min(...months) }]
  })
}

type Paper = Pick<OrganisationPaper, 'status' | 'documentDate'>

/** How a paper stands on a day, and until when it counts as current. */
export function ageOf(
  paper: Paper | undefined,
  { freshMonths }: Pick<Asked, 'freshMonths'>,
  today: PlainDate,
): Pick<PaperLine, 'state' | 'freshUntil'> {
  const datedOn = paper?.documentDate ?? null
  const freshUntil = freshMonths === null || datedOn === null ? null : addMonthsClamped(datedOn, freshMonths)
  return { freshUntil, state: stateOf(paper, freshUntil, today) }
}

export function stateOf(paper: Paper | undefined, freshUntil: PlainDate | null, today: PlainDate): Freshness {
  if (paper === undefined || paper.status === 'missing') return 'missing'
  if (paper.status === 'not_applicable') return 'notApplicable'
  if (freshUntil !== null && isBefore(freshUntil, today)) return 'old'
  if (paper.status === 'equivalent') return 'equivalent'
  return paper.documentDate === null ? 'undated' : 'fresh'
}
