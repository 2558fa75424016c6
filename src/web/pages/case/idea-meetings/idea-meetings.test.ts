import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { anApp } from '../../../../../test/support/app.ts'
import { aCase, takeIn } from '../../../../../test/support/journey.ts'
import { aCaseInIdeaMeetings, aReviewedCase } from '../../../../../test/support/journey-money.ts'
import { mailKindsOf } from '../../../../../test/support/mails.ts'
import { toldOf } from '../../../../../test/support/notices.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { listLearningGoals } from '../../../../store/agreement/learning-goals.ts'
import { listDocuments } from '../../../../store/papers/document.ts'
import { listRegistryEntries } from '../../../../store/papers/registry.ts'

const app = await anApp({ at: '2026-11-24T09:00:00Z' })
after(() => app.close())

const when = { on: '2026-11-30', startsAt: '15.00', endsAt: '17:00', place: 'Rinkeby torg 1' }
const said = { notes: 'Vi ritade kvällarna.', nextStep: 'Alla fyller i sina insatser.' }

describe('an idea meeting', () => {
  test('is proposed by the party, called by the staff unit, and stands in every calendar', async () => {
    const number = await aReviewedCase(app)
    const chair = await app.as('chair')
    const waiting = await chair.get(`/arende/${number}/idemoten`)
    assert.match(waiting.text, /Idémötena har inte börjat/)
    const form = await waiting.follow('Föreslå ett möte')
    await form.submit('Skicka förslaget', { times: 'Måndag 30 november, 15–17', topics: 'Lokalen' })

    const call = await (await app.as('staff')).get(`/arende/${number}/idemoten/kallelse`)
    assert.match(call.text, /Måndag 30 november, 15–17\s+Lokalen/)
    const next = await call.submit('Kalla till mötet', { ...when, agenda: 'Budgeten' })
    assert.match(next.flash ?? '', /Kallelsen är registrerad och skickad/)
    assert.match(next.text, /Inget möte är hållet än/)

    const seen = await chair.get(`/arende/${number}/idemoten`)
    assert.match(seen.text, /kl\. 15\.00–17\.00.*Rinkeby torg 1/s)
    assert.match(seen.text, /Budgeten \(föreslagen av Stina Lindqvist\)/)
    assert.match((await seen.follow('Lägg i kalendern')).html, /SUMMARY:Idémöte: Öppna kvällar/)
    const [entry] = (await listRegistryEntries(app.db, await idOf(number))).slice(-1)
    assert.match(entry?.subject ?? '', /Kallelse till idémöte 1/)
    assert.ok((await mailKindsOf(app.db, number)).includes('meetingCall'))
  })

  test('gets items on its agenda from either side', async () => {
    const number = await aCalledCase()
    const page = await (await app.as('chair')).get(`/arende/${number}/idemoten`)
    const empty = await page.submit('Lägg till punkten', { item: '' })
    assert.deepEqual(empty.problems, ['Skriv vad du vill ta upp.'])
    const next = await page.submit('Lägg till punkten', { item: 'Sommaren' })
    assert.match(next.text, /Sommaren \(föreslagen av/)
    assert.deepEqual(await toldOf(app.db, number, 'agendaProposed'), [
      'Agnes Bergdahl',
      'Edvin Rosén',
      'Robin Sköld',
      'Stina Lindqvist',
    ])
  })

  test('is moved with a changed call, and cancelled without being counted', async () => {
    const number = await aCalledCase()
    const staff = await app.as('staff')
    const move = await (await staff.get(`/arende/${number}/idemoten`)).follow('Flytta eller ändra mötet')
    const moved = await move.submit('Skicka den ändrade kallelsen', { on: '2026-12-02', why: 'Lokalen' })
    assert.match(moved.text, /onsdag 2 december 2026/)
    const cancel = await moved.follow('Ställ in mötet')
    assert.match((await cancel.submit('Ställ in mötet', { reasons: '' })).problems.join(), /varför/)
    const next = await cancel.submit('Ställ in mötet', { reasons: 'Sjukdom' })
    assert.match(next.text, /Inget möte är hållet än.*2 december 2026: Sjukdom/s)
    assert.ok((await mailKindsOf(app.db, number)).includes('meetingCancelled'))
    assert.deepEqual(await toldOf(app.db, number, 'meetingCancelled'), [
      'Agnes Bergdahl',
      'Edvin Rosén',
      'Fatima Nordin',
      'Robin Sköld',
    ])
  })

  test('is held with minutes that carry the guide, registered and shared', async () => {
    const number = await aCalledCase()
    const guide = await (await app.as('chair')).get(`/arende/${number}/idemoten/samtal`)
    await guide.submit('Spara svaren', { 'answer-basics': 'agreed', 'ground-basics': 'Fler vuxna på plats' })
    app.setTime('2026-12-01T09:00:00Z')
    const staff = await app.as('staff')
    const write = await (await staff.get(`/arende/${number}/idemoten`)).follow('Skriv minnesanteckningar')
    const next = await write.submit('Registrera och dela anteckningarna', said)
    app.setTime('2026-11-24T09:00:00Z')
    assert.match(next.text, /1 av 3 möten är hållna\. 2 möten är kvar/)
    const minutes = await (await (await app.as('chair')).get(`/arende/${number}/idemoten`)).follow(
      'Minnesanteckningar',
    )
    assert.match(minutes.text, /från idémöte 1.*Är vi överens om grunderna\?.*Fler vuxna på plats/s)
    const [newest] = await listDocuments(app.db, await idOf(number))
    assert.deepEqual([newest?.kind, newest?.shared], ['minutes', true])
  })

  test('cannot have been held tomorrow, nor before they began; what was typed is kept', async () => {
    const number = await aCalledCase()
    const staff = await app.as('staff')
    const write = await (await staff.get(`/arende/${number}/idemoten`)).follow('Skriv minnesanteckningar')
    const early = await write.submit('Registrera och dela anteckningarna', { ...said, heldOn: '2026-11-25' })
    assert.match(early.problems.join(), /i framtiden/)
    assert.equal(early.valueOf('notes'), said.notes)
    const before = await write.submit('Registrera och dela anteckningarna', { ...said, heldOn: '2026-11-22' })
    assert.match(before.problems.join(), /började/)
    await write.submit('Spara utkast', { notes: 'Halva texten' })
    assert.equal((await staff.get(write.address)).valueOf('notes'), 'Halva texten')
  })

  test('is called by the staff unit alone, and seen by nobody outside', async () => {
    const number = await aReviewedCase(app)
    for (const who of ['chair', 'director', 'unitHead'] as const)
      assert.equal((await (await app.as(who)).get(`/arende/${number}/idemoten/kallelse`)).status, 404)
    assert.equal((await (await app.as('founder')).get(`/arende/${number}/idemoten`)).status, 404)
    const early = await aCase(app)
    const page = await (await app.as('staff')).get(`/arende/${early}/idemoten/kallelse`)
    assert.match(page.text, /Idémöten börjar när granskningen är klar/)
  })

  test('refuses a day that has passed, and a call without the party', async () => {
    const number = await aReviewedCase(app)
    const call = await (await app.as('staff')).get(`/arende/${number}/idemoten/kallelse`)
    assert.match(
      (await call.submit('Kalla till mötet', { ...when, on: '2026-11-23' })).problems.join(),
      /har redan varit/,
    )
    const nobody = await call.submit('Kalla till mötet', { ...when, people: [] })
    assert.match(nobody.problems.join(), /minst en person från parten/)
    assert.equal(nobody.valueOf('place'), when.place)
  })
})

describe('the conversation guide', () => {
  test('comes along to the next meeting, and keeps what was said before', async () => {
    const number = await aCaseInIdeaMeetings(app)
    const chair = await app.as('chair')
    const first = await chair.get(`/arende/${number}/idemoten/samtal`)
    await first.submit('Spara svaren', {
      'answer-resources': 'notYet',
      'ground-resources': 'Lokalen återstår',
    })
    const staff = await app.as('staff')
    const next = await staff.get(`/arende/${number}/idemoten/samtal`)
    assert.equal(next.valueOf('ground-resources'), 'Lokalen återstår')
    await next.submit('Spara svaren', {
      'answer-resources': 'agreed',
      'ground-resources': 'Vi delar lokalen',
    })
    const read = await (await app.as('director')).get(`/arende/${number}/idemoten/samtal`)
    assert.match(read.text, /Vi är överens\. Vi delar lokalen.*Tidigare svar.*Inte än\. Lokalen återstår/s)
  })

  test('loses nobody’s words when two write at once', async () => {
    const number = await aCaseInIdeaMeetings(app)
    const mine = await (await app.as('chair')).get(`/arende/${number}/idemoten/samtal`)
    const theirs = await (await app.as('staff')).get(`/arende/${number}/idemoten/samtal`)
    await theirs.submit('Spara svaren', { 'ground-basics': 'Tryggare kvällar' })
    const back = await mine.submit('Spara svaren', { 'ground-basics': 'Fler mötesplatser' })
    assert.match(back.text, /Stina Lindqvist sparade det här under tiden:\s*Tryggare kvällar/)
    assert.equal(back.valueOf('ground-basics'), 'Fler mötesplatser')
  })

  test('is kept while it is written, and hides nothing that a colleague saves meanwhile', async () => {
    const number = await aCaseInIdeaMeetings(app)
    const address = `/arende/${number}/idemoten/samtal`
    const chair = await app.as('chair')
    const mine = await chair.get(address)
    const kept = await mine.submit('Spara utkast', { 'ground-basics': 'Fler mötes' })
    assert.match(kept.flash ?? '', /^Sparat/)
    const theirs = await (await app.as('staff')).get(address)
    assert.equal(theirs.valueOf('ground-basics'), '')
    await theirs.submit('Spara svaren', { 'ground-resources': 'Lokalen' })
    const later = await chair.get(address)
    assert.equal(later.valueOf('ground-basics'), 'Fler mötes')
    assert.equal(later.valueOf('ground-resources'), 'Lokalen')
    await later.submit('Spara svaren', { 'ground-basics': 'Fler mötesplatser' })
    assert.match((await (await app.as('staff')).get(address)).html, /Fler mötesplatser/)
    assert.match((await chair.get(address)).text, /Inget sparat än/)
  })

  test('gives the learning goals, one a line', async () => {
    const number = await aCaseInIdeaMeetings(app)
    const page = await (await app.as('chair')).get(`/arende/${number}/idemoten/samtal`)
    await page.submit('Spara svaren', { 'ground-learningGoals': '- Vad unga vill\n\nHur vi delar ansvar' })
    assert.deepEqual(await listLearningGoals(app.db, await idOf(number)), [
      'Vad unga vill',
      'Hur vi delar ansvar',
    ])
  })
})

describe('when the meetings are used up', () => {
  test('the staff unit extends with reasons, and can then call again', async () => {
    const number = await aCaseInIdeaMeetings(app, { held: 3 })
    const staff = await app.as('staff')
    const page = await staff.get(`/arende/${number}/idemoten`)
    assert.match(page.text, /Dags att välja.*Ni har hållit 3 idémöten/s)
    assert.ok(!page.text.includes('Kalla till idémöte'))
    assert.match(
      (await (await app.as('chair')).get(`/arende/${number}/idemoten`)).text,
      /Stabsenheten tar nu upp med er/,
    )
    const more = await page.follow('Förläng med fler möten')
    assert.match(
      (await more.submit('Besluta om fler möten', { more: '2', reasons: '' })).problems.join(),
      /skälen/,
    )
    const next = await more.submit('Besluta om fler möten', { more: '2', reasons: 'Bara lokalen återstår.' })
    assert.match(next.text, /3 av 5 möten är hållna.*Kalla till idémöte/s)
  })

  test('beyond the extension it takes the director’s exception', async () => {
    const number = await aCaseInIdeaMeetings(app, { held: 3 })
    const on = plainDate('2026-11-23')
    const content = { more: 2, reasons: 'Bara lokalen återstår.' }
    await takeIn(app, number, { step: 'extend-idea-meetings', by: 'staff', on, content })
    for (let meeting = 4; meeting <= 5; meeting++) {
      await takeIn(app, number, { step: 'call-idea-meeting', by: 'staff', on, content: { meetingOn: on } })
      await takeIn(app, number, { step: 'hold-idea-meeting', by: 'staff', on, content: { heldOn: on } })
    }
    assert.equal((await (await app.as('staff')).get(`/arende/${number}/idemoten/fler`)).status, 404)
    const director = await app.as('director')
    const more = await (await director.get(`/arende/${number}/idemoten`)).follow('Besluta om fler möten')
    const next = await more.submit('Besluta om fler möten', { more: '1', reasons: 'Sista chansen.' })
    assert.match(next.text, /5 av 6 möten är hållna/)
  })

  test('the work can end without consensus, with a letter to the party', async () => {
    const number = await aCaseInIdeaMeetings(app, { held: 2 })
    const page = await (await app.as('staff')).get(`/arende/${number}/idemoten/avslut`)
    const unsure = await page.submit('Avsluta och skicka brevet', {
      reasons: 'Lokalen.',
      next: 'Sök bidrag.',
    })
    assert.match(unsure.problems.join(), /Kryssa i/)
    assert.equal(unsure.valueOf('reasons'), 'Lokalen.')
    const ended = await unsure.submit('Avsluta och skicka brevet', { sure: 'ja' })
    assert.match(ended.text, /Parterna fick besked med skäl/)
    const [letter] = await listDocuments(app.db, await idOf(number))
    const read = await (await app.as('chair')).get(`/arende/${number}/handling/${letter?.number}`)
    assert.match(read.text, /Lokalen\..*Sök bidrag\./s)
    assert.ok((await mailKindsOf(app.db, number)).includes('endedWithoutConsensus'))
    const draft = await (await app.as('chair')).get(`/arende/${number}/samsyn`)
    assert.match(draft.text, /Ärendet avslutades innan någon hade börjat skriva/)
  })

  test('one meeting is too few to end after', async () => {
    const number = await aCaseInIdeaMeetings(app, { held: 1 })
    const page = await (await app.as('staff')).get(`/arende/${number}/idemoten/avslut`)
    assert.match(page.text, /Minst 2 behövs först/)
  })
})

async function aCalledCase(): Promise<string> {
  const number = await aReviewedCase(app)
  const call = await (await app.as('staff')).get(`/arende/${number}/idemoten/kallelse`)
  await call.submit('Kalla till mötet', when)
  return number
}

async function idOf(number: string) {
  const found = app.db.selectFrom('partnership').select('id').where('number', '=', number)
  return (await found.executeTakeFirstOrThrow()).id
}
