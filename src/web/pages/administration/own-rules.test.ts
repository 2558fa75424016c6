import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { getPublicBody } from '../../../store/bodies/public-body.ts'
import { getPartnershipByNumber } from '../../../store/case/partnership.ts'

const weeks = (count: number) => `duties:
  - id: first-meeting
    source: vår anvisning, punkt 4
    reading: { sv: Räknas från den dag då initiativet kom in., en: Counted from the day that the initiative came in. }
    within: { weeks: ${count}, of: initiativeReceived }`

describe('rules that an administration lays over its rulebook', () => {
  let app: TestApp
  let begun: string
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
    begun = await received()
  })
  after(() => app.close())

  let ideas = 0
  /** An initiative that an official writes down, as cases begin. */
  async function received(): Promise<string> {
    ideas += 1
    const typed = {
      ...{
        origin: 'party',
        receivedOn: '2026-11-23',
        receivedBy: 'Stina Lindqvist',
        legalForm: 'association',
      },
      ...{ organisation: `Tensta schacksällskap ${ideas}`, name: 'Schack på torget' },
      ...{ challenge: 'Unga saknar en plats.', target: 'Unga i Tensta', idea: 'Schack på lördagar.' },
    }
    const form = await open('staff', '/initiativ/registrera')
    const { flash } = await form.submit('Registrera initiativet', typed)
    return flash?.match(/jar-\d{4}-\d{4}/)?.[0] ?? assert.fail('not received')
  }
  const open = async (who: Who, address = '/forvaltning/regelbok') => (await app.as(who)).get(address)
  const write = async (ownRules: string) =>
    (await open('admin')).submit('Spara utkastet', { rulebook: 'jarva', ownRules })
  const followed = async () => (await getPublicBody(app.db, app.place.bodyId)).rulebook
  const versionOf = async (number: string) => (await getPartnershipByNumber(app.db, number)).rulebook.version

  test('are refused line by line, and stay in their field', async () => {
    const refused = await write(weeks(3).replace('of:', 'off:'))
    assert.equal(refused.status, 422)
    assert.match(refused.problems.join(), /Rad 5: /)
    assert.match(refused.text, /off: initiativeReceived/)
    assert.match((await write('thresholds: []')).problems.join(), /vilar på lag/)
  })

  test('can be written beside the whole rulebook as text', async () => {
    const page = await open('admin')
    assert.ok(page.has('a[href="/om-iop/regelbok/jarva/text"]'))
    const text = await (await app.another().send('/om-iop/regelbok/jarva/text', {})).text()
    assert.match(text, /- id: first-meeting\n(.*\n)*? +weeks: 4/)
    assert.equal((await app.another().get('/om-iop/regelbok/ingen')).status, 404)
  })

  test('are seen with what they change, in days', async () => {
    const draft = await write(weeks(3))
    assert.match(draft.text, /egna regler/i)
    const preview = await draft.follow('Se hur det blir')
    assert.match(preview.text, /ändrar de egna reglerna i Järva stadsdelsnämnd/)
    assert.match(preview.text, /2026-12-21.*2026-12-14/s)
  })

  test('hold for cases that begin from the day that another person takes them into use', async () => {
    assert.match((await open('admin')).text, /fyra ögon/)
    assert.doesNotMatch((await open('staff', `/arende/${begun}`)).text, /en nyare version finns/)
    await (await open('colleague')).submit('Ta i bruk')
    assert.match((await open('staff', `/arende/${begun}`)).text, /en nyare version finns/)
    const fresh = await received()
    assert.equal(`jarva@${await versionOf(fresh)}`, await followed())
    assert.match((await open('staff', `/arende/${fresh}`)).text, /14 december 2026/)
    assert.match((await open('staff', `/arende/${begun}`)).text, /21 december 2026/)
  })

  test('are what the planner, the conditions and the roles go by', async () => {
    const visitor = app.another()
    const plan = '/planera?start=2027-01-01&slut=2029-12-31&inkom=2026-11-23'
    assert.match((await visitor.get(plan)).text, /14 december 2026|2026-12-14/)
    assert.equal((await visitor.get('/om-iop')).status, 200)
    assert.match((await open('staff', '/mitt')).text, /2026-11-23 \+ 3 veckor/)
  })

  test('are said in words, drawn and told in full to anybody, under their exact name', async () => {
    const visitor = app.another()
    const name = await followed()
    const address = `/om-iop/regelbok/${encodeURIComponent(name)}`
    const page = await visitor.get(address)
    assert.match(page.text, /1\.\d+\.\d+ med egna regler från 23 november 2026/)
    assert.match(page.text, new RegExp(`Exakt namn.*${RegExp.escape(name.split('@')[1] ?? '')}`))
    assert.match(page.text, /Inleda IOP.*Stabsenheten/)
    assert.ok(page.has(`img[src="/om-iop/process/${encodeURIComponent(name)}"]`))
    const drawn = await (await visitor.send(`/om-iop/process/${encodeURIComponent(name)}`, {})).text()
    assert.match(drawn, /^<svg[^>]*role="img".*<title/s)
    const english = await visitor.get(`${address}?lang=en`)
    assert.ok(english.has(`img[src="/om-iop/process/${encodeURIComponent(name)}?lang=en"]`))
    assert.equal((await visitor.get('/om-iop/regelbok/jarva@1.0.0+00000000')).status, 404)
    const shown = (await visitor.get('/om-iop')).document.querySelector('.process-picture img')
    assert.ok(shown?.getAttribute('src')?.startsWith('/om-iop/process/'))
    assert.match((await open('admin', '/forvaltning')).text, /med egna regler från 23 november 2026/)
  })

  test('can be gone over to by a case that had begun', async () => {
    const seen = await open('staff', `/arende/${begun}/regelverk`)
    assert.match(seen.text, /med Järva stadsdelsnämnds egna regler från 23 november 2026 finns/)
    assert.match(seen.text, /2026-12-21.*2026-12-14/s)
    await seen.submit('Byt version', { reasons: 'Anvisningen är ny.', seen: 'ja' })
    assert.equal(await versionOf(begun), (await followed()).split('@')[1])
    assert.match((await open('staff', `/arende/${begun}`)).text, /14 december 2026/)
  })

  test('are renewed, and given up again', async () => {
    await write(weeks(2))
    await (await open('colleague')).submit('Ta i bruk')
    assert.match((await open('admin')).text, /Historik.*weeks: 3/s)
    await write('')
    await (await open('colleague')).submit('Ta i bruk')
    assert.equal(await followed(), 'jarva')
    const last = await received()
    assert.match((await open('staff', `/arende/${last}`)).text, /21 december 2026/)
  })
})
