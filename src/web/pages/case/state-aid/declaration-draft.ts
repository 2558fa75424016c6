import { timeInStockholm } from '../../../../kernel/date-words.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type FormFields } from '../../../form/form.ts'
import { handler } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { show } from './declaration.tsx'
import { loadDeclaration } from './declaration-load.ts'
import { words } from './declaration-words.ts'
import { aidAddress } from './load.ts'
import { saveWriting } from './writing.ts'

/** Keeps the declaration as it is typed: all in the organisation write in the same one. */
export const post = handler(CaseParams, anyFields, { show, save })

async function save(at: SignedIn<CaseAt> & { form: FormFields }) {
  const t = words(at.language)
  const { loaded, topic } = await loadDeclaration(at)
  const theirs = await saveWriting(at, loaded, { topic, fields: at.form })
  if (theirs !== null) return refused(t.stale(theirs.by.name))
  return goTo(aidAddress(at, loaded.file, 'intyg'), t.saved(timeInStockholm(at.now, at.language)))
}
