import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { create } from 'xmlbuilder2'
// First, as a page may do: what is described must not depend on who loads the schema.
import '../domain/register.ts'
import { anOpenRegister, home, type OpenRegister } from '../../test/support/open-data.ts'
import { tellingMore } from '../../test/support/told-more.ts'
import type { RegisterRecord } from '../domain/register.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { findRecord } from '../store/register/register.ts'
import { saveRecords } from '../store/register/register-save.ts'

type Parameter = { name: string; in: 'query' | 'path'; required?: boolean; schema: object }
type Operation = {
  operationId?: string
  parameters?: Parameter[]
  responses: Record<string, { content?: Record<string, { schema: object }> }>
}
type Document = {
  openapi: string
  security?: object[]
  paths: Record<string, { get: Operation }>
  components: { schemas: Record<string, object> }
}

let app: OpenRegister
let document: Document
let ajv: Ajv2020
before(async () => {
  app = await anOpenRegister()
  document = await app.askJson('/api/v1/openapi.json')
  ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ ...document, $id: 'openapi' })
  // The inbox is not read; inbox.test.ts holds its answers against the same document.
  document.paths = Object.fromEntries(
    Object.entries(document.paths).filter(([, { get }]) => get !== undefined),
  )
})
after(() => app.close())

const goodId = 'jarva-2024-folkets-husby'
const goodSlug = 'folkets-husby'

describe('the description', () => {
  test('is OpenAPI 3.1 and names every address below /api/v1 that is linked', () => {
    assert.equal(document.openapi, '3.1.0')
    assert.ok(Object.keys(document.paths).length >= 11)
  })

  test('has a name of its own for every operation, which programs are made from, and asks for no key', () => {
    const names = Object.values(document.paths).map(({ get }) => get.operationId ?? '')
    assert.ok(
      names.every((name) => /^[a-z][A-Za-z]+$/.test(name)),
      names.join(' '),
    )
    assert.equal(new Set(names).size, names.length)
    assert.deepEqual(document.security, [])
  })

  test('holds for every ordinary answer', async () => {
    for (const path of Object.keys(document.paths)) await checked(path, filled(path), { expect: 200 })
  })

  test('of a record is what the published schema says', async () => {
    const schema = await app.askJson<object>('/api/v1/schema.json')
    const record = await app.askJson<RegisterRecord>(`/api/v1/partnerships/${goodId}`)
    const fits = ajv.compile(schema)
    assert.ok(fits(record), ajv.errorsText(fits.errors))
    assert.ok(!fits({ ...record, parties: [] }))
  })

  test('of a record holds for one that tells of goals and documents too, each at its address', async () => {
    const known = await findRecord(app.db, goodId, plainDate('2026-11-23'))
    assert.ok(known)
    const change = { kind: 'corrected' as const, by: 'Test', at: new Date('2026-11-23T08:00:00Z') }
    await saveRecords(app.db, [tellingMore(known)], change)
    const schema = await app.askJson<object>('/api/v1/schema.json')
    const fits = ajv.compile({ ...schema, $id: 'telling-more' })
    const record = await app.askJson<RegisterRecord>(`/api/v1/partnerships/${goodId}`)
    assert.ok(fits(record), ajv.errorsText(fits.errors))
    const page = `${home}/register/${goodId}`
    assert.deepEqual(
      record.documents?.map(({ url }) => url),
      [`${page}/handling/7.pdf`, `${page}/handling/5.pdf`],
    )
    assert.equal(record.periods[0]?.decision?.url, `${page}/handling/5.pdf`)
    for (const path of Object.keys(document.paths)) await checked(path, filled(path), { expect: 200 })
    const csv = await (await app.ask('/api/v1/partnerships.csv')).text()
    assert.match(csv, /;url;documents;goals;challenge\r\n/)
    assert.ok(csv.includes(`${page}/handling/7.pdf; ${page}/handling/5.pdf`))
  })

  test('of the feed is well-formed XML with an entry for each change', async () => {
    const xml = await (await app.ask('/api/v1/feed.atom')).text()
    assert.equal(
      create(xml)
        .root()
        .filter((node) => node.node.nodeName === 'entry').length,
      45,
    )
  })
})

/** What people and machines write into fields that are not theirs. */
const nasty = [
  '',
  '-1',
  '0',
  '99999999999999999999',
  '1e9',
  'NaN',
  "' or 1=1; drop table register_partnership; --",
  '<script>alert(1)</script>',
  '{{7*7}}',
  '%',
  '\\',
  'a b',
  'å'.repeat(150),
  'x'.repeat(5000),
  'ordet '.repeat(30),
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202e\u200b𝕏',
  '../../etc/passwd',
  '& | ! ( ) :* <->',
  "'''",
  'null',
  '[object Object]',
]
const rawQueries = ['%', '%zz', '%00', '%E0%A4%A', '%ff%fe', 'a[]=1', 'a=1&a=2', '=', '&&&', '%5B%5D=1']

describe('whatever is asked', () => {
  test('every field of every address gets a clear answer', async () => {
    for (const [path, { get }] of Object.entries(document.paths))
      for (const parameter of get.parameters ?? [])
        for (const value of nasty) await checked(path, addressWith(path, parameter, value))
  })

  test('any fields together get a clear answer, right or wrong, and it is what is described', async () => {
    for (const [path, { get }] of Object.entries(document.paths)) {
      const asked = (get.parameters ?? []).map((parameter) => [parameter.name, valueFor(parameter)] as const)
      const fields = fc.record(Object.fromEntries(asked), { requiredKeys: [] })
      await fc.assert(
        fc.asyncProperty(fields, async (values) => {
          const { id, slug, ...query } = values
          const told = new URLSearchParams(query as Record<string, string>)
          const place = inPath(path, String(id ?? goodId), String(slug ?? goodSlug))
          await checked(path, `${place}?${told}`)
        }),
        { numRuns: 12 },
      )
    }
  })

  test('odd encodings and unknown fields get a clear answer', async () => {
    for (const path of Object.keys(document.paths))
      for (const raw of rawQueries) await checked(path, `${filled(path)}?${raw}`)
  })

  test('twice the same field is refused, and so is a field that is not there', async () => {
    const twice = await app.ask('/api/v1/partnerships?q=a&q=b')
    const unknown = await app.ask('/api/v1/codes?facet=x')
    assert.deepEqual([twice.status, unknown.status], [400, 400])
  })

  test('nothing of what was written comes back, and nothing breaks inside', async () => {
    const text = await (
      await app.ask(`/api/v1/partnerships?${encodeURIComponent('<b>')}=1&year=<script>`)
    ).text()
    assert.doesNotMatch(text, /<script>/)
    assert.deepEqual(app.broken, [])
  })
})

/** What a field may hold: what it is for, and whatever else there is. */
function valueFor({ schema }: Parameter): fc.Arbitrary<string> {
  const { example, enum: choices } = schema as { example?: string; enum?: string[] }
  const good = choices ?? (example === undefined ? ['a'] : [example])
  const any = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom(...nasty))
  return fc.oneof(
    fc.constantFrom(...good),
    any.map((text) => text.toWellFormed()),
  )
}

function inPath(path: string, id: string, slug: string): string {
  const written = (text: string) => (/^\.{0,2}$/.test(text) ? '%20' : encodeURIComponent(text))
  return path.replace('{id}', () => written(id)).replace('{slug}', () => written(slug))
}

function addressWith(path: string, { name, in: place }: Parameter, value: string): string {
  const written = encodeURIComponent(value.toWellFormed())
  if (place === 'path') return path.replace(`{${name}}`, written === '' ? '%20' : written)
  return `${filled(path)}?${name}=${written}`
}

/** The address of something that is there. */
function filled(path: string): string {
  return path.replace('{id}', goodId).replace('{slug}', goodSlug)
}

/** Asks, and holds the answer against what is described for its status. */
async function checked(path: string, address: string, { expect }: { expect?: number } = {}): Promise<void> {
  const response = await app.ask(address)
  const { status } = response
  const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? ''
  const body = await response.text()
  const said = `${status} ${type} ${address.slice(0, 120)}`
  if (expect !== undefined) assert.equal(status, expect, said)
  assert.ok(status < 500, `${said}: ${body.slice(0, 200)}`)
  const described = document.paths[path]?.get.responses[status]?.content?.[type]
  // A path that a value has led elsewhere has no description of its own; then it is a problem like any other.
  if (described === undefined) assert.equal(type, 'application/problem+json', said)
  if (!type.endsWith('json')) return
  const schema = described === undefined ? 'components/schemas/Problem' : pointer(path, status, type)
  const fits = ajv.getSchema(`openapi#/${schema}`)
  assert.ok(fits !== undefined, said)
  assert.ok(fits(JSON.parse(body)), `${said}: ${ajv.errorsText(fits.errors)}`)
}

function pointer(path: string, status: number, type: string): string {
  const steps = ['paths', path, 'get', 'responses', String(status), 'content', type, 'schema']
  return steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
}
