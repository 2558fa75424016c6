import { anyFields, type FormFields } from '../../../form/form.ts'
import { handler } from '../../../handler.ts'
import { keepMinutes } from '../meeting/keep-minutes.ts'
import { type MeetingAt, MeetingParams } from './load.ts'
import { show } from './minutes.tsx'
import { draftKey, loadWriting } from './minutes-load.ts'

export const post = handler(MeetingParams, anyFields, { show, save })

async function save(at: MeetingAt & { form: FormFields }) {
  const { loaded, draft } = await loadWriting(at)
  return keepMinutes(at, {
    file: loaded.file,
    draft,
    key: draftKey(at),
    page: ['gruppmoten', at.params.meeting, 'anteckningar'],
  })
}
