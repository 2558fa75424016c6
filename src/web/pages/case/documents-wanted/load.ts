import { z } from 'zod'
import type { OrganisationId } from '../../../../domain/actor.ts'
import { canHandInDocuments, canSeeShared } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { isId } from '../../../../kernel/ids.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import type { Entry } from '../../../form/form.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import type { SignedIn, Visit } from '../../../visit.ts'
import { listWants, type Wanted, type Wants } from './wanted.ts'

export const PaperParams = CaseParams.extend({
  organisation: z.string().refine((text) => isId(text)),
  document: z.string().regex(/^[a-zA-Z]{1,60}$/),
})
export const OrganisationParams = PaperParams.omit({ document: true })
export type PaperAt = z.output<typeof PaperParams>
export type OrganisationAt = z.output<typeof OrganisationParams>

export type Loaded = { file: CaseFile; wants: readonly Wants[] }
export type LoadedPaper = { file: CaseFile; organisation: Wants['organisation']; wanted: Wanted }

export type At = SignedIn<PaperAt>

export type View = { at: At; entry: Entry; loaded: LoadedPaper }

/** The case with what its parties are asked for. Throws NotFound, NotAllowed. */
export async function loadWants(at: SignedIn<CaseAt>): Promise<Loaded> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  if (!canSeeShared(at.actor, file.partnership.scope)) throw new NotAllowed()
  return { file, wants: await listWants(at.db, file, at.today) }
}

/** One organisation of the case, for somebody who may hand in for it. Throws NotFound, NotAllowed. */
export async function loadOrganisation(at: SignedIn<OrganisationAt>): Promise<Loaded & Wants> {
  const { file, wants } = await loadWants(at)
  const found = wants.find(({ organisation }) => organisation.id === at.params.organisation)
  if (found === undefined) throw new NotFound()
  if (!mayHandIn(at, file, found.organisation.id)) throw new NotAllowed()
  return { file, wants, ...found }
}

/** One document of one organisation. Throws NotFound, NotAllowed. */
export async function loadPaper(at: SignedIn<PaperAt>): Promise<LoadedPaper> {
  const { file, organisation, wanted } = await loadOrganisation(at)
  const found = wanted.find(({ document }) => document.id === at.params.document)
  if (found === undefined || found.document.kind === 'facts') throw new NotFound()
  return { file, organisation, wanted: found }
}

/** Each organisation hands in for itself; the staff unit for any of them. */
export function mayHandIn({ actor }: SignedIn, { partnership }: CaseFile, id: OrganisationId): boolean {
  if (!canHandInDocuments(actor, partnership.scope)) return false
  return actor.acting.side === 'public' || actor.acting.organisationId === id
}

export function labelOf({ document }: Pick<Wanted, 'document'>, { language }: Pick<Visit, 'language'>) {
  return inLanguage(document.label, language)
}

/** Where all the documents of a case are handed in, or one of an organisation's. */
export function wantedAddress(
  at: Visit,
  { partnership }: CaseFile,
  organisationId?: OrganisationId,
  ...more: string[]
) {
  const below = organisationId === undefined ? [] : [organisationId, ...more]
  return at.to.inCase(partnership.number, 'underlag', ...below)
}
