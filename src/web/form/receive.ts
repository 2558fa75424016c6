import type { Visit } from '../visit.ts'
import type { FormFields } from './form.ts'
import { formWords } from './form-words.ts'
import {
  atMost,
  fieldsOf,
  mostBytes,
  mostFormBytes,
  type Received,
  receiveMultipart,
  TooLarge,
  type UploadLimits,
} from './uploads.ts'

const noUploads: UploadLimits = { maxBytes: 0, maxFiles: 0 }

/** `keeps`: the files of whoever may not hand in any are read past, so that strangers cannot fill the disk. */
type Taking = { limits: UploadLimits | undefined; keeps: boolean }

/** Reads a form, whichever way the browser wrote it, and never more than the address takes. */
export async function receive(
  request: Request,
  at: Visit,
  { limits = noUploads, keeps }: Taking,
): Promise<Received> {
  refuseTooLarge(request, mostBytes(limits))
  if (!isMultipart(request)) return withoutFiles(await readFields(request))
  const { varDir } = at.deps.config
  return receiveMultipart(request, { limits, keeps, varDir, t: formWords(at.language) })
}

function refuseTooLarge(request: Request, most: number): void {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new TooLarge()
}

export function isMultipart(request: Request): boolean {
  return request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false
}

async function readFields(request: Request): Promise<FormFields> {
  return fieldsOf((await bodyOf(request)).toString())
}

/** Who says how much will come is not read further than that, and it has been compared with what may come. */
async function bodyOf(request: Request): Promise<Buffer> {
  if (request.headers.has('content-length')) return Buffer.from(await request.arrayBuffer())
  return Buffer.concat(await Array.fromAsync(atMost(mostFormBytes, request.body)))
}

function withoutFiles(fields: FormFields): Received {
  return { fields, uploads: [], problems: [], discard: async () => {} }
}
