import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'
import { keyIn } from '../../../../test/support/other-system.ts'
import { sendWebhooks } from '../../../jobs/send-webhooks.ts'
import { onlyOutside, type Resolve } from '../../../outside/webhooks/inside.ts'
import type { WebhookMessage } from '../../../outside/webhooks/port.ts'

const address = 'https://diariet.jarva.example/in'

const lookedUp: Resolve = async (host) => [
  { address: host === 'metadata.example' ? '169.254.169.254' : '93.184.215.14', family: 4 },
]

describe('a connection to another system', () => {
  let app: TestApp
  let earlier: string
  let number: string
  let refuses = false
  let sent: WebhookMessage[] = []
  before(async () => {
    app = await anApp({ receivers: onlyOutside([], lookedUp) })
    earlier = await aCase(app)
  })
  after(() => app.close())

  async function open(who: Who, below = '') {
    return (await app.as(who)).get(`/forvaltning/kopplingar${below}`)
  }

  /** What is sent when the job runs at a time of the day after. */
  async function send(time: string) {
    sent = []
    await sendWebhooks({
      db: app.db,
      clock: () => new Date(`2026-11-24T${time}:00Z`),
      log: { info: assert.fail, warn: () => {}, error: assert.fail },
      baseUrl: 'https://iop.jarva.example',
      postWebhook: async (message) => {
        sent.push(message)
        return refuses ? { taken: false, answer: '503' } : { taken: true, answer: '204' }
      },
    })
    return sent.map(({ body }) => JSON.parse(body))
  }

  const connection = async () => (await open('admin')).follow(address)

  test('is kept by the administrator alone, and only to an address that is safe', async () => {
    for (const who of ['director', 'staffUnit', 'auditor', 'chair'] as const)
      assert.equal((await open(who)).status, 404, who)
    const page = await open('admin')
    assert.match(page.text, /Inga kopplingar/)
    for (const url of ['hej', 'http://diariet.jarva.example', 'https://a:b@diariet.jarva.example'])
      assert.match((await page.submit('Lägg till', { url })).problems.join(), /börjar med https/, url)
    const added = await page.submit('Lägg till', { url: address })
    assert.match(added.text, /Kopplingen är tillagd.*Nyckel att kontrollera/s)
    const again = await (await open('admin')).submit('Lägg till', { url: address })
    assert.match(again.problems.join(), /får redan veta/)
    assert.match((await open('admin', '?lang=en')).text, /Kopplingar|Connections/)
  })

  test('is not kept to an address that leads into the network of the product itself', async () => {
    const page = await open('admin')
    for (const url of ['https://10.0.0.7/in', 'https://[fd00::1]/in', 'https://metadata.example/in']) {
      const refused = await page.submit('Lägg till', { url })
      assert.match(refused.problems.join(), /leder till Handslags egen dator eller in i dess nät/, url)
    }
  })

  test('tells in order what is recorded since, signed, and no names of people', async () => {
    assert.deepEqual(await send('09:00'), [])
    number = await aCase(app, { until: 'firstMeetingHeld', title: 'Koppling' })
    const told = await send('09:01')
    assert.deepEqual(
      told.map(({ case: { number: of }, event }) => [of, event.number]),
      [1, 2, 3].map((seq) => [number, seq]),
    )
    assert.notEqual(number, earlier)
    assert.deepEqual(told[0].case.url, `https://iop.jarva.example/arende/${number}`)
    assert.match(told[0].documents[0].registryNumber, /^JÄR 2026\/\d+-1$/)
    assert.doesNotMatch(JSON.stringify(told), /Robin|Stina|Vi vill öppna/)
    assert.deepEqual(await send('09:02'), [])
  })

  test('is signed so that whoever has the key can check it', async () => {
    await sql`delete from webhook_delivery`.execute(app.db)
    await sql`update webhook_position set seq = seq - 1 where partnership_id =
      (select id from partnership where number = ${number})`.execute(app.db)
    await send('09:03')
    const [{ headers, body } = assert.fail('Nothing was sent')] = sent
    const [, shown] = /<code class="hash">([^<]+)/.exec((await connection()).html) ?? []
    const text = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
    const reckoned = createHmac('sha256', keyIn(shown)).update(text).digest('base64')
    assert.equal(headers['webhook-signature'], `v1,${reckoned}`)
  })

  test('leaves out what a flagged entry is about', async () => {
    await sql`update registry_entry set secret = true, secrecy_provision = 'X' where document_number = 3`.execute(
      app.db,
    )
    await sql`delete from webhook_delivery`.execute(app.db)
    await sql`update webhook_position set seq = seq - 1 where partnership_id =
      (select id from partnership where number = ${number})`.execute(app.db)
    const [{ documents }] = await send('09:04')
    assert.equal(documents.at(-1).subject, null)
  })

  test('is tried again when it is not taken, what comes after waits, and then it is given up until somebody asks', async () => {
    refuses = true
    await aCase(app, { until: 'firstMeetingHeld', title: 'Ej nåbar' })
    assert.equal((await send('10:00')).length, 1)
    assert.equal((await send('10:00')).length, 0)
    assert.equal((await send('10:01')).length, 1)
    assert.match((await connection()).text, /Svarade 503\s*Skickas igen 2026-11-24 11.06/)
    await sql`update webhook_delivery set attempts = 8 where attempts = 2`.execute(app.db)
    assert.equal((await send('10:30')).length, 2)
    refuses = false
    app.setTime('2026-11-24T11:00:00Z')
    const page = await connection()
    assert.match(page.text, /Gav upp 2026-11-24 11.30/)
    const asked = await page.submit('Skicka igen det som inte togs emot')
    assert.match(asked.text, /skickas igen inom/)
    assert.equal((await send('11:01')).length, 3)
    assert.equal((await connection()).has('form[action$="/igen"]'), false)
  })

  test('tells nothing more once it is ended', async () => {
    const page = await (await connection()).submit('Avsluta kopplingen')
    assert.match(page.text, /Avslutad 2026-11-24/)
    await aCase(app, { title: 'Efteråt' })
    assert.deepEqual(await send('12:00'), [])
    assert.doesNotMatch((await connection()).html, /class="hash"/)
  })
})
