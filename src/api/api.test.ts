import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import readWorkbook from 'read-excel-file/node'
import { anApp } from '../../test/support/app.ts'
import { anOpenRegister, home, type OpenRegister } from '../../test/support/open-data.ts'
import { type RegisterGrant, registerGrant } from '../domain/register/register-grants.ts'
import { type RegisterRecord, registerRecord } from '../domain/register.ts'
import { saveRecords, withdrawRecords } from '../store/register/register-save.ts'

type Page = { total: number; next: string | null; records: RegisterRecord[] }

let app: OpenRegister
before(async () => {
  app = await anOpenRegister()
})
after(() => app.close())

const list = '/api/v1/partnerships'

type OrganisationPage = {
  next: string | null
  organisations: { slug: string; side: string; partnerships: number }[]
}

describe('the list', () => {
  test('gives every record once, page by page', async () => {
    const ids: string[] = []
    for (let next: string | null = `${list}?limit=20`; next !== null; ) {
      const page: Page = await app.askJson(next.replace(home, ''))
      ids.push(...page.records.map(({ id }) => id))
      next = page.next
    }
    assert.equal(new Set(ids).size, 45)
    assert.equal(ids.length, 45)
  })

  test('is chosen by words, place and year, and the next page asks for the same', async () => {
    const page: Page = await app.askJson(`${list}?municipality=1280&limit=2`)
    assert.ok(page.records.every(({ municipality }) => municipality.code === '1280'))
    assert.match(page.next ?? '', /municipality=1280/)
    assert.equal(((await app.askJson(`${list}?q=finnsinte`)) as Page).total, 0)
  })

  test('names every organisation once, under all its names, and every municipality with what matches there', async () => {
    const seen: string[] = []
    let address: string | null = '/api/v1/organisations?limit=20'
    while (address !== null) {
      const page: OrganisationPage = await app.askJson(address)
      seen.push(...page.organisations.map(({ slug }) => slug))
      address = page.next
    }
    assert.equal(new Set(seen).size, seen.length)
    const [one] = (await app.askJson<OrganisationPage>('/api/v1/organisations?q=folkets+hus')).organisations
    assert.deepEqual([one?.slug, one?.side, one?.partnerships], ['folkets-husby', 'ideaBased', 1])
    const places = await app.askJson<{ code: string; partnerships: number }[]>('/api/v1/municipalities')
    const sum = places.reduce((all, { partnerships }) => all + partnerships, 0)
    assert.deepEqual([places.length, sum], [290, 45])
  })

  test('names the home of each record', async () => {
    const page: Page = await app.askJson(`${list}?limit=1`)
    const [record] = page.records
    assert.equal(record?.provenance.home, `${home}/register/${record?.id}`)
    assert.deepEqual(registerRecord.parse(record), record)
  })

  test('is not sent again until something is new', async () => {
    const first = await app.ask(list)
    const etag = first.headers.get('etag') ?? ''
    const again = () => app.ask(list, { headers: { 'if-none-match': etag } })
    assert.deepEqual([(await again()).status, await (await again()).text()], [304, ''])
    const other = await app.ask(`${list}?limit=1`, { headers: { 'if-none-match': etag } })
    assert.equal(other.status, 200)
    const { records }: Page = await app.askJson(`${list}?limit=1`)
    await saveRecords(app.db, records, {
      kind: 'corrected',
      by: 'Test',
      at: new Date('2026-11-23T10:00:00Z'),
    })
    assert.equal((await again()).status, 200)
  })

  test('is sent again the next day, when other agreements may be over', async () => {
    const web = await anApp({ at: '2026-11-23T09:00:00Z' })
    const etag = (await web.client.send(list, {})).headers.get('etag') ?? ''
    const again = async () => (await web.client.send(list, { headers: { 'if-none-match': etag } })).status
    web.setTime('2026-11-23T22:59:00Z')
    assert.equal(await again(), 304)
    web.setTime('2026-11-23T23:00:00Z')
    assert.equal(await again(), 200)
    await web.close()
  })

  test('may be read by any page on the web, and sets no cookie', async () => {
    const { headers } = await app.ask(list, { headers: { origin: 'https://example.org' } })
    assert.equal(headers.get('access-control-allow-origin'), '*')
    assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin')
    assert.equal(headers.get('set-cookie'), null)
  })
})

describe('a problem', () => {
  test('says which parameters are wrong', async () => {
    const response = await app.ask(`${list}?limit=-1&aera=skola&year=12`)
    assert.equal(response.headers.get('content-type'), 'application/problem+json')
    const { status, errors } = (await response.json()) as { status: number; errors: { parameter: string }[] }
    assert.deepEqual([status, errors.map(({ parameter }) => parameter)], [400, ['year', 'limit', 'aera']])
  })

  test('tells what is not there from what has been withdrawn', async () => {
    assert.equal((await app.ask(`${list}/finns-inte`)).status, 404)
    assert.equal((await app.ask('/api/v2/allt')).status, 404)
    const { records }: Page = await app.askJson(`${list}?limit=45`)
    const id = records.at(-1)?.id ?? ''
    await withdrawRecords(app.db, [id], {
      at: new Date('2026-11-23T10:00:00Z'),
      by: 'Test',
      reason: 'Fel kommun.',
    })
    const gone = await app.ask(`${list}/${id}`)
    assert.deepEqual(
      [gone.status, ((await gone.json()) as { detail: string }).detail],
      [410, 'Withdrawn 2026-11-23: Fel kommun.'],
    )
    await saveRecords(app.db, records.slice(-1), {
      kind: 'corrected',
      by: 'Test',
      at: new Date('2026-11-23T10:01:00Z'),
    })
  })

  test('is that it is only read', async () => {
    const response = await app.ask(list, { method: 'POST', body: 'x'.repeat(2_000_000) })
    assert.deepEqual([response.status, response.headers.get('allow')], [405, 'GET, HEAD, OPTIONS'])
  })
})

describe('an answer', () => {
  test('is zipped for those who take it, and the same as it was', async () => {
    const plain = await (await app.ask(list)).text()
    const response = await app.ask(list, { headers: { 'accept-encoding': 'br, gzip' } })
    const bytes = Buffer.from(await response.arrayBuffer())
    assert.equal(response.headers.get('content-encoding'), 'gzip')
    assert.ok(bytes.length < plain.length / 4)
    assert.equal(gunzipSync(bytes).toString(), plain)
  })
})

describe('a file', () => {
  test('of lines has every record', async () => {
    const text = await (await app.ask(`${list}.jsonl`)).text()
    const records = text
      .trimEnd()
      .split('\n')
      .map((line) => registerRecord.parse(JSON.parse(line)))
    assert.equal(records.length, 45)
  })

  test('of a selection is a list in JSON, zipped for those who take it', async () => {
    const response = await app.ask(`${list}.json?municipality=2480`, {
      headers: { 'accept-encoding': 'gzip' },
    })
    const records = JSON.parse(gunzipSync(await response.arrayBuffer()).toString()) as RegisterRecord[]
    assert.equal(records.length, 5)
    assert.deepEqual(await app.askJson(`${list}.json?q=finnsinte`), [])
  })

  test('of grants says only what a source states, and how much that is', async () => {
    const [record] = ((await app.askJson(`${list}?limit=1`)) as Page).records
    assert.ok(record)
    await saveRecords(app.db, [withMoney(record)], { kind: 'imported', by: 'Test', at: laterAt })
    const given = await app.askJson<Grants>('/api/v1/grants.json')
    assert.deepEqual(
      given.grants.map(({ amountAwarded, awardDate, plannedDates }) => [
        amountAwarded,
        awardDate,
        plannedDates,
      ]),
      [
        [1000.5, '2020-12-01', [{ startDate: '2021', endDate: '2022-06' }]],
        [3000, '2022-05-02', [{ startDate: '2022-07-01', endDate: '2024-06-30' }]],
      ],
    )
    const [first] = given.grants.map((grant) => registerGrant.parse(grant))
    assert.deepEqual(first?.fundingOrganization, [{ id: 'SE-ON-212000-0142', name: 'Nämnden' }])
    assert.match(first?.recipientOrganization[0]?.id ?? '', /#kören$|#koren$/)
    assert.deepEqual(given.coverage, { partnerships: 45, withGrants: 1, sumsWithoutDecision: 1 })
    assert.match(given.description, /1 of 45 partnerships/)
    await saveRecords(app.db, [record], { kind: 'corrected', by: 'Test', at: laterAt })
  })

  test('for spreadsheets opens there', async () => {
    const csv = await (await app.ask(`${list}.csv`)).text()
    assert.match(csv, /^\uFEFF?id;title;status;/)
    const bytes = Buffer.from(await (await app.ask(`${list}.xlsx`)).arrayBuffer())
    const [sheet] = await readWorkbook(bytes)
    assert.equal(sheet?.data.length, 46)
  })
})

type Grants = { grants: RegisterGrant[]; coverage: object; description: string }

const laterAt = new Date('2026-11-23T11:00:00Z')

/** Two agreements that a board has decided on and one that nobody says when; money of both sides for each. */
function withMoney(record: RegisterRecord): RegisterRecord {
  const [party] = record.parties
  const [period] = record.periods
  assert.ok(party && period)
  const named = (side: 'public' | 'ideaBased', name: string, organisationNumber: string | null) => ({
    ...{ ...party, side, name, organisationNumber },
  })
  const decided = (from: string, to: string, on: string | null) => ({
    ...{ ...period, from, to },
    decision: on === null ? null : { on, paragraph: null, registryNumber: null, url: null },
  })
  const paid = (by: string, years: string, cashOre: number | null) => ({
    ...{ party: by, years, cashOre, inKindOre: null, description: null },
  })
  return {
    ...record,
    parties: [named('public', 'Nämnden', '2120000142'), named('ideaBased', 'Kören', null)],
    periods: [
      decided('2018', '2020', null),
      decided('2021', '2022-06', '2020-12-01'),
      decided('2022-07-01', '2024-06-30', '2022-05-02'),
    ],
    contributions: [
      paid('Nämnden', '2019', 50_000),
      paid('Nämnden', '2021', 100_050),
      paid('Nämnden', '2022–2024', 300_000),
      paid('Nämnden', '2024', 0),
      paid('Nämnden', '2024', null),
      paid('Kören', '2021', 70_000),
    ],
  }
}
