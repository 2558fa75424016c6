import { z } from 'zod'
import type { FileId } from '../../../domain/partnership.ts'
import { addJob } from '../../../store/orders/job.ts'
import { changeRequest } from '../../../store/papers/disclosure-change.ts'
import { addMaskedFiles } from '../../../store/papers/disclosure-item.ts'
import { addFile } from '../../../store/papers/file.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { begunBeside } from '../../form/kept-forms.ts'
import { handler, type Saving } from '../../handler.ts'
import { pathIn } from '../../paths.ts'
import { limits, takeFiles } from '../case/documents-wanted/take-files.ts'
import { changeBy, type ItemAt, ItemParams } from './load.ts'
import { itemToMask, maskingPage } from './masking.tsx'
import { words } from './words.ts'

const FilesForm = form(words, (_, field) => z.object({ version: field.lastSeq() }))

export const post = handler(ItemParams, FilesForm, { show, save, uploads: limits })

async function show(at: ItemAt, entry: Entry) {
  const { request, item } = at.params
  const masking = at.to.disclosure(request, 'handlingar', item, 'maskning')
  return maskingPage(at, await begunBeside(at, pathIn(masking)), entry)
}

/** Takes files that were masked elsewhere, for the copy of one document. */
async function save(at: Saving<z.output<typeof ItemParams>, typeof FilesForm>) {
  const { request, item } = await itemToMask(at)
  const taken = await takeFiles(at.deps.files, at.uploads, at.language)
  if (!taken.ok) return refused(taken.reason)
  await changeRequest(at.db, changeBy(at, { id: request.id, version: at.form.version }), async (trx) => {
    const ids: FileId[] = []
    for (const file of taken.value) ids.push(await addFile(trx, { ...file, from: at.actor.personId }))
    await addMaskedFiles(trx, item.id, ids)
    await addJob(trx, 'scanFiles', {}, { key: 'scanFiles' })
  })
  const next = at.to.disclosure(request.id, 'handlingar', item.id, 'maskning')
  return goTo(next, words(at.language).mask.added)
}
