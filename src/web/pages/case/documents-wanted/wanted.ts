import type { OrganisationId } from '../../../../domain/actor.ts'
import { addMonthsClamped, isBefore, type PlainDate } from '../../../../kernel/plain-date.ts'
import { awaitedPapers } from '../../../../process/case/papers.ts'
import type { RequiredDocument } from '../../../../process/rulebook/checklist-schema.ts'
import { getOrganisation, type Organisation } from '../../../../store/bodies/organisation.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { Db } from '../../../../store/db.ts'
import {
  listPapers,
  listPapersInCase,
  type OrganisationPaper,
  type PaperInCase,
} from '../../../../store/papers/organisation-document.ts'

export type PaperState = 'received' | 'equivalent' | 'notApplicable' | 'missing'

/** A document of the rulebook, and what the case has of it from one organisation. */
export type Wanted = {
  document: RequiredDocument
  state: PaperState
  paper: PaperInCase | null
  /** One that the organisation keeps and may use here, newer than what is here and not too old. */
  offered: OrganisationPaper | null
  /** The day of one that it keeps, which is too old here; null where there is none such. */
  tooOldFrom: PlainDate | null
  /** Awaited now; what the review needs is not awaited before it is near. */
  isNeeded: boolean
}

export type Wants = { organisation: Organisation; wanted: readonly Wanted[] }

/** What each idea-based party of the case is asked for, and what it has given. A constant number of queries per party. */
export async function listWants(
  db: Db,
  { partnership, history }: CaseFile,
  today: PlainDate,
): Promise<Wants[]> {
  const ids = partnership.scope.organisationIds
  const [organisations, here, everywhere] = await Promise.all([
    Promise.all(ids.map((id) => getOrganisation(db, id))),
    listPapersInCase(db, partnership.id),
    listPapers(db, ids),
  ])
  const awaited = awaitedPapers(history)
  return organisations.map((organisation) => ({
    organisation,
    wanted: history.rulebook.documents.map((document) => {
      const paper = ofKind(here, organisation.id, document.id)
      return {
        document,
        paper,
        state: stateOf(document, organisation, paper),
        ...offeredBeside({ document, paper }, ofKind(everywhere, organisation.id, document.id), today),
        isNeeded: awaited.includes(document),
      }
    }),
  }))
}

type Aged = { document: RequiredDocument; paper: Pick<OrganisationPaper, 'documentDate'> | null }

/** Older than the rulebook wants it to be, on this day. */
export function isOld({ document, paper }: Aged, today: PlainDate): boolean {
  const { freshMonths } = document
  const datedOn = paper?.documentDate ?? null
  if (freshMonths === undefined || datedOn === null) return false
  return isBefore(addMonthsClamped(datedOn, freshMonths), today)
}

type OfKind = { organisationId: OrganisationId; kind: string }

function ofKind<Paper extends OfKind>(
  papers: readonly Paper[],
  organisationId: OrganisationId,
  kind: string,
) {
  return papers.find((paper) => paper.organisationId === organisationId && paper.kind === kind) ?? null
}

function stateOf(
  document: RequiredDocument,
  { number }: Organisation,
  paper: PaperInCase | null,
): PaperState {
  if (document.kind === 'facts') return number === null ? 'missing' : 'received'
  if (paper === null) return 'missing'
  return paper.status === 'not_applicable' ? 'notApplicable' : paper.status
}

function offeredBeside(
  { document, paper }: Pick<Wanted, 'document' | 'paper'>,
  newest: OrganisationPaper | null,
  today: PlainDate,
): Pick<Wanted, 'offered' | 'tooOldFrom'> {
  if (newest === null || !isWhole(newest)) return { offered: null, tooOldFrom: null }
  if (paper !== null && !isNewer(newest, paper)) return { offered: null, tooOldFrom: null }
  const tooOld = isOld({ document, paper: newest }, today)
  return tooOld ? { offered: null, tooOldFrom: newest.documentDate } : { offered: newest, tooOldFrom: null }
}

function isWhole({ status, files }: OrganisationPaper): boolean {
  return status !== 'missing' && files.length > 0 && files.every(({ scanState }) => scanState !== 'infected')
}

/** Given later, and not of an earlier day. */
function isNewer(kept: OrganisationPaper, here: OrganisationPaper): boolean {
  if (kept.recordedAt <= here.recordedAt) return false
  return kept.documentDate === null || here.documentDate === null || kept.documentDate >= here.documentDate
}
