import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { freshDatabase } from '../../test/support/database.ts'
import { openList } from '../documents/sheets/open-list.ts'
import type { PersonId, PublicBodyId } from '../domain/actor.ts'
import { guessMapping } from '../domain/register/list/fields.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { addPublicBody } from '../store/bodies/public-body.ts'
import type { Db } from '../store/db.ts'
import { addPerson } from '../store/people/person.ts'
import { queryRegister } from '../store/register/register.ts'
import { loadRegister, readRegisterData } from '../store/register/register-data.ts'
import { addImport, findImport, type ImportState, turnImport } from '../store/register/register-import.ts'
import { countVerdicts } from '../store/register/register-import-row.ts'
import { saveRecords } from '../store/register/register-save.ts'
import { registerImport } from './register-import.ts'

let db: Db
let close: () => Promise<void>
let folder: string
let bodyId: PublicBodyId
let personId: PersonId
const at = new Date('2026-11-23T09:00:00Z')
const today = plainDate('2026-11-23')
const deps = () => ({ db, clock: () => at })

before(async () => {
  const fresh = await freshDatabase()
  db = fresh.db
  close = fresh.close
  folder = await mkdtemp(join(tmpdir(), 'handslag-list-'))
  bodyId = await addPublicBody(db, {
    key: 'malmo',
    name: 'Malmö stad',
    municipalityCode: '1280',
    rulebook: 'nationell',
  })
  personId = await addPerson(db, { name: 'Ada Admin', email: 'ada@exempel.se' })
  await loadRegister(db, await readRegisterData(), today)
})
after(async () => {
  await close()
  await rm(folder, { recursive: true, force: true })
})

const head = 'Förening;År;Syfte'

describe('a list', () => {
  test('is judged, published and undone as a whole', async () => {
    const id = await aList([head, 'Nya Hyllie;2024–2025;Läxhjälp', 'Nya Rosengård;vet ej;Fotboll'])
    await work(id, 'mapping', 'reading')
    assert.deepEqual(await verdicts(id), { new: 1, fault: 1 })
    await work(id, 'ready', 'publishing')
    assert.equal((await found('Hyllie'))?.status, 'ended')
    await work(id, 'published', 'undoing')
    assert.equal(await found('Hyllie'), undefined)
  })

  test('changes only what it says, and puts it back', async () => {
    const first = await aList([head, 'Byalaget;2024;Caféet', 'Kören;2024;Sång'])
    await publishes(first)
    const second = await aList([head, 'Byalaget;2024;Caféet och trädgården', 'Kören;2024;Sång'])
    await work(second, 'mapping', 'reading')
    assert.deepEqual(await verdicts(second), { changed: 1, same: 1 })
    await work(second, 'ready', 'publishing')
    assert.equal((await found('Byalaget'))?.summary.sv, 'Caféet och trädgården')
    await work(second, 'published', 'undoing')
    assert.equal((await found('Byalaget'))?.summary.sv, 'Caféet')
  })

  test('undone leaves what has been changed since', async () => {
    const id = await aList([head, 'Ateljén;2024;Måleri'])
    await publishes(id)
    const record = await found('Ateljén')
    assert.ok(record)
    const corrected = { ...record, summary: { sv: 'Måleri och skulptur' } }
    await saveRecords(db, [corrected], { kind: 'corrected', by: 'Test', at })
    await work(id, 'published', 'undoing')
    assert.equal((await findImport(db, id))?.keptSince, 1)
    assert.equal((await found('Ateljén'))?.summary.sv, 'Måleri och skulptur')
  })

  test('is read once more when the register has changed before it is published', async () => {
    await publishes(await aList([head, 'Odlarna;2024;Kål']))
    const id = await aList([head, 'Odlarna;2024;Kål och lök'])
    await work(id, 'mapping', 'reading')
    const record = await found('Odlarna')
    assert.ok(record)
    await saveRecords(db, [{ ...record, registryNumber: 'KS 1' }], { kind: 'corrected', by: 'Test', at })
    await work(id, 'ready', 'publishing')
    const list = await findImport(db, id)
    assert.deepEqual(
      [list?.state, list?.reread, (await found('Odlarna'))?.summary.sv],
      ['ready', true, 'Kål'],
    )
    await work(id, 'ready', 'publishing')
    assert.deepEqual(
      [(await found('Odlarna'))?.summary.sv, (await found('Odlarna'))?.registryNumber],
      ['Kål och lök', 'KS 1'],
    )
  })

  test('broken off in the middle has published nothing, and may be begun anew', async () => {
    const id = await aList([head, ...Array.from({ length: 1200 }, (_, n) => `Avbruten ${n};2024;Text`)])
    await work(id, 'mapping', 'reading')
    let asked = 0
    const breaking = { db, clock: () => (asked++ > 1 ? assert.fail('strömmen gick') : at) }
    await turnImport(db, id, { from: ['ready'], to: 'publishing', at })
    await assert.rejects(registerImport({ importId: id }, breaking), /strömmen gick/)
    assert.equal(await found('Avbruten'), undefined)
    await registerImport({ importId: id }, deps())
    assert.equal((await findImport(db, id))?.state, 'published')
    assert.equal(
      (await queryRegister(db, { today, text: 'Avbruten' }, { order: 'added', limit: 1, after: null })).total,
      1200,
    )
  })

  test('of ten thousand rows lets others be served meanwhile', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, n) => `Nr ${n} Förening;2021–2024;${'Ord om arbetet. '.repeat(10)}`,
    )
    const path = join(folder, 'stor.csv')
    await writeFile(path, ['Förening;År;Syfte', ...rows].join('\n'))
    let turns = 0
    const timer = setInterval(() => turns++, 20)
    const id = await aFile(path)
    await publishes(id)
    clearInterval(timer)
    assert.deepEqual(await verdicts(id), { new: 10_000 })
    assert.ok(turns >= 20, `others had ${turns} turns`)
  })
})

async function publishes(id: string): Promise<void> {
  await work(id, 'mapping', 'reading')
  await work(id, 'ready', 'publishing')
  assert.equal((await findImport(db, id))?.state, 'published')
}

async function work(id: string, from: ImportState, to: ImportState): Promise<void> {
  assert.ok(await turnImport(db, id, { from: [from], to, at }))
  await registerImport({ importId: id }, deps())
}

async function aList(lines: readonly string[]): Promise<string> {
  const path = join(folder, 'lista.csv')
  await writeFile(path, lines.join('\n'))
  return aFile(path)
}

async function aFile(path: string): Promise<string> {
  const opened = await openList({ path, name: 'lista.csv' })
  assert.ok(opened.ok)
  const [headings = [], ...rows] = opened.value
  const mapping = guessMapping(headings, new Map())
  const lined = rows.map((cells, place) => ({ line: place + 2, cells }))
  return addImport(db, { bodyId, personId, fileName: 'lista.csv', headings, mapping, rows: lined, at })
}

async function verdicts(id: string) {
  const counts = await countVerdicts(db, id)
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}

async function found(name: string) {
  const page = { order: 'relevance', limit: 1, offset: 0 } as const
  return (await queryRegister(db, { today, text: name, municipality: '1280' }, page)).records[0]
}
