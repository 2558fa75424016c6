import { z } from 'zod'
import type { OrganisationId } from '../../../../domain/actor.ts'
import { canKeepPapers } from '../../../../domain/permissions/permissions.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { type KeptPaper, listPapersKept } from '../../../../store/papers/organisation-document.ts'
import { listOpenCasesOf, listUses, type OpenCase, type UsedIn } from '../../../../store/papers/paper-use.ts'
import type { SignedIn } from '../../../visit.ts'
import { type Asked, listAsked } from '../freshness.ts'
import { ownOrganisation } from '../load.ts'

export const PaperParams = z.object({ document: z.string().regex(/^[a-zA-Z]{1,60}$/) })
export type PaperAt = SignedIn<z.output<typeof PaperParams>>

export type Kept = {
  organisationId: OrganisationId
  document: Asked
  /** The paper that holds now; one that they have said that they do not have is none. */
  now: KeptPaper | undefined
  earlier: readonly KeptPaper[]
  uses: readonly UsedIn[]
  cases: readonly OpenCase[]
}

/** Whose papers the reader keeps. Throws NotAllowed. */
export function keepingOrganisation(at: SignedIn): OrganisationId {
  const id = ownOrganisation(at)
  if (!canKeepPapers(at.actor, id)) throw new NotAllowed()
  return id
}

/** One of the documents that bodies ask for, with what the organisation has of it. Throws NotAllowed, NotFound. */
export async function loadKept(at: PaperAt): Promise<Kept> {
  const organisationId = keepingOrganisation(at)
  const kind = at.params.document
  const [asked, papers, uses, cases] = await Promise.all([
    listAsked(at.db),
    listPapersKept(at.db, organisationId, kind),
    listUses(at.db, organisationId, at.today),
    listOpenCasesOf(at.db, organisationId, at.today),
  ])
  const document = asked.find(({ id }) => id === kind)
  if (document === undefined) throw new NotFound()
  const now = papers.find(({ supersededAt }) => supersededAt === null)
  const earlier = papers.filter((one) => one !== now && one.files.length > 0)
  const own = uses.filter((use) => use.kind === kind)
  return { organisationId, document, now, earlier, uses: own, cases }
}
