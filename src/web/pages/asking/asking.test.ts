import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'
import { verifyRequests } from '../../../store/papers/verify-requests.ts'

describe('asking for public documents', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
  })
  after(() => app.close())

  /** Sends the form with no more than what is wanted, unless told. */
  const ask = async (typed: Record<string, string> = {}) => {
    const form = await app.another().get('/begar-ut')
    return form.submit('Skicka begäran', { wanted: 'Avtalet om läxhjälpen', ...typed })
  }

  test('needs nothing but what is wanted, and answers with a secret address', async () => {
    const empty = await (await app.another().get('/begar-ut')).submit('Skicka begäran', {})
    assert.deepEqual([empty.status, empty.problems.length], [422, 1])
    const receipt = await ask()
    assert.match(receipt.heading, /^Din begäran ub-2026-\d+$/)
    assert.match(receipt.text, /Spara adressen.*Du bad om.*Avtalet om läxhjälpen/s)
    assert.match(receipt.address, /^\/begar-ut\/[\w.-]{60,}$/)
  })

  test('comes into the list of those who answer, from somebody who has said nothing of themselves', async () => {
    await ask({ wanted: 'Allt om odlingen' })
    const registrar = await app.as('registrar')
    const list = await registrar.get('/begaran')
    assert.match(list.text, /Allt om odlingen/)
    const link = list.document.querySelector('tbody a')?.getAttribute('href') ?? ''
    const page = await registrar.get(link)
    assert.match(page.text, /På webben.*Den som begär, på webben.*Har inte sagt vem den är/s)
    assert.match((await registrar.get('/mitt')).text, /Någon begär handlingar/)
  })

  test('gives what was released to whoever has the address, and that alone', async () => {
    const number = await aCase(app, { title: 'Läxhjälpen', until: 'firstMeetingHeld' })
    const receipt = await ask()
    const begun = await requestBehind(receipt.heading)
    await giveOut(begun, number)
    const page = await app.another().get(receipt.address)
    assert.match(page.text, /Din begäran är besvarad.*Handling 1 i ärende.*Lämnas ut hel/s)
    assert.doesNotMatch(page.text, /Skriftligt beslut/)
    const file = page.document.querySelector('a[download]')?.getAttribute('href') ?? ''
    const sent = await app.another().send(file, {})
    assert.deepEqual([sent.status, sent.headers.get('cache-control')], [200, 'private, no-store'])
    assert.equal((await app.another().send(`${receipt.address}/svar.pdf`, {})).status, 200)
    const theirs = await ask()
    assert.equal((await app.another().get(file.replace(receipt.address, theirs.address))).status, 404)
  })

  test('leads from a no to a written decision, of which those who answer are told', async () => {
    const receipt = await ask({ wanted: 'Något som inte finns' })
    const registrar = await app.as('registrar')
    const begun = await requestBehind(receipt.heading)
    const answer = { sure: 'ja', wayOn: 'Du kan få ett beslut.' }
    await (await registrar.get(`${begun}/svar`)).submit('Lämna svaret och diarieför', answer)
    const answered = await app.another().get(receipt.address)
    assert.match(answered.text, /Inga handlingar lämnas ut.*Du kan få ett beslut/s)
    const asked = await answered.submit('Begär ett skriftligt beslut', {})
    assert.match(asked.text, /Du begärde ett skriftligt beslut måndag 23 november 2026/)
    assert.match((await registrar.get('/begaran')).text, /Vill ha ett beslut sedan 2026-11-23/)
    assert.match((await registrar.get(begun)).text, /ett skriftligt beslut som går att överklaga/)
    const decision = { on: '2026-11-23', who: 'Nämnden', note: 'Avslås.' }
    await (await registrar.get(`${begun}/beslut`)).submit('Registrera beslutet', decision)
    const decided = await app.another().get(receipt.address)
    assert.match(decided.text, /Formellt beslut.*Nämnden.*Avslås.*överklagas till kammarrätten/s)
    assert.doesNotMatch(decided.text, /Begär ett skriftligt beslut/)
    assert.deepEqual((await verifyRequests(app.db)).breaks, [])
  })

  test('opens to nobody without the whole address, and to nobody for another request', async () => {
    const { address } = await ask()
    for (const wrong of [`${address}x`, address.slice(0, -1), '/begar-ut/abc'])
      assert.equal((await app.another().get(wrong)).status, 404, wrong)
    assert.equal((await app.another().get(`${address}/svar.pdf`)).status, 404)
    assert.equal((await app.another().get(`${address}/fil/${'0'.repeat(64)}`)).status, 404)
  })

  test('is taken in once when one form is sent twice, and twice when two ask for the same', async () => {
    const form = await app.another().get('/begar-ut')
    const typed = { wanted: 'Samma handling' }
    const first = await form.submit('Skicka begäran', typed)
    assert.equal((await form.submit('Skicka begäran', typed)).heading, first.heading)
    assert.notEqual((await ask(typed)).heading, first.heading)
  })

  test('mails the secret address to one mailbox no more than five times a day, and takes in the sixth', async () => {
    const receipts = []
    for (const nth of [1, 2, 3, 4, 5, 6])
      receipts.push(await ask({ wanted: `Handling ${nth}`, email: `Frida+${nth}@example.se` }))
    assert.ok(receipts.every(({ heading }) => heading.startsWith('Din begäran')))
    assert.equal((await mailsTo('@example.se')).length, 5)
    assert.match(JSON.stringify((await mailsTo('frida+1@'))[0]), /begar-ut\//)
  })

  test('tells whoever gave a mailbox that the answer can be read, and nobody else', async () => {
    for (const typed of [{ email: 'kim@example.se' }, {}]) {
      const begun = await requestBehind((await ask({ wanted: 'En sak', ...typed })).heading)
      const form = await (await app.as('registrar')).get(`${begun}/svar`)
      await form.submit('Lämna svaret och diarieför', { sure: 'ja', wayOn: 'Begär ett beslut.' })
    }
    const told = await mailsOf('disclosureNews')
    assert.deepEqual(
      told.map(({ to }) => to.email),
      ['kim@example.se'],
    )
  })

  test('is told by mail to the registrar', async () => {
    const before = (await mailsOf('disclosureAsked')).length
    await ask()
    assert.ok((await mailsOf('disclosureAsked')).length > before)
  })

  test('begins with the document or the partnership that somebody comes from', async () => {
    const from = await app.another().get('/begar-ut?handling=JÄR%202026/0001-3')
    assert.equal(from.valueOf('wanted'), 'Handling JÄR 2026/0001-3')
    assert.equal(
      (await app.another().get('/begar-ut?om=Odlingen')).valueOf('wanted'),
      'Handlingarna om ”Odlingen”',
    )
  })

  async function giveOut(begun: string, number: string): Promise<void> {
    const registrar = await app.as('registrar')
    const choose = await registrar.get(`${begun}/handlingar?sok=${number}&arende=${number}`)
    await choose.submit('Lägg till i begäran', { documents: ['1'] })
    const items = await registrar.get(begun)
    const item = items.document.querySelector('a[aria-label^="Bedöm handlingen"]')?.getAttribute('href') ?? ''
    await (await registrar.get(item)).submit('Spara bedömningen', { outcome: 'whole' })
    await (await registrar.get(`${begun}/svar`)).submit('Lämna svaret och diarieför', { sure: 'ja' })
  }

  async function requestBehind(heading: string): Promise<string> {
    const serial = Number(/ub-2026-(\d+)/.exec(heading)?.[1])
    const { id } = await app.db
      .selectFrom('disclosure_request')
      .select('id')
      .where('serial', '=', serial)
      .executeTakeFirstOrThrow()
    return `/begaran/${id}`
  }

  type Order = { to: { email: string }; content: { kind: string } }

  async function mails(): Promise<Order[]> {
    const { rows } = await sql<{ payload: Order }>`select payload from graphile_worker._private_jobs
      where payload #>> '{content,kind}' is not null`.execute(app.db)
    return rows.map(({ payload }) => payload)
  }
  const mailsTo = async (part: string) =>
    (await mails()).filter(
      ({ to, content }) => to.email.toLowerCase().includes(part) && content.kind === 'disclosureReceived',
    )
  const mailsOf = async (kind: string) => (await mails()).filter(({ content }) => content.kind === kind)
})
