import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { bringIn, numberIn } from '../../../../../test/support/brought-in.ts'
import { actorOf } from '../../../../../test/support/journey.ts'
import { linkMailedTo, mailKindsOf } from '../../../../../test/support/mails.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'
import { verifyAll } from '../../../../store/case/verify.ts'

const today = plainDate('2026-11-23')
const at = (number: string, ...more: string[]) => ['/arende', number, ...more].join('/')
const task = /Läs och bekräfta det som har förts in/

describe('a partnership brought in with two associations', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: `${today}T09:00:00Z` })
  })
  after(() => app.close())

  const fileOf = async (number: string) =>
    getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
  const lastOf = async (number: string) => (await fileOf(number)).history.events.at(-1)?.type

  async function broughtIn(name: string) {
    const mails = [1, 2].map((nr) => `${name.toLowerCase()}${nr}@example.org`)
    const page = await bringIn(app, {
      ...{ organisation: `${name} ett`, email: mails[0] ?? '' },
      ...{ 'other-0': `${name} två`, 'otherContact-0': 'Nils', 'otherEmail-0': mails[1] ?? '' },
    })
    const number = numberIn(page)
    const [one, other] = await Promise.all(mails.map((email) => app.as({ email })))
    if (one === undefined || other === undefined) throw new Error('Nobody came')
    return { page, number, mails, one, other, staff: await app.as('staff') }
  }

  test('mails a link to each of them', async () => {
    const { number, mails } = await broughtIn('Alm')
    assert.deepEqual(await mailKindsOf(app.db, number), ['broughtIn', 'broughtIn'])
    const browser = app.another()
    const page = await (await browser.get(await linkMailedTo(app.db, mails[1] ?? ''))).submit('Öppna ärendet')
    assert.match(page.text, /Stämmer det\?/)
  })

  test('is confirmed when each has said yes for itself, and says who is missing until then', async () => {
    const { number, one, other, staff } = await broughtIn('Bok')
    const page = await (await one.get(at(number, 'infort'))).submit('Ja, det stämmer')
    assert.match(page.flash ?? '', /Nu väntar vi på Bok två/)
    assert.equal(await lastOf(number), 'broughtInPartyConfirmed')
    assert.match((await staff.get(at(number, 'infort'))).text, /Väntar på Bok två/)
    assert.match((await one.get('/mitt')).text, /ingenting på dig just nu.*Bok två: Läs och bekräfta/)
    assert.match((await other.get('/mitt')).text, task)
    assert.doesNotMatch(page.text, /Ja, det stämmer/)
    const done = await (await other.get(at(number, 'infort'))).submit('Ja, det stämmer')
    assert.equal(await lastOf(number), 'broughtInConfirmed')
    assert.match(done.text, /Bok ett: .*bekräftade.*Bok två: Nils bekräftade/)
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('is read again by the one who had said yes when the other writes something', async () => {
    const { number, one, other } = await broughtIn('Ced')
    await (await one.get(at(number, 'infort'))).submit('Ja, det stämmer')
    const form = await (await other.get(at(number, 'budget'))).follow('Fyll i 2025 Ced två')
    await form.submit('Spara och gå vidare till kostnaderna', { 'amount-cash': '9 000' })
    assert.match((await one.get('/mitt')).text, task)
    await (await other.get(at(number, 'infort'))).submit('Ja, det stämmer')
    assert.equal(await lastOf(number), 'broughtInPartyConfirmed')
    await (await one.get(at(number, 'infort'))).submit('Ja, det stämmer')
    assert.equal(await lastOf(number), 'broughtInConfirmed')
  })

  test('tells everybody when one of them says that something is wrong, and nobody can say yes to it then', async () => {
    const { number, one, other, staff } = await broughtIn('Dun')
    const before = await one.get(at(number, 'infort'))
    const page = await other.get(at(number, 'infort'))
    await page.submit('Säg att det inte stämmer', { reasons: 'Den slutar i juni.' })
    for (const who of [one, staff]) assert.match((await who.get('/mitt')).text, /inte stämmer/)
    assert.match((await one.get(at(number, 'infort'))).text, /Den slutar i juni/)
    assert.match((await one.get(at(number))).text, /Den slutar i juni/)
    const late = await before.submit('Ja, det stämmer')
    assert.match(late.problems.join(), /Det rättas först/)
  })

  test('has a correction that waits for the administration and the other association', async () => {
    const { number, one, other, staff } = await broughtIn('Ek')
    for (const who of [one, other]) await (await who.get(at(number, 'infort'))).submit('Ja, det stämmer')
    const form = await (await one.get(at(number, 'infort'))).follow('Föreslå en rättelse')
    await form.submit('Föreslå rättelsen', { 'said-paragraph-value': '§ 202', reasons: 'Fel paragraf.' })
    const page = await (await staff.get(at(number, 'infort'))).follow('Rättelse')
    assert.match((await page.submit('Ja, rättelsen stämmer')).flash ?? '', /väntar vi på Ek två/)
    assert.equal(await lastOf(number), 'broughtInCorrectionAgreed')
    assert.match((await other.get('/mitt')).text, /besvara rättelsen/)
    assert.match((await one.get('/mitt')).text, /ingenting på dig just nu.*Ek två: Läs och besvara/)
    await (await (await other.get(at(number, 'infort'))).follow('Rättelse')).submit('Ja, rättelsen stämmer')
    assert.equal(await lastOf(number), 'broughtInCorrectionMade')
    assert.match((await one.get(at(number, 'infort'))).text, /§ 202/)
  })

  test('is refused with a sentence when a party stands twice or has no name', async () => {
    const page = await bringIn(app, {
      organisation: 'Furu',
      ...{ 'other-0': 'furu', 'other-1': 'Gran', 'otherNumber-1': '123', 'otherEmail-2': 'g@example.org' },
    })
    assert.equal(page.status, 422)
    assert.ok(page.problems.includes('Den föreningen är redan med. Varje part står en gång.'))
    assert.ok(page.problems.includes('Skriv vad föreningen heter.'))
    assert.equal(page.valueOf('other-1'), 'Gran')
  })
})
