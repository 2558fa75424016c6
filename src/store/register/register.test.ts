import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import type { RegisterFilter, RegisterOrder } from '../../domain/register.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { findRecord, queryRegister, registerVersion, streamRegister } from './register.ts'
import { loadRegister, readRegisterData } from './register-data.ts'
import { saveRecords, withdrawRecords } from './register-save.ts'
import { select } from './register-select.ts'

const today = plainDate('2026-11-21')
const at = new Date('2026-11-21T12:00:00Z')
let fresh: FreshDatabase
before(async () => {
  fresh = await freshDatabase()
  await loadRegister(fresh.db, await readRegisterData(), today)
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
    for (const text of ["'", '&|!', ':*', '\\', '%', '\0']) assert.deepEqual(await idsFor({ text }), [])
  })

  test('finds an organisation number however it is written', async () => {
    const record = await aRecord('malmo-mff')
    const [party, ...others] = record.parties
    assert.ok(party)
    const numbered = [{ ...party, organisationNumber: '8020001234' }, ...others]
    await save({ ...record, id: 'med-nummer', parties: numbered })
    assert.deepEqual(await idsFor({ text: '8020001234' }), ['med-nummer'])
    await withdrawRecords(fresh.db, ['med-nummer'], { at, by: 'Test', reason: 'Prov' })
  })

  test('puts a match in the name before one in the text', async () => {
    const [first] = await idsFor({ text: 'Fryshuset' }, 'relevance')
    assert.ok(first?.includes('fryshuset'))
  })

  test('narrows by municipality, area, group, year and status together', async () => {
    const asked = { municipality: '2480', area: 'brottsoffer', status: 'ended', year: 2022 } as const
    assert.deepEqual(await idsFor(asked), ['umea-brottsofferjouren', 'umea-kvinno-och-tjejjour'])
    assert.deepEqual(await idsFor({ ...asked, targetGroup: 'kvinnor' }), ['umea-kvinno-och-tjejjour'])
    assert.deepEqual(await idsFor({ ...asked, targetGroup: 'finns-inte' }), [])
  })

  test('narrows by a party on either side', async () => {
    assert.ok((await idsFor({ ideaBasedParty: 'bris' })).includes('stockholm-bris'))
    assert.ok((await idsFor({ publicParty: 'umea-kommun' })).includes('umea-motesplats-nattharbarge'))
    assert.deepEqual(await idsFor({ publicParty: 'bris' }), [])
  })

  test('sorts places in Swedish order, Ö last', async () => {
    const { records } = await list({}, 'place')
    assert.equal(records.at(0)?.municipality.name, 'Göteborg')
    assert.equal(records.at(-1)?.municipality.name, 'Örebro')
  })

  test('pages without losing or repeating anyone', async () => {
    const pages = await Promise.all([0, 20, 40].map((offset) => list({}, 'newest', { limit: 20, offset })))
    assert.equal(new Set(pages.flatMap(({ records }) => records.map(({ id }) => id))).size, 45)
  })

  test('reads on after the last one read', async () => {
    const first = await queryRegister(fresh.db, { today }, { order: 'added', limit: 40, after: null })
    const after = first.records.at(-1)?.id ?? ''
    const rest = await queryRegister(fresh.db, { today }, { order: 'added', limit: 40, after })
    assert.deepEqual([first.records.length, rest.records.length, rest.total], [40, 5, 45])
  })

  test('reads on in the same place when the last one read has been withdrawn since', async () => {
    const page = { order: 'added', limit: 20 } as const
    const { records } = await queryRegister(fresh.db, { today }, { ...page, after: null })
    const next = await queryRegister(fresh.db, { today }, { ...page, after: records.at(-1)?.id ?? '' })
    const last = await aRecord(records.at(-1)?.id ?? '')
    await withdrawRecords(fresh.db, [last.id], { at, by: 'Test', reason: 'Prov' })
    const again = await queryRegister(fresh.db, { today }, { ...page, after: last.id })
    await save(last)
    assert.deepEqual(again.records, next.records)
  })

  test('streams every record that matches', async () => {
    const found = await Array.fromAsync(streamRegister(fresh.db, { today, municipality: '0180' }))
    assert.equal(found.length, 18)
    assert.ok(found.every(({ municipality }) => municipality.name === 'Stockholm'))
  })
})

describe('counting the register', () => {
  test('counts everything when nothing is asked', async () => {
    const { total, counts } = await select(fresh.db, { today })
    assert.deepEqual([total, countOf(counts.municipality, '0180')], [45, 18])
    assert.equal(sum(counts.status), 45)
  })

  test('agrees with the list for every choice that it offers', async () => {
    const { counts } = await select(fresh.db, { today, municipality: '1280' })
    for (const { code, count } of [...counts.area, ...counts.targetGroup]) {
      const chosen = counts.area.some((one) => one.code === code) ? { area: code } : { targetGroup: code }
      assert.equal((await list({ municipality: '1280', ...chosen }, 'name')).total, count, code)
    }
    for (const { code, count } of counts.year)
      assert.equal((await list({ municipality: '1280', year: Number(code) }, 'name')).total, count, code)
  })

  test('lets a reader see what another municipality would give', async () => {
    const { total, counts } = await select(fresh.db, { today, municipality: '1280' })
    assert.deepEqual([total, counts.municipality.length], [11, 6])
  })

  test('says what has ended on the last day and the day after', async () => {
    const count = async (day: string) =>
      countOf((await select(fresh.db, { today: plainDate(day) })).counts.status, 'ended')
    assert.ok((await count('2025-12-31')) < (await count('2026-01-01')))
  })
})

describe('one partnership in the register', () => {
  test('has its parties, periods as years, sources and doubts', async () => {
    const found = await aRecord('uppsala-roda-korset')
    assert.equal(found.parties.filter((party) => party.side === 'public').length, 3)
    assert.deepEqual(
      found.periods.map(({ from, to }) => [from, to]),
      [
        ['2017', '2019'],
        ['2020', '2023'],
      ],
    )
    assert.deepEqual([found.sources.length, found.qualityFlags.length, found.links.length], [2, 3, 1])
  })

  test('keeps a result exactly as stated', async () => {
    const { results } = await aRecord('malmo-carpe-sophia')
    assert.deepEqual(
      results.map((one) => one.value),
      [50, 63.5, null],
    )
  })

  test('is nobody under an unknown id', async () => {
    assert.equal(await findRecord(fresh.db, 'finns-inte', today), null)
  })
})

describe('changing the register', () => {
  test('keeps the earlier version, and readers see the new one at once', async () => {
    const before = await registerVersion(fresh.db)
    const record = await aRecord('malmo-mff')
    await save({ ...record, title: 'Ett nytt namn' })
    assert.equal((await list({ text: 'nytt namn' }, 'relevance')).records[0]?.title, 'Ett nytt namn')
    assert.notEqual(await registerVersion(fresh.db), before)
    const kept = await fresh.db.selectFrom('register_version').select('record').execute()
    assert.deepEqual(kept.filter(({ record: old }) => JSON.stringify(old).includes('"malmo-mff"')).length, 1)
  })

  test('withdraws one without forgetting it, and lets it come back', async () => {
    const record = await aRecord('malmo-rkc')
    await withdrawRecords(fresh.db, ['malmo-rkc'], { at, by: 'Malmö stad', reason: 'Fel kommun' })
    assert.deepEqual([await findRecord(fresh.db, 'malmo-rkc', today), await total()], [null, 44])
    const row = fresh.db
      .selectFrom('register_partnership')
      .select('change_note')
      .where('id', '=', 'malmo-rkc')
    assert.equal((await row.executeTakeFirst())?.change_note, 'Fel kommun')
    await save(record)
    assert.equal(await total(), 45)
  })

  test('saves all or none', async () => {
    const record = await aRecord('malmo-mff')
    const broken = { ...record, id: 'Inte ett id' }
    await assert.rejects(saveRecords(fresh.db, [{ ...record, id: 'ny' }, broken], change))
    assert.equal(await findRecord(fresh.db, 'ny', today), null)
  })
})

const change = { kind: 'amended', by: 'Test', at } as const

function save(record: Awaited<ReturnType<typeof aRecord>>) {
  return saveRecords(fresh.db, [record], change)
}

async function aRecord(id: string) {
  const found = await findRecord(fresh.db, id, today)
  assert.ok(found, id)
  return found
}

async function total(): Promise<number> {
  return (await select(fresh.db, { today })).total
}

function list(filter: Omit<RegisterFilter, 'today'>, order: RegisterOrder, page = { limit: 100, offset: 0 }) {
  return queryRegister(fresh.db, { today, ...filter }, { order, ...page })
}

async function idsFor(
  filter: Omit<RegisterFilter, 'today'>,
  order: RegisterOrder = 'name',
): Promise<string[]> {
  return (await list(filter, order)).records.map(({ id }) => id)
}

function countOf(counted: readonly { code: string; count: number }[], code: string): number {
  return counted.find((one) => one.code === code)?.count ?? 0
}

function sum(counted: { count: number }[]): number {
  return counted.reduce((all, one) => all + one.count, 0)
}
