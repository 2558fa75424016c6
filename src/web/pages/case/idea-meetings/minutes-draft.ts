import { anyFields, type FormFields } from '../../../form/form.ts'
import { handler } from '../../../handler.ts'
import { keepMinutes } from '../meeting/keep-minutes.ts'
import { type MeetingAt, MeetingParams } from './load.ts'
import { show } from './minutes.tsx'
import { draftKey, loadMinutes } from './minutes-load.ts'

export const post = handler(MeetingParams, anyFields, { show, save })

async function save(at: MeetingAt & { form: FormFields }) {
  const { loaded, draft } = await loadMinutes(at)
  return keepMinutes(at, {
    file: loaded.file,
    draft,
    key: draftKey(at),
    page: ['idemoten', at.params.meeting, 'minnesanteckningar'],
  })
}
