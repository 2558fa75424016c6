import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../test/support/app.ts'
import { aCase } from '../../../test/support/journey.ts'

describe('lists of an administration to take home', () => {
  let app: TestApp
  before(async () => {
    app = await anApp()
    await aCase(app, { until: 'directorDeclined', told: true, title: 'Ett nej' })
    const asked = await (await app.as('registrar')).get('/begaran/ny')
    const asker = { name: 'Frida Nyfiken', email: 'frida@example.se' }
    await asked.submit('Ta emot begäran', { channel: 'visit', wanted: 'Allt om kören', ...asker })
  })
  after(() => app.close())

  /** Follows the link on the page and gives what comes. */
  async function taken(who: Who, address: string, kind: 'CSV' | 'Excel' = 'CSV') {
    const client = await app.as(who)
    const page = await client.get(address)
    const link = [...page.document.querySelectorAll('a[download]')].find(
      (one) => one.textContent?.trim() === kind,
    )
    return client.send(link?.getAttribute('href') ?? assert.fail(`no ${kind} on ${address}`), {})
  }
  const textOf = async (who: Who, address: string) => (await taken(who, address)).text()

  test('name people with their assignments, also those who have left', async () => {
    const text = await textOf('admin', '/forvaltning/personer')
    assert.match(text, /Namn;Uppdrag;Enhet;E-post;Från och med;Till och med;Gavs av;Avslutades av/)
    assert.match(text, /Disa Ekström;stadsdelsdirektör;;disa\.ekstrom@/)
  })

  test('name requests and how long each took, but nobody who asked', async () => {
    const text = await textOf('registrar', '/begaran')
    assert.match(text, /ub-2026-1;Allt om kören;2026-11-23;0;;;0/)
    assert.doesNotMatch(text, /Nyfiken|frida/)
  })

  test('name the meetings of the year that is shown, in the columns that they are read in from', async () => {
    const text = await textOf('boardSecretary', '/namndkalender?ar=2027')
    assert.match(text, /Sammanträde;Manusstopp;Utskick\r\n2027-\d\d-\d\d;2027-\d\d-\d\d;/)
    assert.doesNotMatch(text, /\n2026-11/)
  })

  test('name what may be disposed of now', async () => {
    const typed = { keep: 'dispose', years: '2', source: 'Planen', decidedOn: '2026-05-04' }
    await (await (await app.as('registrar')).get('/gallring/initiative')).submit('Spara bestämmelsen', typed)
    app.setTime('2030-01-02T09:00:00Z')
    assert.match(
      await textOf('registrar', '/gallring'),
      /Initiativ, kvitton och återkallelser;jar-2026-0001;Ett nej;/,
    )
    app.setTime('2026-11-23T09:00:00Z')
  })

  test('name the plan for disposal, with what is not decided and what held before', async () => {
    const typed = { keep: 'dispose', years: '5', source: 'Nya planen', decidedOn: '2026-11-02' }
    await (await (await app.as('registrar')).get('/gallring/initiative')).submit('Spara bestämmelsen', typed)
    const text = await textOf('auditor', '/gallring')
    assert.match(text, /Slag av handling;Gäller;Stöd;Beslutat;Infört av;Gällde till/)
    assert.match(text, /återkallelser;Gallras efter 5 år;Nya planen;2026-11-02;Rut Palm;\r\n/)
    assert.match(text, /återkallelser;Gallras efter 2 år;Planen;2026-05-04;Rut Palm;\d{4}-/)
    assert.match(text, /Överenskommelser;Inte bestämt;;;;\r\n/)
  })

  test('come as workbooks, and only to those who may read the page', async () => {
    const book = await taken('admin', '/forvaltning/personer', 'Excel')
    assert.match(book.headers.get('content-type') ?? '', /spreadsheetml/)
    const all = ['/forvaltning/personer', '/begaran', '/namndkalender', '/gallring', '/gallring/plan']
    for (const address of all)
      assert.equal(
        (await (await app.as('partySignatory')).send(`${address}/fil/csv`, {})).status,
        404,
        address,
      )
  })
})
