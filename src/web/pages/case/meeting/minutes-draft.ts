import { anyFields, type FormFields } from '../../../form/form.ts'
import { handler } from '../../../handler.ts'
import { CaseParams } from '../../../params.ts'
import { keepMinutes } from './keep-minutes.ts'
import type { At } from './load.ts'
import { show } from './minutes.tsx'
import { draftKey, loadMinutes } from './minutes-load.ts'

export const post = handler(CaseParams, anyFields, { show, save })

async function save(at: At & { form: FormFields }) {
  const { loaded, draft } = await loadMinutes(at)
  return keepMinutes(at, {
    file: loaded.file,
    draft,
    key: draftKey(at),
    page: ['mote', 'minnesanteckningar'],
  })
}
