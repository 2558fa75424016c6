import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type FreshDatabase, freshDatabase } from '../../test/support/database.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { findRegistered, listRegistered, type RegisterFilter, type RegisterOrder } from './register.ts'
import { countRegistered } from './register-counts.ts'
import { loadRegister, readRegisterData } from './register-data.ts'

let fresh: FreshDatabase
before(async () => {
  fresh = await freshDatabase()
  await loadRegister(fresh.db, await readRegisterData(), plainDate('2026-11-21'))
})
after(() => fresh.close())

describe('searching the register', () => {
  test('finds a party by the beginning of its name', async () => {
    assert.deepEqual(await idsFor({ text: 'botild' }), ['malmo-botildenborg'])
  })

  test('finds Swedish words in other forms', async () => {
    assert.ok((await idsFor({ text: 'ensamheten' })).includes('goteborg-frivilligcentralen-oscar'))
  })

  test('finds English words', async () => {
    assert.ok((await idsFor({ text: 'foster homes' })).includes('stockholm-bris'))
  })

  test('finds nothing, quietly, for signs that are not words', async () => {
    for (const text of ["'", '&|!', ':*', '\\', '%']) assert.deepEqual(await idsFor({ text }), [])
  })

  test('puts a match in the name before one in the text', async () => {
    const [first] = await idsFor({ text: 'Fryshuset' }, 'relevance')
    assert.ok(first?.includes('fryshuset'))
  })

  test('narrows by municipality, category and status together', async () => {
    const ids = await idsFor({ municipality: '2480', category: 'brottsoffer', status: 'ended' })
    assert.deepEqual(ids, ['umea-brottsofferjouren', 'umea-kvinno-och-tjejjour'])
  })

  test('sorts places in Swedish order, Ö last', async () => {
    const hits = await list({}, 'place')
    assert.equal(hits.at(0)?.municipality, 'Göteborg')
    assert.equal(hits.at(-1)?.municipality, 'Örebro')
  })

  test('pages without losing or repeating anyone', async () => {
    const pages = await Promise.all([0, 20, 40].map((offset) => list({}, 'newest', { limit: 20, offset })))
    assert.equal(new Set(pages.flat().map((hit) => hit.id)).size, 45)
  })
})

describe('counting the register', () => {
  test('counts everything when nothing is asked', async () => {
    const counts = await countRegistered(fresh.db, everything)
    assert.equal(counts.total, 45)
    assert.equal(counts.municipalities.find((one) => one.code === '0180')?.count, 18)
    assert.equal(sum(counts.statuses), 45)
  })

  test('agrees with the list for every choice that it offers', async () => {
    const counts = await countRegistered(fresh.db, { ...everything, municipality: '1280' })
    for (const { code, count } of counts.categories) {
      assert.equal((await idsFor({ municipality: '1280', category: code })).length, count, code)
    }
  })

  test('lets a reader see what another municipality would give', async () => {
    const counts = await countRegistered(fresh.db, { ...everything, municipality: '1280' })
    assert.equal(counts.total, 11)
    assert.equal(counts.municipalities.length, 6)
  })
})

describe('one partnership in the register', () => {
  test('has its parties, periods, sources and doubts', async () => {
    const found = await findRegistered(fresh.db, 'uppsala-roda-korset')
    assert.equal(found?.parties.filter((party) => party.side === 'public').length, 3)
    assert.deepEqual(
      found?.agreements.map((one) => [one.from_day, one.to_day, one.precision]),
      [
        ['2017-01-01', '2019-12-31', 'year'],
        ['2020-01-01', '2023-12-31', 'year'],
      ],
    )
    assert.deepEqual([found?.sources.length, found?.flags.length, found?.links.length], [2, 3, 1])
  })

  test('keeps a result exactly as stated', async () => {
    const found = await findRegistered(fresh.db, 'malmo-carpe-sophia')
    assert.deepEqual(
      found?.outcomes.map((one) => one.value),
      ['50', '63.5', null],
    )
  })

  test('is nobody under an unknown id', async () => {
    assert.equal(await findRegistered(fresh.db, 'finns-inte'), undefined)
  })
})

const everything: RegisterFilter = { text: '', municipality: '', category: '', status: '' }

function list(filter: Partial<RegisterFilter>, order: RegisterOrder, page = { limit: 100, offset: 0 }) {
  return listRegistered(fresh.db, { ...everything, ...filter }, { order, ...page })
}

async function idsFor(filter: Partial<RegisterFilter>, order: RegisterOrder = 'name'): Promise<string[]> {
  return (await list(filter, order)).map((hit) => hit.id)
}

function sum(counted: { count: number }[]): number {
  return counted.reduce((total, one) => total + one.count, 0)
}
