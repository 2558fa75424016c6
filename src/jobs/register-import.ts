import type { RegisterRecord } from '../domain/register.ts'
import type { Db } from '../store/db.ts'
import {
  findImport,
  getImportBody,
  type ImportId,
  noteProgress,
  type RegisterImport,
  turnImport,
  withImport,
} from '../store/register/register-import.ts'
import {
  type ImportRow,
  listImportRows,
  notePublished,
  recordsBefore,
  versionsOf,
} from '../store/register/register-import-row.ts'
import { saveRecords, withdrawRecords } from '../store/register/register-save.ts'
import type { JobDeps } from './deps.ts'
import { readImport } from './register-import-read.ts'

type Deps = Pick<JobDeps, 'db' | 'clock'>

/** Records saved at once; between them others are served. */
const atOnce = 500

/**
 * Does with a body's list what its state says. Each is one transaction: broken off, nothing of it is left and it may be
 * begun anew; asked twice at once, only one does it.
 */
export async function registerImport({ importId }: { importId: ImportId }, deps: Deps): Promise<void> {
  const list = await findImport(deps.db, importId)
  if (list?.state === 'reading') await readImport(list, deps)
  if (list?.state === 'publishing') await publish(list, deps)
  if (list?.state === 'undoing') await undo(list, deps)
}

/** Publishes what the person has seen, or reads the list once more when the register has changed since. */
async function publish(list: RegisterImport, deps: Deps): Promise<void> {
  const { db, clock } = deps
  const outcome = await withImport(db, { id: list.id, at: 'publishing' }, async (trx, then) => {
    const rows = await rowsToPublish(trx, list)
    if (!(await isStillSo(trx, rows))) return 'changedMeanwhile' as const
    const body = await getImportBody(trx, list.bodyId)
    const change = { kind: 'imported' as const, by: body.name, publicBodyId: list.bodyId, at: clock() }
    for (let done = 0; done < rows.length; done += atOnce) {
      await saveRecords(trx, rows.slice(done, done + atOnce).map(recordIn), change)
      const share = (done + atOnce) / (rows.length + atOnce)
      await noteProgress(db, list.id, { done: Math.round(list.total * share), at: clock() })
    }
    await notePublished(
      trx,
      list.id,
      rows.map(({ line }) => line),
    )
    await then('published')
    return 'published' as const
  })
  if (outcome !== 'changedMeanwhile') return
  await turnImport(db, list.id, { from: ['publishing'], to: 'reading', at: clock() })
  await readImport({ ...list, state: 'reading' }, deps, true)
}

async function rowsToPublish(db: Db, list: RegisterImport): Promise<ImportRow[]> {
  const verdicts = ['new', 'changed', 'duplicate'] as const
  const rows = await listImportRows(db, list.id, { verdicts, limit: list.total })
  return rows.filter(({ verdict, chosen }) => verdict !== 'duplicate' || chosen)
}

async function isStillSo(db: Db, rows: readonly ImportRow[]): Promise<boolean> {
  const versions = await versionsOf(
    db,
    rows.map((row) => recordIn(row).id),
  )
  return rows.every((row) => {
    const standing = versions.get(recordIn(row).id)
    const isThere = standing !== undefined && !standing.withdrawn
    return isThere ? standing.version === row.basedOn : row.basedOn === null
  })
}

/** Puts back what the list changed and takes out what it brought; what has been changed since is left as it is. */
async function undo(list: RegisterImport, { db, clock }: Deps): Promise<void> {
  await withImport(db, { id: list.id, at: 'undoing' }, async (trx, then) => {
    const rows = (await rowsToPublish(trx, list)).filter(({ publishedVersion }) => publishedVersion !== null)
    const versions = await versionsOf(
      trx,
      rows.map((row) => recordIn(row).id),
    )
    const untouched = rows.filter((row) => {
      const standing = versions.get(recordIn(row).id)
      return standing?.version === row.publishedVersion && !standing.withdrawn
    })
    const body = await getImportBody(trx, list.bodyId)
    const who = { by: body.name, at: clock() }
    const before = await recordsBefore(trx, untouched.flatMap(versionBefore))
    await saveRecords(trx, before, { ...who, kind: 'imported', publicBodyId: list.bodyId })
    const brought = untouched.filter((row) => versionBefore(row).length === 0).map((row) => recordIn(row).id)
    if (brought.length > 0) await withdrawRecords(trx, brought, { ...who, reason: undone })
    await then('undone', { keptSince: rows.length - untouched.length })
  })
}

const undone = 'Listan som uppgifterna kom från har dragits tillbaka.'

function versionBefore(row: ImportRow): { id: string; version: number }[] {
  if (row.basedOn === null || row.publishedVersion === null) return []
  return [{ id: recordIn(row).id, version: row.publishedVersion - 1 }]
}

/** Rows that are published have a record: the verdict says so. */
function recordIn({ line, record }: ImportRow): RegisterRecord {
  if (record === null) throw new Error(`Line ${line} has no record`)
  return record
}
