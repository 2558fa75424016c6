import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../test/support/app.ts'
import { publicFiles, publicPages } from '../../test/support/public-addresses.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { loadRegister, readRegisterData } from '../store/register/register-data.ts'
import { publicRoutes } from './routes/public.ts'

let app: TestApp
before(async () => {
  app = await anApp()
  await loadRegister(app.db, await readRegisterData(), plainDate('2026-11-21'))
})
after(() => app.close())

const markup = '<script>alert(1)</script>'
const sql = "'; drop table register_partnership; --"
/** What people and machines write into fields that are not theirs, as it stands in an address. */
const nasty = [
  ...['', '-1', '0', '1e9', '99999999999999999999', 'NaN', 'null', '%', '%zz', '%00', '%ff%fe', '%E0%A4%A'],
  ...['%F0%9D%95%8F', '%25', '%C2%AD%E2%80%AE', '../../etc/passwd', '%5B%5D', 'a%0d%0aset-cookie:x=1'],
  ...[markup, sql, '& | ! ( ) :* <->', '"\'`\\', '{{7*7}}'].map(encodeURIComponent),
  ...['9999-12-31', '0001-01-01'],
  ...['x'.repeat(5000), `${'ordet+'.repeat(400)}`, encodeURIComponent('å'.repeat(1500))],
]
/** Every key that any public page reads. */
const keys = [
  ...['sok', 'kommun', 'omrade', 'grupp', 'offentlig', 'ideburen', 'ar', 'lage', 'ordning', 'sida', 'namn'],
  ...['antal', 'start', 'slut', 'inkom', 'moten', 'f1', 'vem', 'visa', 'steg', 'klart', 'lang', 'vidare'],
  ...['namnd', 'okand', '__proto__', 'constructor'],
]
const pages = Object.values(publicPages).flatMap(([address = '']) => address)
const addresses = [...pages, ...Object.values(publicFiles)]

describe('whatever stands in an address', () => {
  test('every page gives a clear answer when it stands in all its keys', async () => {
    for (const address of addresses)
      for (const value of nasty) {
        const query = keys.map((key) => `${key}=${value}`).join('&')
        await answersClearly(`${address.split('?')[0]}?${query.slice(0, 14_000)}`)
      }
  })

  test('every page gives a clear answer when it stands in one of them', async () => {
    for (const [n, address] of pages.entries())
      for (const [m, key] of keys.entries())
        await answersClearly(
          `${address}${address.includes('?') ? '&' : '?'}${key}=${nasty[(n + m) % nasty.length]}`,
        )
  })

  test('and in every part of the path itself', async () => {
    for (const route of Object.keys(publicRoutes))
      for (const value of nasty)
        if (route.includes(':')) await answersClearly(route.replaceAll(/:\w+/g, value.slice(0, 3000)))
  })

  test('and whatever is asked to be done with a page', async () => {
    for (const method of ['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'POST'])
      for (const address of addresses) await answersClearly(address, { method })
  })

  test('the register is as large as before', async () => {
    assert.match((await app.client.get('/register')).text, /45 partnerskap/)
  })
})

describe('whatever is written in a form that anybody may send', () => {
  test('comes back with what is wrong, or is taken as the text it is', async () => {
    for (const address of await addressesWithForms())
      for (const value of [
        markup,
        sql,
        '',
        '\0',
        '\ud800',
        'x'.repeat(9000),
        '-1',
        '9999-12-31',
        '0001-01-01',
        '{{7*7}}',
        '\u202e𝕏',
      ])
        for (const choosing of [false, true]) await sent(address, value, choosing)
  })

  test('is a clear no when it is no form at all', async () => {
    const bodies = [
      ...['', '=', '&&&', '%zz=%', '__proto__=1&constructor=2', '{"a":1}', '\xff\xfe'],
      Array.from({ length: 150_000 }, (_, n) => n.toString(36)).join('&'),
    ]
    const types = [
      'application/x-www-form-urlencoded',
      'application/json',
      'multipart/form-data',
      'text/html',
      '',
    ]
    for (const address of await addressesWithForms())
      for (const body of bodies)
        for (const type of types)
          await answersClearly(address, { method: 'POST', body, headers: { origin, 'content-type': type } })
  })

  test('is not read further than it may be large, whatever it says of its size', async () => {
    const parts = `--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n${'a'.repeat(900_000)}\r\n`
    for (const [type, text] of [
      ['application/x-www-form-urlencoded', 'a='.padEnd(900_000, 'a')],
      ['multipart/form-data; boundary=x', parts],
    ] as const) {
      const { body, read } = endless(text)
      const headers = { origin, 'content-type': type }
      const init = { method: 'POST', body, headers, duplex: 'half' as const }
      const response = await app.client.send('/initiativ', init)
      assert.deepEqual([response.status, read() < 10], [413, true], type)
    }
  })
})

const origin = 'http://handslag.test'

async function answersClearly(address: string, init: RequestInit = {}): Promise<void> {
  const response = await app.client.send(address, init)
  const said = `${response.status} ${init.method ?? 'GET'} ${address.slice(0, 200)}`
  assert.ok(response.status < 500, said)
  assert.equal(response.headers.get('set-cookie'), null, said)
  assert.ok(!(await response.text()).includes(markup), said)
}

async function addressesWithForms(): Promise<string[]> {
  const found: string[] = []
  for (const [route, [address = '']] of Object.entries(publicPages))
    if (route !== '/logga-in' && (await app.client.get(address)).has('main form[method=post]'))
      found.push(address)
  return found
}

/** Every field of the form holds the value; where `choosing`, what is chosen is one of the choices there are. */
async function sent(address: string, value: string, choosing: boolean): Promise<void> {
  const page = await app.client.get(address)
  const [form] = page.document.querySelectorAll('main form[method=post]')
  const body = new URLSearchParams()
  for (const field of form?.querySelectorAll('[name]') ?? []) {
    const isChoice = field.matches('select, [type=radio], [type=checkbox], [name=_token], [name=secret]')
    const own = field.getAttribute('value') ?? field.querySelector('option:last-child')?.getAttribute('value')
    body.set(field.getAttribute('name') ?? '', isChoice && choosing ? (own ?? '') : value)
  }
  body.set('_token', page.valueOf('_token'))
  await answersClearly(form?.getAttribute('action') ?? address, { method: 'POST', body, headers: { origin } })
}

/** The same text over and over, as long as somebody reads. */
function endless(text: string) {
  let pieces = 0
  const pull = (stream: ReadableStreamDefaultController) => {
    pieces += 1
    stream.enqueue(Buffer.from(text))
  }
  return { body: new ReadableStream({ pull }), read: () => pieces }
}
