import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import {
  answerPart,
  conclude,
  consideration,
  postUnasked,
  writeConsideration,
} from '../../../../../test/support/assessing.ts'
import { aCase, actorOf, takeIn } from '../../../../../test/support/journey.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'
import { declareConflict } from '../../../../store/case/case-member.ts'
import { verifyAll } from '../../../../store/case/verify.ts'
import { listRegistryEntries } from '../../../../store/papers/registry.ts'

const today = plainDate('2026-11-23')
const until = 'firstMeetingHeld'

describe('the consideration', () => {
  let app: TestApp
  before(async () => {
    app = await anApp()
  })
  after(() => app.close())

  const read = async (who: Who, number: string) => (await app.as(who)).get(consideration(number))
  const caseFile = async (number: string) =>
    getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })

  test('is answered part by part, concluded, handed over and registered', async () => {
    const number = await aCase(app, { until })
    const written = await writeConsideration(await app.as('staff'), number)
    assert.match(written.text, /18 av 18 frågor besvarade/)
    const done = await written.submit('Lämna över till')
    assert.match(done.flash ?? '', /Övervägandet är överlämnat till stadsdelsdirektören/)
    assert.match(done.text, /Partnerskap är möjligt och lämpligt.*18 frågor: 18 Ja/)
    const { partnership, status } = await caseFile(number)
    assert.equal(status.round, 'CONSIDERATION_SUBMITTED')
    const [entry] = (await listRegistryEntries(app.db, partnership.id)).toReversed()
    assert.match(entry?.subject ?? '', /Övervägande med checklista/)
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('says what is missing, with links to it, before it can be handed over', async () => {
    const number = await aCase(app, { until })
    const staff = await app.as('staff')
    for (const part of ['conditions', 'challenge', 'together', 'otherWays'])
      await answerPart(staff, number, part)
    const page = await staff.get(consideration(number))
    assert.match(page.text, /15 av 18 frågor besvarade.*Tre frågor saknar svar: fråga 16, fråga 17, fråga 18/)
    assert.ok(page.has(`#saknas a[href="${consideration(number, 'svar', 'partyAndRisks')}#fraga-risks"]`))
    assert.match(page.text, /Ni kan inte lämna över än:.*Tre frågor saknar svar..*Välj en slutsats./)
    assert.ok(!page.has('main form'))
  })

  test('an answer without grounds counts as missing', async () => {
    const number = await aCase(app, { until })
    await answerPart(await app.as('staff'), number, 'together', { 'ground-jointSteering': '' })
    const page = await read('staff', number)
    assert.match(page.text, /1 av 18 frågor besvarade/)
    assert.match(page.text, /Ja. !.*Motivering saknas/)
  })

  test('shows both texts when two answer the same question, and loses none', async () => {
    const number = await aCase(app, { until })
    const open = await (await app.as('colleague')).get(consideration(number, 'svar', 'together'))
    await answerPart(await app.as('unitHead'), number, 'together', {
      'ground-contributions': 'Vi har räknat.',
    })
    const mine = { 'answer-contributions': 'no', 'ground-contributions': 'Det är oklart.' }
    const clash = await open.submit('Spara och gå vidare', mine)
    assert.equal(clash.status, 422)
    assert.match(clash.problems[0] ?? '', /Edvin Rosén svarade på fråga 10 medan du skrev/)
    assert.equal(clash.valueOf('ground-contributions'), 'Det är oklart.')
    assert.match(clash.text, /Vi har räknat/)
    await clash.submit('Spara och gå vidare')
    const page = await (await app.as('staff')).get(consideration(number, 'svar', 'together'))
    assert.equal(page.valueOf('ground-contributions'), 'Det är oklart.')
    assert.match(page.text, /Tidigare svar.*Vi har räknat/)
  })

  test('is saved while it is written, without a conflict with oneself', async () => {
    const number = await aCase(app, { until })
    const staff = await app.as('staff')
    const page = await staff.get(consideration(number, 'svar', 'together'))
    for (const ground of ['Alla', 'Alla bidrar'])
      await page.send('Spara och gå vidare', { 'ground-contributions': ground })
    const after = await staff.get(consideration(number, 'svar', 'together'))
    assert.equal(after.valueOf('ground-contributions'), 'Alla bidrar')
  })

  test('keeps a text with a personal number on the page, and saves the other answers', async () => {
    const number = await aCase(app, { until })
    const typed = { 'ground-contributions': 'Kontakta 19811218-9876.' }
    const page = await answerPart(await app.as('staff'), number, 'together', typed)
    assert.match(page.problems.join(), /personnummer/)
    assert.equal(page.valueOf('ground-contributions'), 'Kontakta 19811218-9876.')
    assert.match((await read('staff', number)).text, /1 av 18 frågor besvarade/)
  })

  test('counts the words of the reasons and tells plainly how many are too many', async () => {
    const number = await aCase(app, { until })
    const staff = await app.as('staff')
    const page = await conclude(staff, number, { reasons: 'ord '.repeat(203) })
    assert.deepEqual(page.problems, ['Skälen är 203 ord. Högst 200 får plats: stryk 3.'])
    assert.match((await staff.get(consideration(number, 'slutsats'))).text, /203 av högst 200 ord.*När ska/s)
    const fits = await conclude(staff, number, { reasons: 'ord '.repeat(200) })
    assert.match(fits.flash ?? '', /Slutsatsen är sparad/)
  })

  test('needs a day for missing documents: today at the earliest', async () => {
    const number = await aCase(app, { until })
    const staff = await app.as('staff')
    const without = await conclude(staff, number, { completionOn: '' })
    assert.match(without.problems.join(), /vilken dag det som saknas/)
    const passed = await conclude(staff, number, { completionOn: '2026-11-22' })
    assert.match(passed.problems.join(), /redan passerat/)
    const day = await conclude(staff, number, { completionOn: '2026-11-23' })
    assert.match(day.text, /Kompletteras senast måndag 23 november 2026/)
  })

  test('refuses a form that hands over too early, or something else than was read', async () => {
    const number = await aCase(app, { until })
    const staff = await app.as('staff')
    const ready = await writeConsideration(staff, number)
    await answerPart(await app.as('unitHead'), number, 'together', { 'ground-contributions': '' })
    const other = await ready.submit('Lämna över till')
    assert.equal(other.status, 409)
    assert.match(other.text, /Ni kan inte lämna över än:.*En fråga saknar svar/)
    assert.equal((await caseFile(number)).status.round, 'FIRST_MEETING_HELD')
  })

  test('waits for the first meeting, but may be begun before it', async () => {
    const number = await aCase(app, { until: 'firstMeetingCalled' })
    const page = await writeConsideration(await app.as('staff'), number)
    assert.match(page.text, /Ni kan inte lämna över än:.*Övervägandet skrivs när det första mötet är hållet/)
  })

  test('is written by the staff unit and the heads of the service, read by others, and handed over by the staff unit', async () => {
    const number = await aCase(app, { until })
    const head = await app.as('departmentHead')
    await answerPart(head, number, 'together')
    assert.match(
      (await head.get(consideration(number))).text,
      /När allt är besvarat lämnar stabsenheten över/,
    )
    for (const who of ['auditor', 'director'] as const) {
      const page = await read(who, number)
      assert.match(page.text, /2 av 18 frågor besvarade/)
      assert.ok(!page.has('main form, main .actions'))
    }
  })

  test('shows the party and politicians nothing before it is handed over, then the result', async () => {
    const number = await aCase(app, { until })
    const ready = await writeConsideration(await app.as('staff'), number)
    for (const who of ['representative', 'politician'] as const)
      assert.match((await read(who, number)).text, /Här kommer övervägandet.*Efter det första mötet/)
    await ready.submit('Lämna över till')
    for (const who of ['representative', 'politician'] as const) {
      const { text } = await read(who, number)
      assert.match(text, /Partnerskap är möjligt och lämpligt.*Behovet är tydligt/)
      assert.doesNotMatch(text, /Det framgår av samtalet/)
    }
  })

  const typed = {
    'ground-contributions': 'Ja.',
    'version-contributions': '0',
    'version-jointSteering': '0',
    conclusion: 'possible',
    reasons: 'Ja.',
    version: '0',
    completionVersion: '0',
    lastSeq: '1',
    seen: '',
  }
  for (const who of [
    'representative',
    'neighbour',
    'director',
    'auditor',
    'politician',
    'registrar',
  ] as const)
    test(`has nothing to write for ${who}`, async () => {
      const number = await aCase(app, { until })
      const client = await app.as(who)
      for (const noun of ['svar/together', 'slutsats', 'slutsats/utkast', ''])
        assert.equal(
          await postUnasked(client, consideration(number, ...noun.split('/').filter(Boolean)), typed),
          404,
          noun,
        )
    })

  test('is not there for another organisation', async () => {
    const number = await aCase(app, { until: 'considerationSubmitted' })
    assert.equal((await read('neighbour', number)).status, 404)
  })

  test('cannot be handed over by somebody who only answers', async () => {
    const number = await aCase(app, { until })
    assert.equal(await postUnasked(await app.as('unitHead'), consideration(number), typed), 404)
  })

  test('tells somebody with a conflict of interest that a colleague has to write', async () => {
    const number = await aCase(app, { until })
    const { partnership } = await caseFile(number)
    const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
    const personId = app.place.officials.colleague
    await declareConflict(app.db, which, { personId, ground: 'Släkt', on: today, at: new Date() })
    const page = await read('colleague', number)
    assert.match(page.text, /Du har anmält jäv.*en kollega får skriva/)
    assert.ok(!page.has('main form, main .actions'))
  })

  test('comes back with what the director needs, and can be handed over again', async () => {
    const number = await aCase(app, { until: 'considerationSubmitted' })
    const director = await app.as('director')
    const form = await director.get(`/arende/${number}/bedomning/komplettering`)
    const back = await form.submit('Skicka tillbaka', { reasons: 'Vilka leverantörer finns?' })
    assert.match(back.flash ?? '', /tillbaka för komplettering/)
    const page = await read('staff', number)
    assert.match(page.text, /Stadsdelsdirektören ber om komplettering.*Vilka leverantörer finns\?/)
    const again = await (await conclude(await app.as('staff'), number)).submit('Lämna över till')
    assert.match(again.flash ?? '', /överlämnat/)
  })

  test('keeps what was written in a form that was open when it was handed over', async () => {
    const number = await aCase(app, { until })
    const open = await (await app.as('unitHead')).get(consideration(number, 'svar', 'together'))
    await takeIn(app, number, {
      step: 'submit-consideration',
      by: 'staff',
      on: today,
      content: { conclusion: 'possible', completionOn: '2026-12-15' },
    })
    const late = await open.submit('Spara och gå vidare', { 'ground-contributions': 'Ett sent tillägg.' })
    assert.equal(late.status, 422)
    assert.match(late.problems.join(), /lämnades över medan du skrev/)
    assert.equal(late.valueOf('ground-contributions'), 'Ett sent tillägg.')
  })
})
