import { canSeeDocument } from '../../../../domain/permissions/document-permissions.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { ok, type Result, refused } from '../../../../kernel/result.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { listDocuments } from '../../../../store/papers/document.ts'
import type { Problem } from '../../../form/form.ts'
import type { Saving } from '../../../handler.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { documentScope } from '../document/document-scope.ts'
import { addFiles } from '../documents-wanted/record-paper.ts'
import { type TakenFile, takeFiles } from '../documents-wanted/take-files.ts'
import { registerPaper } from '../register-paper.ts'
import type { PartyForm } from './form.ts'
import { words } from './words.ts'

const kind = 'sideAgreement'

/** The side agreement that ties a company to the partnership: it takes part by that alone. Empty for every party. */
export async function sideAgreementIn(
  at: Saving<CaseAt, typeof PartyForm>,
): Promise<Result<TakenFile[], Problem[]>> {
  const { form, language } = at
  if (form.kind !== 'associated') return ok([])
  if (form.agreementOn !== null && isAfter(form.agreementOn, at.today))
    return refused([{ field: 'agreementOn', sentence: words(language).agreementLater }])
  return takeFiles(at.deps.files, at.uploads, language)
}

/** Registers it, shared with all parties of the case. */
export async function registerSideAgreement(
  at: SignedIn,
  inCase: InCase,
  { company, taken }: { company: string; taken: readonly TakenFile[] },
): Promise<void> {
  if (taken.length === 0) return
  const files = await addFiles(at, inCase, taken)
  const paper = { kind, title: words('sv').agreementTitle(company), files, shared: true } as const
  registerPaper(at, inCase, { ...paper, direction: 'in', correspondent: company })
}

export type SideAgreement = {
  document: number
  on: string
  /** Why it came in the place of the one before; empty for the first. */
  reasons: string
}

/** The side agreements that the reader may open, by the name of the company, the newest first: that one holds. */
export async function sideAgreementsOf(
  at: SignedIn,
  file: CaseFile,
): Promise<ReadonlyMap<string, readonly SideAgreement[]>> {
  const { id, scope, parties } = file.partnership
  if (parties.every(({ side }) => side !== 'associated')) return new Map()
  const papers = (await listDocuments(at.db, id)).filter(
    (paper) => paper.kind === kind && canSeeDocument(at.actor, scope, documentScope(file, paper)),
  )
  const all = papers.map(({ seq, number }) => {
    const event = file.history.events.find((one) => one.seq === seq)
    const { party, agreementOn, reasons } = event?.content ?? {}
    const why = event?.type === 'sideAgreementReplaced' ? String(reasons ?? '') : ''
    return { company: String(party), document: number, on: String(agreementOn), reasons: why }
  })
  return Map.groupBy(all, ({ company }) => company)
}
