import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import municipalities from 'kommunkoder/data.json' with { type: 'json' }
import { z } from 'zod'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { plainDate } from '../kernel/plain-date.ts'
import type { Db } from './db.ts'
import { loadRegister, readRegisterData } from './register-data.ts'
import { partnershipRows } from './register-rows.ts'
import { type RegisterData, registerDataSchema } from './register-schema.ts'

describe('the register that ships with the product', () => {
  let data: RegisterData
  before(async () => {
    data = await readRegisterData()
  })

  test('holds 45 partnerships from 48 source rows', () => {
    assert.deepEqual([data.partnerships.length, data.sourceRows.length], [45, 48])
    assert.deepEqual(data.meta.counts, { partnerships: 45, sourceRows: 48 })
  })

  test('accounts for every source row once and leaves no partnership without one', () => {
    const rows = new Set(data.sourceRows.map((row) => `${row.sourceId} ${row.section} ${row.row}`))
    const named = new Set(data.sourceRows.map((row) => row.partnershipId))
    assert.equal(rows.size, 48)
    assert.deepEqual([...named].sort(), data.partnerships.map((one) => one.id).sort())
  })

  test('numbers the rows of each section without a gap', () => {
    const sections = Object.groupBy(data.sourceRows, (row) => `${row.sourceId} ${row.section}`)
    for (const [section, rows = []] of Object.entries(sections)) {
      assert.deepEqual(
        rows.map((row) => row.row),
        rows.map((_, index) => index + 1),
        section,
      )
    }
  })

  test('merges the three partnerships that the source lists twice, and says so', () => {
    const listedTwice = data.partnerships.filter((one) => hasFlag(one, 'same_partnership_listed_twice'))
    assert.deepEqual(listedTwice.map((one) => one.id).sort(), [
      'goteborg-skyddsvarnet-fryshuset',
      'umea-motesplats-nattharbarge',
      'uppsala-roda-korset',
    ])
    for (const { id } of listedTwice) {
      assert.equal(data.sourceRows.filter((row) => row.partnershipId === id).length, 2)
    }
  })

  test('keeps every doubt about the data: 37 flags of 21 kinds', () => {
    const flags = data.partnerships.flatMap((one) => one.qualityFlags.map((flag) => flag.code))
    assert.deepEqual([flags.length, new Set(flags).size], [37, 21])
    assert.equal(flags.filter((code) => code === 'start_and_end_unknown').length, 12)
  })

  test('keeps periods as whole years and in order', () => {
    for (const { id, periods } of data.partnerships) {
      const years = periods.flatMap((period) => [period.from, period.to])
      assert.deepEqual(years, years.toSorted(), id)
      assert.ok(
        periods.every((period) => period.precision === 'year'),
        id,
      )
    }
  })

  test('names each source by its title and never by a file', async () => {
    const text = await readFile(new URL('../../data/partnerships.json', import.meta.url), 'utf8')
    assert.doesNotMatch(text, /\d{3}_[0-9a-f]{6,}|\.txt/)
    const ids = new Set(data.sources.map((source) => source.id))
    assert.ok(data.sourceRows.every((row) => ids.has(row.sourceId)))
  })

  test('invents no organisation numbers, registry numbers or amounts', () => {
    for (const one of data.partnerships) {
      const parties = [...one.publicParties, ...one.ideaBasedParties, ...one.associatedParties]
      assert.ok(
        parties.every((party) => party.organisationNumber === null),
        one.id,
      )
      assert.deepEqual([one.fundingSek, one.registryNumber, one.verifiedOn], [null, null, null])
    }
  })

  test('uses only categories, themes and municipalities that it lists', () => {
    const codes = (list: { code: string }[]) => new Set(list.map((one) => one.code))
    const listed = [codes(data.categories), codes(data.themes), codes(data.municipalities)] as const
    for (const { id, categories, themes, municipalityCode } of data.partnerships) {
      assert.ok(new Set(categories).isSubsetOf(listed[0]) && new Set(themes).isSubsetOf(listed[1]), id)
      assert.ok(listed[2].has(municipalityCode), id)
    }
  })

  test('gives municipalities their official codes', () => {
    const official = new Map(municipalities.map((one) => [one.code, one.municipality]))
    for (const { code, name } of data.municipalities) assert.equal(official.get(code), name)
  })

  test('has a published schema that is the one we check against', async () => {
    const published = await readFile(new URL('../../data/partnerships.schema.json', import.meta.url), 'utf8')
    assert.deepEqual(JSON.parse(published), z.toJSONSchema(registerDataSchema))
  })
})

function hasFlag(one: RegisterData['partnerships'][number], code: string): boolean {
  return one.qualityFlags.some((flag) => flag.code === code)
}

describe('loading the register', () => {
  const today = plainDate('2026-11-21')
  let fresh: FreshDatabase
  let data: RegisterData
  before(async () => {
    fresh = await freshDatabase()
    data = await readRegisterData()
  })
  after(() => fresh.close())

  test('fills an empty database once, also when two processes try at the same time', async () => {
    const added = await Promise.all([
      loadRegister(fresh.db, data, today),
      loadRegister(fresh.db, data, today),
    ])
    assert.deepEqual(added.sort(), [0, 45])
    assert.equal(await loadRegister(fresh.db, data, today), 0)
  })

  test('keeps every row, flag, party and period', async () => {
    await loadRegister(fresh.db, data, today)
    const parties = data.partnerships.flatMap((one) => [
      ...one.publicParties,
      ...one.ideaBasedParties,
      ...one.associatedParties,
    ])
    assert.deepEqual(await counts(fresh.db), {
      register_partnership: 45,
      register_source_ref: 48,
      register_quality_flag: 37,
      register_party: parties.length,
      register_agreement: data.partnerships.flatMap((one) => one.periods).length,
    })
  })

  test('says that a partnership is unknown, not over, when the source gives no end', async () => {
    await loadRegister(fresh.db, data, today)
    const rows = await fresh.db.selectFrom('register_partnership').select(['id', 'status']).execute()
    const unknown = rows.filter((row) => row.status === 'unknown')
    assert.equal(unknown.length, 12)
    assert.ok(unknown.every((row) => row.id.startsWith('jarva-2024-')))
  })

  test('marks the two places with protected housing', async () => {
    await loadRegister(fresh.db, data, today)
    const query = fresh.db
      .selectFrom('register_partnership')
      .select('id')
      .where('sensitive_location', '=', true)
    const ids = (await query.execute()).map((row) => row.id).sort()
    assert.deepEqual(ids, ['umea-kvinno-och-tjejjour', 'umea-stadsmission'])
  })
})

describe('a period', () => {
  test('runs to the last day of its last year', async () => {
    const data = await readRegisterData()
    const statusIn = (day: string) =>
      partnershipRows(data, plainDate(day)).find((row) => row.id === 'umea-stadsmission')?.status
    assert.deepEqual([statusIn('2025-12-31'), statusIn('2026-01-01')], ['active', 'ended'])
  })
})

const countedTables = [
  'register_partnership',
  'register_source_ref',
  'register_quality_flag',
  'register_party',
  'register_agreement',
] as const

async function counts(db: Db): Promise<Record<string, number>> {
  const counted = countedTables.map(async (table) => {
    const { count } = await db
      .selectFrom(table)
      .select((e) => e.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return [table, Number(count)] as const
  })
  return Object.fromEntries(await Promise.all(counted))
}
