import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'
import { getPublicBody } from '../../../store/bodies/public-body.ts'
import { getPartnershipByNumber } from '../../../store/case/partnership.ts'

describe('the rulebook that an administration follows', () => {
  let app: TestApp
  let begun: string
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
    begun = await aCase(app)
  })
  after(() => app.close())

  async function open(who: Who, address = '/regelbok') {
    return (await app.as(who)).get(`/forvaltning${address}`)
  }
  const followed = async (number: string) => (await getPartnershipByNumber(app.db, number)).rulebook.folder

  test('is chosen among those that there are', async () => {
    assert.match((await open('admin', '')).text, /Regelbok\s*Från installationen/)
    const page = await open('admin')
    assert.match(page.text, /Gäller nu.*Järva stadsdelsnämnd, version/s)
    const same = await page.submit('Spara utkastet', { rulebook: 'jarva' })
    assert.match(same.problems.join(), /samma sak som det som gäller/)
    assert.equal((await open('unitHead')).status, 404)
  })

  test('is seen beside the one that is followed, before it is', async () => {
    const draft = await (await open('admin')).submit('Spara utkastet', { rulebook: 'nationell' })
    assert.match(draft.text, /Utkast.*Nationell.*version/s)
    const preview = await draft.follow('Se hur det blir')
    assert.match(preview.text, /Handlingar som efterfrågas.*VadNuVald/s)
    assert.match(preview.text, /janej/, 'something is asked for now that would not be')
    assert.ok(preview.has('a[href="/om-iop/regelbok/nationell"]'))
    const english = (await open('admin', '/regelbok/granskning?lang=en')).text
    assert.ok(english.length > 100)
  })

  test('says which steps nobody here could take', async () => {
    await app.db.deleteFrom('body_membership').where('role', '=', 'boardSecretary').execute()
    assert.match(
      (await open('admin', '/regelbok/granskning')).text,
      /Ingen har i dag den roll.*Nämndsekreterare/s,
    )
  })

  test('holds for cases that begin after, from the day that it is taken into use', async () => {
    await (await open('colleague')).submit('Ta i bruk')
    assert.equal((await getPublicBody(app.db, app.place.bodyId)).rulebook, 'nationell')
    assert.equal(await followed(begun), 'jarva')
    assert.match((await open('admin', '')).text, /Nya ärenden följer Nationell/)
    const form = await (await app.as('staff')).get('/initiativ/registrera')
    assert.equal(form.status, 200)
    assert.match((await open('admin')).text, /Historik.*Järva stadsdelsnämnd/s)
  })
})
