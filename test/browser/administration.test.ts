import { after, before, describe, test } from 'node:test'
import { addWebhook, queueDeliveries } from '../../src/store/orders/webhook.ts'
import { anApp, type TestApp } from '../support/app.ts'
import { aCase } from '../support/journey.ts'
import { checkFor, checkForm, openSite, type Site } from './harness.ts'

describe('what the administrator and the registrar look after, in a browser', () => {
  let site: Site
  let app: TestApp

  before(async () => {
    app = await anApp()
    await aCase(app, { until: 'directorDeclined', told: true })
    site = await openSite(app)
  })
  after(() => site.close())

  test('shows the people of the body, an assignment that is given and one that ends', async () => {
    await checkFor(site, 'admin', '/forvaltning/personer')
    await checkForm(site, 'admin', '/forvaltning/personer/nytt')
    const list = await (await app.as('admin')).get('/forvaltning/personer')
    const [link] = list.document.querySelectorAll('main td a[href^="/forvaltning/personer/"]')
    await checkFor(site, 'admin', link?.getAttribute('href') ?? '')
  })

  test('shows connections to other systems, none and one with something waiting', async () => {
    await checkFor(site, 'admin', '/forvaltning/kopplingar', ['sv'])
    await checkForm(site, 'admin', '/forvaltning/kopplingar')
    const by = (await app.db.selectFrom('person').select('id').executeTakeFirstOrThrow()).id
    const url = 'https://diariet.jarva.example/in'
    const at = new Date('2026-11-23T09:00:00Z')
    const id = await addWebhook(app.db, { bodyId: app.place.bodyId, url, secret: 'x'.repeat(43), by, at })
    await app.db.updateTable('webhook_position').set({ seq: 0 }).execute()
    await queueDeliveries(app.db, { at, limit: 10 })
    await checkFor(site, 'admin', '/forvaltning/kopplingar')
    await checkFor(site, 'admin', `/forvaltning/kopplingar/${id}`)
  })

  test('shows how a unit is added, and why one cannot be closed yet', async () => {
    await checkForm(site, 'admin', '/forvaltning/enheter/ny')
    await checkFor(site, 'admin', `/forvaltning/enheter/${app.place.units.youth}/nedlaggning`)
  })

  test('shows the templates, a section that is drafted and used, and how the agreement becomes', async () => {
    const section = '/forvaltning/avsnitt-need'
    await checkFor(site, 'admin', '/forvaltning/mallar')
    await checkForm(site, 'admin', section)
    const typed = { headingSv: 'Varför vi behöver varandra', startSv: 'Vi {parties}.', reason: 'Klarare' }
    await (await (await app.as('admin')).get(section)).submit('Spara utkastet', typed)
    await checkFor(site, 'colleague', section)
    await (await (await app.as('colleague')).get(section)).submit('Ta i bruk')
    await checkFor(site, 'admin', section, ['en'])
    await checkFor(site, 'admin', `${section}/granskning`)
    await checkFor(site, 'admin', '/forvaltning/egetavsnitt-own1', ['sv'])
    await checkFor(site, 'admin', '/forvaltning/forslag-sign/granskning', ['sv'])
    await checkFor(site, 'admin', '/forvaltning/vagledning-consideration.openness/granskning', ['sv'])
  })

  test('shows what a role is called, and which rulebook is followed, before either is used', async () => {
    const role = '/forvaltning/roll-staffUnit'
    await checkForm(site, 'admin', role)
    const typed = { labelSv: 'Partnerskapskontoret', definiteSv: 'partnerskapskontoret', reason: 'Nytt namn' }
    await (await (await app.as('admin')).get(role)).submit('Spara utkastet', typed)
    await checkFor(site, 'admin', role)
    await checkFor(site, 'admin', `${role}/granskning`)
    const rulebook = '/forvaltning/regelbok'
    await (await (await app.as('admin')).get(rulebook)).submit('Spara utkastet', { rulebook: 'nationell' })
    await checkFor(site, 'admin', rulebook)
    await checkFor(site, 'admin', `${rulebook}/granskning`)
  })

  test('shows a logo with its words, on its page, in the header and on a paper', async () => {
    await checkForm(site, 'admin', '/forvaltning/logotyp')
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20z"/></svg>'
    const file = new File([drawing], 'logo.svg')
    const page = await (await app.as('admin')).get('/forvaltning/logotyp')
    await page.submit('Spara utkastet', { altSv: 'Järva stad', file })
    await checkFor(site, 'admin', '/forvaltning/logotyp')
    await checkFor(site, 'admin', '/forvaltning/logotyp/granskning')
  })

  test('shows the disposal plan and what is due by it', async () => {
    await checkFor(site, 'registrar', '/gallring', ['sv'])
    await checkForm(site, 'registrar', '/gallring/initiative')
    const typed = { keep: 'dispose', years: '1', source: 'Planen, punkt 4', decidedOn: '2026-05-04' }
    const form = await (await app.as('registrar')).get('/gallring/initiative')
    await form.submit('Spara bestämmelsen', typed)
    await app.db
      .updateTable('partnership')
      .set({ closed_on: '2024-05-01' as never })
      .execute()
    await checkFor(site, 'registrar', '/gallring')
  })
})
