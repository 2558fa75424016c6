import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import municipalities from 'kommunkoder/data.json' with { type: 'json' }
import { z } from 'zod'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import { contributionLines } from '../../domain/register/lines/given.ts'
import { type Lines, readLines, writeLines } from '../../domain/register/lines/lines.ts'
import { linkLines } from '../../domain/register/lines/links.ts'
import { partyLines } from '../../domain/register/lines/parties.ts'
import { periodLines } from '../../domain/register/lines/periods.ts'
import { resultLines } from '../../domain/register/lines/results.ts'
import { readOn } from '../../domain/register/register-facts.ts'
import { type RegisterRecord, registerRecord } from '../../domain/register.ts'
import { instantInStockholm } from '../../kernel/date-words.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { findRecord } from './register.ts'
import { loadRegister, readRegisterData } from './register-data.ts'
import { listRegisterNews } from './register-news.ts'
import { recordsOf } from './register-records.ts'
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
    const text = await readFile(new URL('../../../data/partnerships.json', import.meta.url), 'utf8')
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

  test('uses only categories, themes, target groups and municipalities that it lists', () => {
    const codes = (list: { code: string }[]) => new Set(list.map((one) => one.code))
    const listed = codes([...data.categories, ...data.themes, ...data.targetGroups, ...data.municipalities])
    for (const { id, categories, themes, targetGroups, municipalityCode } of data.partnerships) {
      const used = [...categories, ...themes, ...targetGroups, municipalityCode]
      assert.ok(new Set(used).isSubsetOf(listed) && targetGroups.length > 0, id)
    }
  })

  test('gives municipalities their official codes', () => {
    const official = new Map(municipalities.map((one) => [one.code, one.municipality]))
    for (const { code, name } of data.municipalities) assert.equal(official.get(code), name)
  })

  test('has a published schema that is the one we check against', async () => {
    const published = await readFile(
      new URL('../../../data/partnerships.schema.json', import.meta.url),
      'utf8',
    )
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

  test('is dated no later than the day began, so that no feed is ahead of its reader', async () => {
    const [news] = await listRegisterNews(fresh.db, 1)
    assert.equal(news?.changedAt, instantInStockholm(today, '00:00').toISOString())
  })

  test('keeps every row, flag, party and period', async () => {
    await loadRegister(fresh.db, data, today)
    const records = await Promise.all(data.partnerships.map(({ id }) => findRecord(fresh.db, id, today)))
    const count = (of: (record: RegisterRecord) => readonly unknown[]) =>
      records.flatMap((record) => (record === null ? [] : of(record))).length
    assert.equal(
      count((one) => one.sources),
      48,
    )
    assert.equal(
      count((one) => one.qualityFlags),
      37,
    )
    assert.equal(
      count((one) => one.periods),
      data.partnerships.flatMap((one) => one.periods).length,
    )
    assert.equal(
      count((one) => one.parties),
      data.partnerships.flatMap(partiesOf).length,
    )
  })

  test('makes records that pass the schema of records', () => {
    for (const record of recordsOf(data, { today, at }))
      assert.deepEqual(registerRecord.parse(record), record)
  })

  test('keeps what each party puts in, where the source says so', () => {
    const stated = recordsOf(data, { today, at }).filter(({ contributions }) => contributions.length > 0)
    assert.deepEqual(stated.map(({ id }) => id).sort(), [
      'orebro-vinternatt-crossroads',
      'umea-motesplats-nattharbarge',
    ])
    for (const { parties, contributions } of stated)
      assert.ok(contributions.every(({ party }) => parties.some(({ name }) => name === party)))
  })

  test('says that a partnership is unknown, not over, when the source gives no end', () => {
    const unknown = recordsOf(data, { today, at }).filter(({ status }) => status === 'unknown')
    assert.equal(unknown.length, 12)
    assert.ok(unknown.every(({ id }) => id.startsWith('jarva-2024-')))
  })

  test('marks the two places with protected housing, and names no place there', () => {
    const hidden = recordsOf(data, { today, at }).filter(({ sensitiveLocation }) => sensitiveLocation)
    assert.deepEqual(
      hidden.map(({ id, geography }) => [id, geography]),
      [
        ['umea-stadsmission', null],
        ['umea-kvinno-och-tjejjour', null],
      ],
    )
  })
})

describe('the lists of a record, written as lines', () => {
  test('are the same when they are read again, as long as nobody touches them', async () => {
    const records = recordsOf(await readRegisterData(), { today: plainDate('2026-11-22'), at })
    for (const { periods, contributions, results, links, parties } of records) {
      isSame(periodLines, periods)
      isSame(contributionLines, contributions)
      isSame(resultLines, results)
      isSame(linkLines, links)
      isSame(partyLines('public'), parties)
    }
  })
})

function isSame<Row, Parts extends z.ZodRawShape>(lines: Lines<Row, Parts>, rows: readonly Row[]) {
  assert.deepEqual(readLines(lines, writeLines(lines, rows), rows), { ok: true, rows: [...rows] })
}

describe('a period', () => {
  test('runs to the last day of its last year', async () => {
    const records = recordsOf(await readRegisterData(), { today: plainDate('2020-01-01'), at })
    const record = records.find(({ id }) => id === 'umea-stadsmission')
    assert.ok(record)
    const statuses = ['2025-12-31', '2026-01-01'].map((day) => readOn(record, plainDate(day)).status)
    assert.deepEqual(statuses, ['active', 'ended'])
  })
})

const at = new Date('2026-11-21T12:00:00Z')

function partiesOf({
  publicParties,
  ideaBasedParties,
  associatedParties,
}: RegisterData['partnerships'][number]) {
  return [...publicParties, ...ideaBasedParties, ...associatedParties]
}
