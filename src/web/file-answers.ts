import { Readable } from 'node:stream'
import { fileResponse } from './pages/case/document/file-response.ts'

/** A PDF that was made for this request, shown in the browser. */
export function pdfResponse(pdf: Buffer, name: string): Response {
  const content = Readable.from([pdf])
  return fileResponse({ name, mediaType: 'application/pdf', size: pdf.length, content, show: true })
}

/** A calendar file, to be opened by whatever keeps the reader's calendar. */
export function calendarResponse(text: string, name: string): Response {
  const bytes = Buffer.from(text)
  const content = Readable.from([bytes])
  return fileResponse({
    name,
    mediaType: 'text/calendar; charset=utf-8',
    size: bytes.length,
    content,
    show: false,
  })
}
