import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { anActivePartnership } from '../../../../test/support/journey-active.ts'
import { aFilledDraft } from '../../../../test/support/journey-draft.ts'
import { aCaseToSign } from '../../../../test/support/journey-signing.ts'

describe('the pages of a case, in a body that has renamed its roles', () => {
  let app: TestApp
  const numbers = { drafted: '', active: '', toSign: '' }
  before(async () => {
    app = await anApp({ at: '2027-10-05T09:00:00Z' })
    numbers.drafted = await aFilledDraft(app)
    numbers.active = await anActivePartnership(app)
    numbers.toSign = await aCaseToSign(app)
    await rename('staffUnit', 'Partnerskapskontoret', 'the partnership office')
    await rename('director', 'Förvaltningschefen', 'the chief officer')
    await rename('adminHead', 'Stabschefen', 'the chief of staff')
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

  const seen: [Who, string, keyof typeof numbers, string][] = [
    ['auditor', '/utkast', 'drafted', 'Partnerskapskontoret, koordinatorn'],
    ['auditor', '/samsyn', 'drafted', 'svarar partnerskapskontoret eller områdeschefen'],
    ['chair', '/stallningstagande', 'drafted', 'förvaltningschefen och stabschefen'],
    ['chair', '/budget', 'drafted', 'Fylls i av partnerskapskontoret'],
    ['colleague', '/jav', 'drafted', 'Partnerskapskontoret, förvaltningschefen och revisorn'],
    ['chair', '/publicering', 'active', 'Partnerskapskontoret publicerar'],
    ['chair', '/avslut', 'active', 'partnerskapskontoret eller förvaltningschefen'],
    ['chair', '/avslut/part', 'active', 'Förvaltningschefen svarar'],
    ['chair', '/tidsplan', 'active', 'områdeschefen och förvaltningschefen'],
    ['chair', '/underskrift', 'toSign', 'Förvaltningschefen, på nämndens uppdrag'],
    ['chair', '/uppfoljning', 'active', 'oordinatorn eller partnerskapskontoret börjar'],
  ]

  for (const [who, page, which, said] of seen)
    test(`say the new names on ${page}, and none of the old`, async () => {
      const address = `/arende/${numbers[which]}${page}`
      const { text, status } = await (await app.as(who)).get(address)
      assert.equal(status, 200)
      assert.ok(text.includes(said), text)
      assert.doesNotMatch(text, old.sv)
    })

  test('say them in English too', async () => {
    for (const [who, page, which] of seen) {
      const browser = await app.as(who)
      await (await browser.get('/mitt')).submit('In English')
      const { text } = await browser.get(`/arende/${numbers[which]}${page}`)
      assert.doesNotMatch(text, old.en, page)
    }
  })
})
