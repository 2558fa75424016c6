import { z } from 'zod'
import { changeRequest } from '../../../store/papers/disclosure-change.ts'
import { removeItem } from '../../../store/papers/disclosure-item.ts'
import { forgetUnusedFiles } from '../../../store/papers/disposal.ts'
import { goTo } from '../../answers/answer.ts'
import { form } from '../../form/form.ts'
import { handler, type Saving } from '../../handler.ts'
import { changeBy, type ItemAt, ItemParams, itemToAssess } from './load.ts'
import { words } from './words.ts'

const VersionForm = form(words, (_, field) => z.object({ version: field.lastSeq() }))

export const post = handler(ItemParams, VersionForm, { show, save })

function show(at: ItemAt) {
  return Response.redirect(at.origin + at.to.disclosure(at.params.request), 303)
}

/** Takes a document out of a request that turned out not to be about it. */
async function save(at: Saving<z.output<typeof ItemParams>, typeof VersionForm>) {
  const { request, item } = await itemToAssess(at)
  await changeRequest(at.db, changeBy(at, { id: request.id, version: at.form.version }), async (trx) => {
    await forgetUnusedFiles(trx, await removeItem(trx, item.id), at.now)
  })
  return goTo(at.to.disclosure(request.id), words(at.language).one.removedItem)
}
