import { setImmediate } from 'node:timers/promises'
import municipalities from 'kommunkoder/data.json' with { type: 'json' }
import type { PublicBodyId } from '../domain/actor.ts'
import type { LinedRow } from '../domain/register/list/join-rows.ts'
import { judgeRows, type RowVerdict } from '../domain/register/list/match.ts'
import { type Place, type Reading, type RowOutcome, readRow } from '../domain/register/list/read-row.ts'
import type { ListSource } from '../domain/register/list/record-of.ts'
import { registerId } from '../domain/register/register-id.ts'
import { type RegisterRecord, registerRecord } from '../domain/register.ts'
import { dayInStockholm } from '../kernel/plain-date.ts'
import type { Db } from '../store/db.ts'
import { streamRegister } from '../store/register/register.ts'
import { listRegisterCodes } from '../store/register/register-code.ts'
import {
  getImportBody,
  noteProgress,
  type RegisterImport,
  withImport,
} from '../store/register/register-import.ts'
import {
  type ImportRow,
  type JudgedRow,
  judgeImportRows,
  listImportRows,
  takenIds,
  versionsOf,
} from '../store/register/register-import-row.ts'
import type { JobDeps } from './deps.ts'

type Deps = Pick<JobDeps, 'db' | 'clock'>

/** Rows between two breaths, so that others are served meanwhile. */
const atOnce = 200

/** Reads every row and compares it with the register. Nothing is published. `reread`: because the register had changed. */
export async function readImport(list: RegisterImport, { db, clock }: Deps, reread = false): Promise<void> {
  await withImport(db, { id: list.id, at: 'reading' }, async (trx, then) => {
    const at = clock()
    const body = await getImportBody(trx, list.bodyId)
    const source: ListSource = {
      ...{ body, fileName: list.fileName, mapping: list.mapping },
      ...{ at: at.toISOString(), today: dayInStockholm(at) },
    }
    const reading = {
      mapping: list.mapping,
      body: body.name,
      ...(await wordsFor(trx, body.municipalityCode)),
    }
    const rows = await listImportRows(trx, list.id, { limit: list.total })
    const outcomes = await readRows(rows, reading, (done) => noteProgress(db, list.id, { done, at: clock() }))
    const judged = await judge(trx, outcomes, { source, bodyId: list.bodyId })
    await judgeImportRows(trx, list.id, judged)
    await then('ready', { reread })
  })
}

type Read = { line: number; outcome: RowOutcome }

async function readRows(
  rows: readonly ImportRow[],
  reading: Reading,
  progress: (done: number) => Promise<void>,
): Promise<Read[]> {
  const read: Read[] = []
  for (const { line, cells } of rows) {
    read.push({ line, outcome: readRow(cells, reading) })
    if (read.length % atOnce !== 0) continue
    await setImmediate()
    if (read.length % (5 * atOnce) === 0) await progress(read.length)
  }
  return read
}

type Judging = { source: ListSource; bodyId: PublicBodyId }

async function judge(db: Db, read: readonly Read[], { source, bodyId }: Judging): Promise<JudgedRow[]> {
  const rows = read.flatMap(({ line, outcome }): LinedRow[] =>
    'row' in outcome ? [{ line, row: outcome.row }] : [],
  )
  const existing = await recordsIn(db, rows, source)
  const taken = await takenIds(db, bodyId)
  const newId = ({
    title,
    names,
    municipality,
  }: {
    title: string | null
    names: string
    municipality: string
  }) => registerId(municipality, title ?? names, taken)
  const verdicts = new Map<number, RowVerdict>()
  for (const part of inPlaces(rows)) {
    for (const [line, verdict] of judgeRows(part, { source, existing, newId })) verdicts.set(line, verdict)
    await setImmediate()
  }
  const versions = await versionsOf(
    db,
    existing.map(({ id }) => id),
  )
  const judged: JudgedRow[] = []
  for (const { line, outcome } of read) {
    judged.push(judgedRow({ line, outcome, verdict: verdicts.get(line) }, versions))
    if (judged.length % atOnce === 0) await setImmediate()
  }
  return judged
}

/** Partnerships lie in one municipality each, so that each may be judged by itself. Named ids may lead anywhere. */
function inPlaces(rows: readonly LinedRow[]): LinedRow[][] {
  return [...Map.groupBy(rows, ({ row }) => row.municipality.code).values()]
}

async function recordsIn(
  db: Db,
  rows: readonly LinedRow[],
  { today }: ListSource,
): Promise<RegisterRecord[]> {
  const found: RegisterRecord[] = []
  for (const municipality of new Set(rows.map(({ row }) => row.municipality.code)))
    for await (const record of streamRegister(db, { today, municipality })) found.push(record)
  return found
}

type ReadLine = { line: number; outcome: RowOutcome; verdict: RowVerdict | undefined }

function judgedRow(
  { line, outcome, verdict }: ReadLine,
  versions: Awaited<ReturnType<typeof versionsOf>>,
): JudgedRow {
  const nothing = { line, record: null, basedOn: null }
  if (!('row' in outcome)) return { ...nothing, verdict: 'fault', said: { faults: outcome.faults } }
  const { remarks } = outcome
  if (verdict === undefined || verdict.kind === 'idUnknown') {
    const fault = { code: 'idUnknown' as const, field: null, written: outcome.row.id ?? '' }
    return { ...nothing, verdict: 'fault', said: { faults: [fault] } }
  }
  if (verdict.kind === 'same') return { ...nothing, verdict: 'same', said: { of: verdict.id } }
  if (verdict.kind === 'joined' || verdict.kind === 'repeated')
    return { ...nothing, verdict: verdict.kind, said: { line: verdict.line } }
  const { record, kind } = verdict
  const whole = registerRecord.safeParse(record)
  if (!whole.success) {
    const fault = {
      code: 'notWhole' as const,
      field: null,
      written: whole.error.issues[0]?.path.join('.') ?? '',
    }
    return { ...nothing, verdict: 'fault', said: { faults: [fault] } }
  }
  const more =
    kind === 'changed' ? { fields: verdict.fields } : kind === 'duplicate' ? { of: verdict.of } : {}
  const basedOn = kind === 'changed' ? (versions.get(record.id)?.version ?? null) : null
  return { line, verdict: kind, said: { remarks, ...more }, record, basedOn }
}

async function wordsFor(db: Db, code: string | null): Promise<Pick<Reading, 'home' | 'places' | 'areas'>> {
  const codes = await listRegisterCodes(db)
  const areas: [string, { kind: 'category' | 'theme'; code: string }][] = codes
    .flatMap((one) => {
      const { kind } = one
      if (kind !== 'category' && kind !== 'theme') return []
      return [one.code, one.label.sv, one.label.en].map(
        (word) => [word.toLowerCase(), { kind, code: one.code }] as const,
      )
    })
    .map(([word, area]) => [word, area])
  return { home: code === null ? null : (places.get(code) ?? null), places, areas: new Map(areas) }
}

const places: ReadonlyMap<string, Place> = new Map(
  municipalities.flatMap(({ code, municipality: name }) => [
    [code, { code, name }] as const,
    [name.toLowerCase(), { code, name }] as const,
  ]),
)
