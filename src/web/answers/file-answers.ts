import { Readable } from 'node:stream'
import { fileResponse } from './file-response.ts'

/** A PDF that was made for this request, shown in the browser. */
export function pdfResponse(pdf: Buffer, name: string): Response {
  return madeFile(pdf, { name, mediaType: 'application/pdf', show: true })
}

/** A calendar file, to be opened by whatever keeps the reader's calendar. */
export function calendarResponse(text: string, name: string): Response {
  return madeFile(Buffer.from(text), { name, mediaType: 'text/calendar; charset=utf-8' })
}

/** An invitation to one meeting, which a calendar takes as such (RFC 5546). */
export function invitationResponse(text: string, name: string): Response {
  return madeFile(Buffer.from(text), { name, mediaType: 'text/calendar; charset=utf-8; method=REQUEST' })
}

/** A workbook, with or without something in it. */
export function workbookResponse(workbook: Buffer, name: string): Response {
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return madeFile(workbook, { name, mediaType })
}

export function csvResponse(text: string, name: string): Response {
  return madeFile(Buffer.from(text), { name, mediaType: 'text/csv; charset=utf-8' })
}

/** Several files in one, sent while it is made. */
export function zipResponse(content: Readable, name: string): Response {
  return fileResponse({ name, mediaType: 'application/zip', content, show: false })
}

function madeFile(bytes: Buffer, file: { name: string; mediaType: string; show?: boolean }): Response {
  return fileResponse({ show: false, ...file, size: bytes.length, content: Readable.from([bytes]) })
}
