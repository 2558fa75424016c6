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
  /** A newer one that the organisation has given elsewhere, and may use here too. */
  offered: OrganisationPaper | null
  /** Awaited now; what the review needs is not awaited before it is near. */
  isNeeded: boolean
}

export type Wants = { organisation: Organisation; wanted: readonly Wanted[] }

/** What each idea-based party of the case is asked for, and what it has given. A constant number of queries per party. */
export async function listWants(db: Db, { partnership, history }: CaseFile): Promise<Wants[]> {
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
        offered: offeredBeside(paper, ofKind(everywhere, organisation.id, document.id)),
        isNeeded: awaited.includes(document),
      }
    }),
  }))
}

/** Older than the rulebook wants it to be, on this day. */
export function isOld({ document, paper }: Pick<Wanted, 'document' | 'paper'>, today: PlainDate): boolean {
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
  paper: PaperInCase | null,
  newest: OrganisationPaper | null,
): OrganisationPaper | null {
  if (newest === null || newest.files.length === 0 || newest.status === 'missing') return null
  return paper === null || newest.recordedAt > paper.recordedAt ? newest : null
}
