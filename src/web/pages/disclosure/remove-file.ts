import { z } from 'zod'
import { changeRequest } from '../../../store/papers/disclosure-change.ts'
import { takeMaskedFile } from '../../../store/papers/disclosure-item.ts'
import { forgetUnusedFiles } from '../../../store/papers/disposal.ts'
import { goTo } from '../../answers/answer.ts'
import { form } from '../../form/form.ts'
import { handler, type Saving } from '../../handler.ts'
import { changeBy, ItemParams } from './load.ts'
import { itemToMask, maskingPage } from './masking.tsx'
import { words } from './words.ts'

const FileParams = ItemParams.extend({ file: z.uuid() })
const VersionForm = form(words, (_, field) => z.object({ version: field.lastSeq() }))

export const post = handler(FileParams, VersionForm, {
  show: (at, entry) => maskingPage(at, entry, entry),
  save,
})

/** Takes back a masked file that was the wrong one. Its bytes go too, where nothing else has them. */
async function save(at: Saving<z.output<typeof FileParams>, typeof VersionForm>) {
  const { request, item } = await itemToMask(at)
  await changeRequest(at.db, changeBy(at, { id: request.id, version: at.form.version }), async (trx) => {
    await forgetUnusedFiles(trx, await takeMaskedFile(trx, item.id, at.params.file), at.now)
  })
  const next = at.to.disclosure(request.id, 'handlingar', item.id, 'maskning')
  return goTo(next, words(at.language).mask.removedFile)
}
