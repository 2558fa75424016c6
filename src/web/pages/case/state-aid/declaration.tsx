import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { tryAgain } from '../documents-wanted/try-again.ts'
import { DeclarationForm, faultsIn } from './declaration-form.ts'
import { loadDeclaration } from './declaration-load.ts'
import { DeclarationPage } from './declaration-page.tsx'
import { words } from './declaration-words.ts'
import { aidAddress } from './load.ts'
import { recordDeclaration } from './record-declaration.ts'
import { filledWith } from './writing.ts'

export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, DeclarationForm, { show, save })

/** The declaration of one's own organisation, to be filled in by anybody there and made by a signatory. */
export async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const own = await loadDeclaration(at)
  return <DeclarationPage at={at} entry={filledWith(entry, own.kept)} own={own} />
}

async function save(at: Saving<CaseAt, typeof DeclarationForm>) {
  const own = await loadDeclaration(at)
  if (!own.maySign) throw new NotAllowed()
  const faults = faultsIn(at.form, at.today, at.language)
  if (faults.length > 0) return refused(faults)
  const outcome = await tryAgain(async () => recordDeclaration(at, await loadDeclaration(at)))
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(aidAddress(at, own.loaded.file), words(at.language).declared)
}
