import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anApp } from '../../../test/support/app.ts'
import { createLimiter } from './rate-limit.ts'

const at = (second: number) => new Date(second * 1000)
const two = { most: 2, seconds: 60 }

describe('a limiter', () => {
  test('lets the allowance pass and then says how long to wait', () => {
    const limiter = createLimiter(1)
    const waits = [0, 1, 10].map((second) => limiter.count('a', two, at(second)))
    assert.deepEqual(waits, [null, null, 50])
  })

  test('begins anew when the window is over', () => {
    const limiter = createLimiter(1)
    for (const second of [0, 1, 2]) limiter.count('a', two, at(second))
    assert.notEqual(limiter.count('a', two, at(59)), null)
    assert.equal(limiter.count('a', two, at(60)), null)
  })

  test('counts each key by itself, and nothing at all with factor 0', () => {
    const limiter = createLimiter(1)
    for (const key of ['a', 'a', 'b']) assert.equal(limiter.count(key, two, at(0)), null)
    const none = createLimiter(0)
    for (let times = 0; times < 9; times++) assert.equal(none.count('a', two, at(0)), null)
  })
})

test('only a session that somebody holds has an allowance of its own', async () => {
  const app = await anApp({ config: { rateFactor: 0.04 } })
  await app.client.signInAs('staff')
  await app.client.get('/mitt/installningar')
  const stranger = app.another()
  const statuses: number[] = []
  for (let times = 0; times < 60; times++) {
    stranger.cookies.set('handslag', String(times).padStart(43, 'x'))
    statuses.push((await stranger.send('/robots.txt', {})).status)
  }
  assert.ok(statuses.includes(429))
  assert.equal((await app.client.get('/mitt/installningar')).status, 200)
  await app.close()
})

test('too many tries to sign in get a clear answer with when to come back', async () => {
  const app = await anApp({ config: { rateFactor: 0.04 } })
  const ask = () => app.client.post('/logga-in', new URLSearchParams({ email: 'x' }))
  const statuses = [await ask(), await ask()].map(({ status }) => status)
  assert.deepEqual(statuses, [422, 429])
  assert.equal((await ask()).headers.get('retry-after'), '900')
  await app.close()
})

test('asking for a link to confirm with is a try to sign in, too', async () => {
  const app = await anApp({ config: { rateFactor: 0.04 } })
  const ask = async () => (await app.client.post('/mitt/bekrafta', new URLSearchParams())).status
  await ask()
  assert.equal(await ask(), 429)
  await app.close()
})

test('behind a proxy each address that it names last has its own allowance', async () => {
  const app = await anApp({ config: { rateFactor: 0.04, trustProxy: true } })
  const ask = async (forwarded: string) => {
    const headers = { origin: app.client.origin, 'x-forwarded-for': forwarded }
    return (await app.client.post('/logga-in', new URLSearchParams({ email: 'x' }), headers)).status
  }
  const asked = ['1.1.1.1, 9.9.9.9', '2.2.2.2, 9.9.9.9', '9.9.9.9, 3.3.3.3', '1.1.1.1,4.4.4.4']
  const statuses: number[] = []
  for (const forwarded of asked) statuses.push(await ask(forwarded))
  assert.deepEqual(statuses, [422, 429, 422, 422])
  await app.close()
})

test('the open data has an allowance of its own, and says so as it says all else', async () => {
  const app = await anApp({ config: { rateFactor: 0.001 } })
  const ask = () => app.client.send('/api/v1/codes', {})
  const answers = [await ask(), await ask()]
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 429],
  )
  const { headers } = answers[1] ?? assert.fail()
  assert.deepEqual(
    [headers.get('content-type'), headers.get('retry-after')],
    ['application/problem+json', '60'],
  )
  await app.close()
})

test('PDFs, which take long to make, have a smaller allowance, and leave the pages theirs', async () => {
  const app = await anApp({ config: { rateFactor: 0.01 } })
  const ask = async (address: string) => (await app.client.send(address, {})).status
  const plan = '/planera/plan.pdf?start=hej'
  const statuses = [await ask(plan), await ask(plan), await ask('/planera')]
  assert.deepEqual(statuses.slice(1), [429, 200])
  await app.close()
})
