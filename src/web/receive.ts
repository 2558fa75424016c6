import type { FormFields } from './form.ts'
import { formWords } from './form-words.ts'
import { oneOrMany, type Received, receiveMultipart, type UploadLimits } from './uploads.ts'
import type { Visit } from './visit.ts'

const mostFormBytes = 1_000_000
const noUploads: UploadLimits = { maxBytes: 0, maxFiles: 0 }

/** The body was larger than what this address takes. */
export class TooLarge extends Error {
  override name = 'TooLarge'
}

/** Reads a form, whichever way the browser wrote it, and never more than the address takes. */
export async function receive(request: Request, at: Visit, limits = noUploads): Promise<Received> {
  refuseTooLarge(request, mostFormBytes + limits.maxFiles * limits.maxBytes)
  if (!isMultipart(request)) return withoutFiles(await readFields(request))
  return receiveMultipart(request, { limits, varDir: at.deps.config.varDir, t: formWords(at.language) })
}

function refuseTooLarge(request: Request, most: number): void {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new TooLarge()
}

function isMultipart(request: Request): boolean {
  return request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false
}

async function readFields(request: Request): Promise<FormFields> {
  const sent = new URLSearchParams(await readText(request))
  return Object.fromEntries([...new Set(sent.keys())].map((name) => [name, oneOrMany(sent.getAll(name))]))
}

async function readText(request: Request): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > mostFormBytes) throw new TooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

function withoutFiles(fields: FormFields): Received {
  return { fields, uploads: [], problems: [], discard: async () => {} }
}
