import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { newId } from '../../kernel/ids.ts'
import type { FormFields, Problem } from './form.ts'
import type { formWords } from './form-words.ts'
import { withoutNul } from './without-nul.ts'

export type UploadLimits = { readonly maxBytes: number; readonly maxFiles: number }

/** A whole file that came with a form, in a folder that is removed when the request is answered. */
export type Upload = {
  readonly field: string
  /** The name on the sender's machine, without folders. For showing, never for paths. */
  readonly name: string
  readonly path: string
  readonly size: number
}

export type Received = {
  readonly fields: FormFields
  readonly uploads: readonly Upload[]
  readonly problems: readonly Problem[]
  /** Removes what was put aside; kept files must have been copied by then. */
  discard(): Promise<void>
}

/** The form broke off on its way, or is not written as a form. */
export class BrokenOff extends Error {
  override name = 'BrokenOff'
}

/** The body was larger than what this address takes. */
export class TooLarge extends Error {
  override name = 'TooLarge'
}

type Receiving = { limits: UploadLimits; keeps: boolean; folder: string; t: ReturnType<typeof formWords> }

/** What a form may hold beside its files. */
export const mostFormBytes = 1_000_000

/** How large a form may be in all. */
export function mostBytes({ maxBytes, maxFiles }: UploadLimits): number {
  return mostFormBytes + maxFiles * maxBytes
}

/**
 * Streams a multipart form to a folder of its own. Files that are too large, too many or empty become problems.
 * A request that breaks off throws, and nothing of it is left.
 */
export async function receiveMultipart(
  request: Request,
  receiving: Omit<Receiving, 'folder'> & { varDir: string },
): Promise<Received> {
  const folder = join(receiving.varDir, 'received', newId())
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const discard = () => rm(folder, { recursive: true, force: true })
  try {
    return { ...(await receiveInto(request, { ...receiving, folder })), discard }
  } catch (cause) {
    await discard()
    if (cause instanceof TooLarge) throw cause
    throw new BrokenOff('The form could not be read to its end', { cause })
  }
}

async function receiveInto(request: Request, to: Receiving): Promise<Omit<Received, 'discard'>> {
  const parser = parserFor(request, to.limits)
  const fields = fieldsFrom(parser)
  const saving: Promise<Upload | Problem | null>[] = []
  const problems: Problem[] = []
  parser.on('file', (field, stream, info) => {
    const saved = save({ field, stream, name: baseName(info.filename) }, to)
    // When the form breaks off, the parser tells so too, before anybody waits for the file.
    saved.catch(() => {})
    saving.push(saved)
  })
  parser.on('filesLimit', () => problems.push({ sentence: to.t.tooManyFiles(to.limits.maxFiles) }))
  const outcomes = await allSaved(
    pipeline(Readable.from(atMost(mostBytes(to.limits), request.body)), parser),
    saving,
  )
  return {
    fields: asFields(fields),
    uploads: outcomes.filter((outcome) => outcome !== null && 'path' in outcome),
    problems: [...problems, ...outcomes.filter((outcome) => outcome !== null && 'sentence' in outcome)],
  }
}

/** The fields as they come. Of so much text, or so many fields, that no form of ours has it, nothing is taken. */
function fieldsFrom(parser: busboy.Busboy): Sent {
  const fields: Sent = new Map()
  parser.on('field', (name, value, { valueTruncated }) => {
    if (valueTruncated) parser.destroy(new TooLarge())
    addTo(fields, name, value)
  })
  parser.on('fieldsLimit', () => parser.destroy(new TooLarge()))
  return fields
}

/** The body, until it turns out to be larger than it may: not everybody says beforehand how much will come. */
export async function* atMost(most: number, body: Request['body']): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size > most) throw new TooLarge()
    yield chunk
  }
}

/** Waits for every file, also when the form broke off: nothing is written after the folder is gone. */
async function allSaved<Saved>(read: Promise<void>, saving: readonly Promise<Saved>[]): Promise<Saved[]> {
  const ended = await read.then(
    () => null,
    (broken: unknown) => ({ broken }),
  )
  const outcomes = await Promise.allSettled(saving)
  if (ended !== null) throw ended.broken
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  })
}

function parserFor(request: Request, limits: UploadLimits): busboy.Busboy {
  return busboy({
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    defParamCharset: 'utf8',
    limits: {
      fileSize: limits.maxBytes,
      files: Math.max(limits.maxFiles, 1),
      fields: mostFields,
      fieldSize: mostFormBytes,
    },
  })
}

type Incoming = { field: string; stream: Readable & { truncated?: boolean }; name: string }

async function save({ field, stream, name }: Incoming, to: Receiving): Promise<Upload | Problem | null> {
  if (to.limits.maxFiles === 0) return refuse(stream, name === '' ? null : { sentence: to.t.noFilesHere })
  if (!to.keeps) return refuse(stream, null)
  const path = join(to.folder, newId())
  const file = createWriteStream(path, { mode: 0o600 })
  stream.pipe(file)
  stream.once('error', (broken) => file.destroy(broken))
  // What cannot be written, as on a full disk, is read all the same: else the form would never come to its end.
  file.once('error', () => stream.resume())
  await finished(file)
  if (stream.truncated) return { field, sentence: to.t.fileTooLarge(name, inMegabytes(to.limits.maxBytes)) }
  if (file.bytesWritten > 0) return { field, name, path, size: file.bytesWritten }
  return name === '' ? null : { field, sentence: to.t.fileEmpty(name) }
}

function refuse(stream: Readable, problem: Problem | null): Problem | null {
  stream.resume()
  return problem
}

type Sent = Map<string, string[]>

function addTo(sent: Sent, name: string, value: string): void {
  const before = sent.get(name)
  if (before === undefined) sent.set(name, [value])
  else before.push(value)
}

/** Far more than the longest of our forms has. */
const mostFields = 5000

/** Fields as they were sent. So many that no form of ours has them are not read: that alone could take seconds. */
export function fieldsOf(body: string): FormFields {
  if (body.split('&', mostFields + 1).length > mostFields) throw new TooLarge()
  const sent: Sent = new Map()
  for (const [name, value] of new URLSearchParams(body)) addTo(sent, name, value)
  return asFields(sent)
}

function asFields(sent: Sent): FormFields {
  return Object.fromEntries([...sent].map(([name, values]) => [name, oneOrMany(values)]))
}

function oneOrMany(sent: readonly string[]): string | readonly string[] {
  const values = sent.map(withoutNul)
  return values.length === 1 ? (values[0] ?? '') : values
}

function baseName(name: string | undefined): string {
  return (name ?? '').split(/[/\\]/).at(-1)?.slice(-200) ?? ''
}

/** How large a file may be, for people; a small one in kilobytes. */
export function inMegabytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.floor(bytes / 1_000)} kB`
  return `${Math.floor(bytes / 1_000_000)} MB`
}
