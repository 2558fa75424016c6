import { Readable } from 'node:stream'
import { z } from 'zod'
import { NotFound } from '../../../domain/thrown.ts'
import { isId } from '../../../kernel/ids.ts'
import { findAttachment } from '../../../store/orders/outbox.ts'
import { fileResponse } from '../../answers/file-response.ts'
import { publicPage } from '../../handler.ts'
import { noQuery } from '../../params.ts'

const AttachmentParams = z.object({
  mail: z.string().refine((text) => isId(text)),
  place: z.coerce.number().int().min(1).max(100),
})

/** What was attached to a mail of the demo. */
export const get = publicPage(AttachmentParams, noQuery, async (at) => {
  const found = await findAttachment(at.db, at.params.mail, at.params.place - 1)
  if (found === null) throw new NotFound()
  const { filename: name, contentType: mediaType, base64 } = found
  const bytes = Buffer.from(base64, 'base64')
  const show = mediaType === 'application/pdf'
  return fileResponse({ name, mediaType, size: bytes.length, content: Readable.from([bytes]), show })
})
