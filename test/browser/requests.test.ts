import { after, before, describe, test } from 'node:test'
import { anApp, type TestClient } from '../support/app.ts'
import { aCase } from '../support/journey.ts'
import { checkFor, checkForm, openSite, type Site } from './harness.ts'

describe('requests for public documents, and what is flagged as secret, in a browser', () => {
  let site: Site
  let client: TestClient
  let number: string

  before(async () => {
    const app = await anApp()
    number = await aCase(app, { until: 'directorDeclined', told: true })
    client = await app.as('registrar')
    site = await openSite(app)
  })
  after(() => site.close())

  test('show a request from the list to the masked copy and the answer', async () => {
    const request = await taken({ wanted: 'Initiativet', email: 'frida@example.se' })
    const choosing = await client.get(`${request}/handlingar?arende=${number}`)
    await checkFor(site, 'registrar', `${request}/handlingar?arende=${number}`)
    const chosen = await choosing.submit('Lägg till i begäran', { documents: ['1'] })
    const item = chosen.document.querySelector('a[href*="/handlingar/"]')?.getAttribute('href') ?? ''
    const masking = await (await client.get(item)).submit('Spara bedömningen', {
      outcome: 'masked',
      provision: 'Exempellagen 1 §',
      reasons: 'Skyddad uppgift',
    })
    await masking.submit('Spara och se kopian', { words: 'kvällar' })
    for (const below of ['/begaran', '/begaran/ny', request, item, `${item}/maskning`, `${item}/kopia`])
      await checkFor(site, 'registrar', below)
    await checkFor(site, 'registrar', `${request}/svar`)
    await (await client.get(`${request}/svar`)).submit('Lämna svaret och diarieför', { sure: 'ja' })
    await checkFor(site, 'registrar', request)
    await checkFor(site, 'registrar', `${request}/uppgifter`, ['sv'])
  })

  test('show a request that is put right, and closed without an answer', async () => {
    const request = await taken({ wanted: 'Avtalet med scoterna', name: 'Frida Nyfiken' })
    await checkForm(site, 'registrar', `${request}/rattelse`)
    await record(`${request}/rattelse`, 'Spara rättelsen', { wanted: 'Avtalet', name: 'Frida N' })
    await checkForm(site, 'registrar', `${request}/avslut`)
    const closing = { as: 'withdrawn', reasons: 'Ringde och ångrade sig.' }
    await record(`${request}/avslut`, 'Avsluta begäran', closing)
    await checkFor(site, 'registrar', request)
  })

  test('show what follows on an answer: a formal decision, an appeal and the ruling', async () => {
    const request = await taken({ wanted: 'En handling som inte finns' })
    await record(`${request}/svar`, 'Lämna svaret och diarieför', { sure: 'ja', wayOn: 'Begär ett beslut.' })
    const on = '2026-11-23'
    await checkForm(site, 'registrar', `${request}/beslut`)
    const decision = { on, who: 'Karin Holm, stadsdelsdirektör', externalNumber: 'JÄR 2026/77' }
    await record(`${request}/beslut`, 'Registrera beslutet', decision)
    await checkForm(site, 'registrar', `${request}/overklagande`)
    const appeal = { on, sentOn: on, who: 'Kammarrätten', note: 'Kom in i tid.' }
    await record(`${request}/overklagande`, 'Registrera överklagandet', appeal)
    await checkForm(site, 'registrar', `${request}/avgorande`)
    await record(`${request}/avgorande`, 'Registrera avgörandet', { on, outcome: 'sentBack' })
    await checkFor(site, 'registrar', request)
  })

  test('show how a document is flagged as secret, and the flag lifted', async () => {
    const paper = `/arende/${number}/handling/3`
    await checkForm(site, 'registrar', `${paper}/sekretess`)
    const flag = { provision: 'Exempellagen 7 §', reasons: 'Uppgifter om ett skyddat boende.' }
    await record(`${paper}/sekretess`, 'Sekretessmarkera', flag)
    await checkForm(site, 'registrar', `${paper}/sekretess/havning`)
    await checkFor(site, 'registrar', paper)
    await checkFor(site, 'staffUnit', `/arende/${number}`, ['sv'])
    await checkForm(site, 'registrar', `/arende/${number}/handling/1/gallring`)
  })

  async function taken(typed: Record<string, string>): Promise<string> {
    const page = await record('/begaran/ny', 'Ta emot begäran', { channel: 'mail', ...typed })
    return page.address.split('?')[0] ?? ''
  }

  async function record(address: string, button: string, typed: Record<string, string>) {
    return (await client.get(address)).submit(button, typed)
  }
})
