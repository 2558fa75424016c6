import type { Readable } from 'node:stream'

type Given = { name: string; mediaType: string; size?: number; content: Readable; show: boolean }

// Chrome shows a PDF inside an object of its own.
const pdfPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'"
const downloadPolicy = "default-src 'none'; sandbox"

/** A file as a response that can do nothing in our name: what others uploaded is only ever downloaded, never shown. */
export function fileResponse({ name, mediaType, size, content, show }: Given): Response {
  const headers = new Headers({
    'content-type': mediaType,
    'content-disposition': `${show ? 'inline' : 'attachment'}; ${fileNames(name)}`,
    'content-security-policy': show ? pdfPolicy : downloadPolicy,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  })
  if (size !== undefined) headers.set('content-length', String(size))
  return new Response(streamOf(content), { headers })
}

/** The name twice: in plain letters for old programs, and as it is written. */
function fileNames(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/[^\x20-\x7e]/g, '')
    .replaceAll(/["\\]/g, '_')
  // A name that was cut may end in half a sign, which has no code.
  const written = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return `filename="${plain}"; filename*=UTF-8''${written}`
}

function streamOf(content: Readable): ReadableStream<Uint8Array> {
  const pieces = content.iterator()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: () => void content.destroy(),
  })
}
