import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { anActivePartnership } from '../../../../test/support/journey-active.ts'
import { aFilledDraft } from '../../../../test/support/journey-draft.ts'

describe('the pages of a case, in a body that has renamed its roles', () => {
  let app: TestApp
  let drafted: string
  let active: string
  before(async () => {
    app = await anApp({ at: '2027-10-05T09:00:00Z' })
    drafted = await aFilledDraft(app)
    active = await anActivePartnership(app)
    await rename('staffUnit', 'Partnerskapskontoret', 'the partnership office')
    await rename('director', 'Förvaltningschefen', 'the chief officer')
    await rename('departmentHead', 'Områdeschefen', 'the area manager')
  })
  after(() => app.close())

  async function rename(role: string, sv: string, en: string) {
    const draft = await (await app.as('admin')).get(`/forvaltning/roll-${role}`)
    await draft.submit('Spara utkastet', {
      labelSv: sv,
      definiteSv: sv.toLowerCase(),
      labelEn: en,
      definiteEn: en,
      reason: 'Nya namn.',
    })
    await (await (await app.as('adminHead')).get(`/forvaltning/roll-${role}`)).submit('Ta i bruk')
  }

  const old = {
    sv: /stabsenheten|direktören|avdelningschefen/i,
    en: /the staff unit|the (district )?director|the head of (the )?department/i,
  }

  const seen: [Who, string, 'drafted' | 'active', string][] = [
    ['auditor', '/utkast', 'drafted', 'Partnerskapskontoret, koordinatorn'],
    ['auditor', '/samsyn', 'drafted', 'svarar partnerskapskontoret eller områdeschefen'],
    ['chair', '/stallningstagande', 'drafted', 'förvaltningschefen och områdeschefen'],
    ['chair', '/budget', 'drafted', 'Fylls i av partnerskapskontoret'],
    ['colleague', '/jav', 'drafted', 'Partnerskapskontoret, förvaltningschefen och revisorn'],
    ['chair', '/publicering', 'active', 'Partnerskapskontoret publicerar'],
    ['chair', '/avslut', 'active', 'partnerskapskontoret eller förvaltningschefen'],
    ['chair', '/avslut/part', 'active', 'Förvaltningschefen svarar'],
    ['chair', '/tidsplan', 'active', 'områdeschefen och förvaltningschefen'],
    ['chair', '/uppfoljning', 'active', 'oordinatorn eller partnerskapskontoret börjar'],
  ]

  for (const [who, page, which, said] of seen)
    test(`say the new names on ${page}, and none of the old`, async () => {
      const address = `/arende/${which === 'drafted' ? drafted : active}${page}`
      const { text, status } = await (await app.as(who)).get(address)
      assert.equal(status, 200)
      assert.ok(text.includes(said), text)
      assert.doesNotMatch(text, old.sv)
    })

  test('say them in English too', async () => {
    for (const [who, page, which] of seen) {
      const browser = await app.as(who)
      await (await browser.get('/mitt')).submit('In English')
      const { text } = await browser.get(`/arende/${which === 'drafted' ? drafted : active}${page}`)
      assert.doesNotMatch(text, old.en, page)
    }
  })
})
