import { z } from 'zod'
import { storedToPdf } from '../../../../documents/stored-model.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { renderedPdf } from '../../../../store/papers/rendered.ts'
import { findPublished, type PublishedDocument } from '../../../../store/register/register-document.ts'
import { fileResponse } from '../../../answers/file-response.ts'
import { htmlResponse } from '../../../answers/html.ts'
import type { WebContext } from '../../../context.ts'
import { parsed } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { type Visit, visitOf } from '../../../visit.ts'
import { EntryParams } from '../entry/entry.tsx'
import { words } from './words.ts'

const DocumentParams = EntryParams.extend({
  pdf: z
    .string()
    .regex(/^[1-9]\d{0,4}\.pdf$/)
    .transform((name) => Number.parseInt(name, 10)),
})

/** A document that has been published with its partnership, as a PDF for anybody. One that is gone says so at the same address. */
export async function get(c: WebContext): Promise<Response> {
  const at = await visitOf(c, { params: parsed(DocumentParams, c.req.param()), query: {} })
  const found = await findPublished(at.db, at.params.id, at.params.pdf)
  if (found === null) throw new NotFound()
  if (found.gone) return htmlResponse(c, <Gone at={at} id={at.params.id} found={found} />, 410)
  return pdfOf(at, found)
}

/** Kept by nobody for longer than its page is: what is taken away is gone within a minute. */
async function pdfOf(at: Visit, { documentId }: PublishedDocument): Promise<Response> {
  const press = { files: at.deps.files, toPdf: storedToPdf }
  const { open, ...pdf } = await renderedPdf(at.db, press, documentId)
  const file = { ...pdf, mediaType: 'application/pdf', content: await open(), show: true }
  const response = fileResponse(file)
  response.headers.set('cache-control', 'public, max-age=60')
  return response
}

function Gone({ at, id, found }: { at: Visit; id: string; found: PublishedDocument }) {
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead}>
      {found.reason !== null && <p>{found.reason}</p>}
      <p>
        <a href={at.to.registered(id)}>{t.toPartnership}</a>
      </p>
      <p>
        <a href={at.to.askForDocument({})}>{t.toAsk}</a>
      </p>
    </Page>
  )
}
