import { pipeline, Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { registerColumns, withoutFormula } from '../documents/sheets/register-table.ts'
import { streamWorkbook } from '../documents/sheets/stream-workbook.ts'
import { type RegisterRecord, registerRecord } from '../domain/register.ts'
import { dayInStockholm } from '../kernel/plain-date.ts'
import { upperFirst } from '../kernel/upper-first.ts'
import { streamRegister } from '../store/register/register.ts'
import { answer, notNew, problems } from './answers.ts'
import { type ApiContext, type ApiDeps, type ApiEnv, originOf } from './deps.ts'
import { takesGzip } from './fresh.ts'
import { published } from './records.ts'
import { filterOf, Selection } from './selection.ts'

type Records = AsyncIterable<RegisterRecord>
export type Format = {
  ending: string
  type: string
  summary: string
  schema: z.ZodType
  /** Zipped already. */
  packed?: true
  stream: (records: Records) => Readable
}

/** The files that the register can be had as. */
export const formats: readonly Format[] = [
  {
    ending: 'json',
    type: 'application/json',
    summary: 'A list of records.',
    schema: z.array(registerRecord),
    stream: (records) => bytesOf(asList(records)),
  },
  {
    ending: 'jsonl',
    type: 'application/jsonl',
    summary: 'One record on each line.',
    schema: z.string(),
    stream: (records) => bytesOf(asLines(records)),
  },
  {
    ending: 'csv',
    type: 'text/csv',
    summary: 'A table with semicolons, in UTF-8 with a byte order mark, as Swedish spreadsheets open it.',
    schema: z.string(),
    stream: (records) => bytesOf(asTable(records)),
  },
  {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    summary: 'The same table as a workbook.',
    schema: z.string().meta({ format: 'binary' }),
    packed: true,
    stream: asWorkbook,
  },
]

/** The whole register, or any selection of it, as a file without a cap. */
export function addFiles(app: OpenAPIHono<ApiEnv>, deps: ApiDeps): void {
  for (const format of formats) {
    const route = createRoute({
      method: 'get',
      path: `/api/v1/partnerships.${format.ending}`,
      operationId: `downloadPartnerships${upperFirst(format.ending)}`,
      summary: `All that match, as ${format.ending}`,
      description: `${format.summary} Streamed without a cap.`,
      request: { query: Selection },
      responses: {
        200: { description: 'The file.', content: { [format.type]: { schema: format.schema } } },
        ...notNew,
        ...problems(400),
      },
    })
    app.openapi(route, (c) => answer(c, deps, () => file(c, deps, format)))
  }
}

function file(c: ApiContext, deps: ApiDeps, format: Format): Response {
  const stream = format.stream(recordsFor(c, deps))
  return fileOf(c, deps, { ...format, stream, name: 'iop-register' })
}

/** What is asked for, each record at home where it is published. */
export function recordsFor(c: ApiContext, deps: ApiDeps): Records {
  const filter = filterOf(Selection.parse(c.req.query()), dayInStockholm(deps.clock()))
  return atHome(streamRegister(deps.db, filter), originOf(c, deps))
}

type File = Pick<Format, 'ending' | 'type' | 'packed'> & { stream: Readable; name: string }

/** A file to keep, zipped where the reader takes it and it is not already. */
export function fileOf(c: ApiContext, deps: ApiDeps, { stream, name, ending, type, packed }: File): Response {
  const zip = packed !== true && takesGzip(c)
  return new Response(webStream(zip ? zipped(stream) : stream), {
    headers: {
      'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
      'content-disposition': `attachment; filename="${name}-${dayInStockholm(deps.clock())}.${ending}"`,
      ...(zip && { 'content-encoding': 'gzip' }),
    },
  })
}

async function* atHome(records: Records, origin: string): Records {
  for await (const record of records) yield published(record, origin)
}

async function* asLines(records: Records): AsyncIterable<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`
}

async function* asList(records: Records): AsyncIterable<string> {
  let mark = '['
  for await (const record of records) {
    yield `${mark}${JSON.stringify(record)}`
    mark = ',\n'
  }
  yield mark === '[' ? '[]\n' : ']\n'
}

async function* asTable(records: Records): AsyncIterable<string> {
  yield `\uFEFF${registerColumns.map(({ name }) => name).join(';')}\r\n`
  for await (const record of records)
    yield `${registerColumns.map(({ of }) => csvCell(of(record))).join(';')}\r\n`
}

/** Numbers with a decimal comma, as where the semicolon divides. */
function csvCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  const safe = withoutFormula(value)
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function asWorkbook(records: Records): Readable {
  async function* rows() {
    for await (const record of records) yield registerColumns.map(({ of }) => of(record))
  }
  return streamWorkbook({ name: 'Register', columns: registerColumns, rows: rows() })
}

/** Some records at a time, and no more before the reader has taken them. */
export function bytesOf(texts: AsyncIterable<string>): Readable {
  return Readable.from(inChunks(texts), { objectMode: false, highWaterMark: 65_536 })
}

async function* inChunks(texts: AsyncIterable<string>): AsyncIterable<Buffer> {
  let waiting = ''
  for await (const text of texts) {
    waiting += text
    if (waiting.length < 32_768) continue
    yield Buffer.from(waiting)
    waiting = ''
  }
  if (waiting !== '') yield Buffer.from(waiting)
}

/** When either end breaks off, so does the other. */
function zipped(stream: Readable): Readable {
  return pipeline(stream, createGzip({ level: 5 }), () => {})
}

function webStream(stream: Readable): ReadableStream<Uint8Array> {
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>
}
