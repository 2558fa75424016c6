import { z } from 'zod'
import { NotFound } from '../../../domain/thrown.ts'
import { listItems } from '../../../store/papers/disclosure-item.ts'
import { fileResponse } from '../../answers/file-response.ts'
import { publicPage } from '../../handler.ts'
import { noQuery } from '../../params.ts'
import { AskedParams, askedRequest } from './address.ts'

const FileParams = AskedParams.extend({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })

/** A file as it was given out: only what was released on this very request. */
export const get = publicPage(FileParams, noQuery, async (at) => {
  const request = await askedRequest(at)
  const items = request.answer === null ? [] : await listItems(at.db, request.id)
  const file = items
    .flatMap(({ release }) => release?.files ?? [])
    .find(({ sha256 }) => sha256 === at.params.sha256)
  if (file === undefined || !(await at.deps.files.has(file.sha256))) throw new NotFound()
  return fileResponse({ ...file, content: await at.deps.files.get(file.sha256), show: false })
})
