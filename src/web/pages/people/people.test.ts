import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { mailsTo } from '../../../../test/support/mails.ts'

describe('the people of a body', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
  })
  after(() => app.close())

  const nadja = { name: 'Nadja Ek', email: 'nadja.ek@jarva.example', role: 'staffUnit' }

  async function open(who: Who, address = '') {
    return (await app.as(who)).get(`/forvaltning/personer${address}`)
  }

  async function endOf(name: string) {
    const list = await open('admin')
    const link = [...list.document.querySelectorAll('main a')].find((one) =>
      one.getAttribute('aria-label')?.endsWith(name),
    )
    return (await app.as('admin')).get(link?.getAttribute('href') ?? assert.fail(`No link for ${name}`))
  }

  test('are seen by those who lead and the auditor, and kept by the administrator alone', async () => {
    for (const who of ['unitHead', 'politician', 'chair'] as const)
      assert.equal((await open(who)).status, 404, who)
    for (const who of ['auditor', 'staffUnit', 'director'] as const) {
      assert.match((await open(who)).text, /Du kan läsa.*Disa Ekström\s*stadsdelsdirektör/s)
      assert.equal((await open(who, '/nytt')).status, 404, who)
    }
    assert.match((await open('admin', '?lang=en')).text, /Ge ett uppdrag|Give an assignment/)
  })

  test('are given an assignment, told by mail, and can then sign in and do it', async () => {
    const form = await open('admin', '/nytt')
    const missing = await form.submit('Ge uppdraget', { ...nadja, email: 'ingen', role: '' })
    assert.match(missing.problems.join(), /e-postadress.*Välj vad personen ska göra/)
    const list = await form.submit('Ge uppdraget', nadja)
    assert.match(list.text, /Nadja Ek\s*stabsenheten.*Algot Sundin/s)
    const [mail] = await mailsTo(app.db, nadja.email)
    assert.deepEqual([mail?.kind, mail?.role], ['assignmentGiven', 'stabsenheten'])
    assert.match((await open({ email: nadja.email })).text, /Har uppdrag i dag/)
    const again = await (await open('admin', '/nytt')).submit('Ge uppdraget', nadja)
    assert.match(again.problems.join(), /har redan det uppdraget/)
  })

  test('are never given one by themselves', async () => {
    const { email } = (await app.db
      .selectFrom('person')
      .select('email')
      .where('name', '=', 'Algot Sundin')
      .executeTakeFirstOrThrow()) as { email: string }
    const form = await open('admin', '/nytt')
    const own = await form.submit('Ge uppdraget', {
      name: 'Algot',
      email: email.toUpperCase(),
      role: 'director',
    })
    assert.match(own.problems.join(), /till dig själv/)
  })

  test('lose what they could open on the day that it ends, and stay in the list', async () => {
    const early = await (await endOf('Nadja Ek')).submit('Avsluta uppdraget', { until: '2026-11-22' })
    assert.match(early.problems.join(), /i dag eller en senare dag/)
    const list = await (await endOf('Nadja Ek')).submit('Avsluta uppdraget')
    assert.match(list.text, /Har slutat \(1\).*Nadja Ek/s)
    assert.doesNotMatch((await open({ email: nadja.email })).text, /Har uppdrag i dag/)
  })

  test('keep the last one who assesses, receives or lets people in', async () => {
    const kept = await (await endOf('Disa Ekström')).submit('Avsluta uppdraget')
    assert.match(kept.problems.join(), /Någon måste ha uppdraget stadsdelsdirektör/)
  })
})
