import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { takeAnyway } from '../../../../../test/support/journey-board.ts'
import { boardMeets, period } from '../../../../../test/support/journey-renewal.ts'
import { signedIn } from '../../../../../test/support/journey-report.ts'
import { mailsOf } from '../../../../../test/support/mails.ts'
import { toldOf } from '../../../../../test/support/notices.ts'
import { closePartnerships } from '../../../../jobs/close-partnerships.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'

describe('the end of a partnership', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2028-05-02T09:00:00Z' })
  })
  after(() => app.close())

  const page = async (who: Who, number: string, ...more: string[]) =>
    (await signedIn(app, who)).get(['/arende', number, 'avslut', ...more].join('/'))
  const statusOf = async (number: string) => {
    const found = app.db.selectFrom('partnership').select('status').where('number', '=', number)
    return (await found.executeTakeFirstOrThrow()).status
  }
  const job = () => ({ db: app.db, clock: () => app.deps.clock(), baseUrl: 'https://handslag.example' })

  test('comes the day after the last one by itself, and then both sides settle what is left', async () => {
    const number = await anActivePartnership(app, period)
    app.setTime('2029-02-28T09:00:00Z')
    await closePartnerships(job())
    assert.equal(await statusOf(number), 'ACTIVE')
    assert.ok(!(await page('coordinator', number)).has('form[action$="stangning"]'))
    app.setTime('2029-03-01T04:15:00Z')
    await closePartnerships(job())
    await closePartnerships(job())
    assert.equal(await statusOf(number), 'EXPIRED')
    const told = [
      'Agnes Bergdahl',
      'Bilan Warsame',
      'Edvin Rosén',
      'Fatima Nordin',
      'Kerstin Åberg',
      'Robin Sköld',
    ]
    const all = [...told, 'Samir Haddad', 'Stina Lindqvist']
    assert.deepEqual(await toldOf(app.db, number, 'expired'), all)
    const renewal = await (await signedIn(app, 'partyRep')).get(`/arende/${number}/fornyelse`)
    assert.match(renewal.text, /finns inget kvar att förnya/)

    assert.match((await page('partyRep', number)).text, /gått ut\. Sista dagen var onsdag 28 februari 2029/)
    const overview = async () => (await signedIn(app, 'staffUnit')).get(`/arende/${number}`)
    const left = await (await overview()).follow('Till listan inför avslutet')
    assert.match(left.text, /6 punkter och den sista redovisningen återstår/)
    for (const noun of ['publicering', 'arkiv']) {
      assert.ok(left.has(`main a[href="/arende/${number}/${noun}"]`), noun)
      assert.equal((await (await signedIn(app, 'partyRep')).get(`/arende/${number}/${noun}`)).status, 200)
    }
    const seen = await (await signedIn(app, 'politician')).get(`/arende/${number}`)
    assert.ok(!seen.has('a[href$="/avslut"]'), 'whoever may not read the list is not led there')

    const list = await page('partyRep', number, 'lista', 'premises')
    const empty = await list.submit('Spara anteckningen', { note: '' })
    assert.deepEqual(empty.problems, ['Skriv vad som är gjort eller återstår.'])
    await list.submit('Spara anteckningen', { note: 'Nycklarna är lämnade.', done: 'ja' })
    assert.match(
      (await page('staffUnit', number)).text,
      /5 punkter och den sista redovisningen återstår.*Nycklarna är lämnade/s,
    )

    const account = await page('partyRep', number, 'redovisning')
    const typed = { from: '2029-01-01', to: '2029-02-28', unspent: '12 500', words: 'Hyra och löner.' }
    const wrong = { ...typed, from: '2020-01-01', to: '2029-03-31', unspent: '-4' }
    const negative = await account.submit('Lämna redovisningen', wrong)
    assert.deepEqual(negative.problems, ['Beloppet kan inte vara mindre än 0. Skriv 0 om allt är använt.'])
    const dates = await account.submit('Lämna redovisningen', { ...wrong, unspent: '0' })
    assert.match(dates.problems.join(' '), /började gälla .*Den sista dagen har inte varit än\./)
    const without = await account.submit('Lämna redovisningen', typed)
    assert.equal(without.valueOf('words'), 'Hyra och löner.')
    const files = new File(['Intäkter och kostnader.'], 'resultat.txt')
    const given = await without.submit('Lämna redovisningen', { ...typed, files })
    assert.match(given.flash ?? '', /lämnad och registrerad/)
    const thanked = await (await signedIn(app, 'partyRep')).get(`/arende/${number}`)
    assert.match(thanked.text, /Partnerskapet är slut\. Tack för arbetet\./)
    assert.doesNotMatch(thanked.text, /Lämna den sista ekonomiska redovisningen/)
    const settled = (await page('coordinator', number)).text
    assert.match(settled, /5 punkter återstår.*Enligt den sista redovisningen är 12.500 kr inte använt/s)

    const archive = async (who: Who) => (await signedIn(app, who)).get(`/arende/${number}/arkiv`)
    assert.match((await archive('staffUnit')).text, /Listan inför avslutet är inte klar/)
    for (const item of ['unspentFunds', 'data', 'targetGroup', 'register', 'archive']) {
      const point = await page('coordinator', number, 'lista', item)
      await point.submit('Spara anteckningen', { note: 'Ordnat.', done: 'ja' })
    }
    assert.ok(!(await archive('coordinator')).has('form[action$=arkiv]'))
    await reopenedBy(number)
    const done = await (await archive('staffUnit')).submit('Lämna ärendet till arkivet', { reference: 'E-1' })
    assert.match(done.flash ?? '', /lämnat till arkivet/)
    assert.match((await overview()).text, /Ärendet är avslutat/)
    assert.match((await archive('partyRep')).text, /lämnades till arkivet torsdag 1 mars 2029 av/)
  })

  /** What is asked back after the point was ticked opens it again, until it is paid and ticked anew. */
  const reopenedBy = async (number: string) => {
    const at = (noun: string) => `/arende/${number}/${noun}`
    app.setTime('2029-03-01T05:15:00Z')
    const staff = await signedIn(app, 'staffUnit')
    const asked = { amount: '12 500', answerBy: '2029-03-31', reasons: 'Punkt 8 i överenskommelsen.' }
    await (await staff.get(at('ekonomi/round-1/aterkrav'))).submit('Begär återbetalning', asked)
    assert.match(
      (await staff.get(at('avslut'))).text,
      /En punkt återstår.*begärdes torsdag 1 mars 2029, efter/s,
    )
    const archive = await staff.get(at('arkiv'))
    assert.match(archive.text, /Listan inför avslutet är inte klar/)
    assert.ok(archive.has(`a[href="/arende/${number}#dokument"]`))
    const done = { note: 'Betalt.', done: 'ja' }
    const owed = await staff.get(at('avslut/lista/unspentFunds'))
    assert.match((await owed.submit('Spara anteckningen', done)).problems.join(), /avsluta begäran/)
    const settle = { step: 'settle-repayment', by: 'staff', on: plainDate('2029-03-01') } as const
    await takeAnyway(app, number, { ...settle, track: 'round-1' })
    await (await staff.get(at('avslut/lista/unspentFunds'))).submit('Spara anteckningen', done)
  }

  test('can be asked for by either side while the case is paused', async () => {
    app.setTime('2028-05-02T09:00:00Z')
    const number = await anActivePartnership(app, { ...period, title: 'Syateljén' })
    const pausing = await (await signedIn(app, 'staffUnit')).get(`/arende/${number}/paus`)
    await pausing.submit('Pausa ärendet', { reasons: 'Lokalen byggs om.' })
    const typed = { ground: 'Vi hinner inte.', noticedOn: '2028-05-02', endsOn: '2028-12-31' }
    const done = await (await page('partySignatory', number, 'fortida')).submit('Begär avslut', typed)
    assert.match(done.text, /Vi hinner inte\./)
  })

  /** The organisation answers what the public side has asked for, and the board reads it. */
  const heardOn = async (number: string) => {
    const approval = async () =>
      (await signedIn(app, 'director')).get(`/arende/${number}/namnd/earlyEnd-2/godkannande`)
    assert.match((await approval()).text, /Organisationen ska ha svarat på den, eller svarstiden ha gått ut/)
    const asked = (await mailsOf(app.db, number)).filter(
      ({ content }) => content.kind === 'earlyEndRequested',
    )
    assert.ok(asked.some(({ content }) => 'answerBy' in content && content.answerBy === '2028-05-17'))
    assert.match((await page('partySignatory', number)).text, /kan svara till och med\s*onsdag 17 maj 2028/)
    const form = await page('partyRep', number, 'fortida', 'svar')
    const empty = await form.submit('Skicka svaret', { answer: '' })
    assert.deepEqual(empty.problems, ['Skriv ert svar.'])
    const files = new File(['Hyresavtal'], 'avtal.txt')
    const sent = await empty.submit('Skicka svaret', { answer: 'Vi har hittat en ny lokal.', files })
    assert.deepEqual(sent.problems, [])
    assert.match(sent.flash ?? '', /registrerat och följer med till nämnden/)
    assert.match((await page('staffUnit', number)).text, /Svar från .*\s*Vi har hittat en ny lokal/)
    assert.match((await page('partyRep', number, 'fortida', 'svar')).text, /Ni har redan svarat/)
    const ready = await approval()
    assert.match(ready.text, /svarade tisdag 2 maj 2028: Vi har hittat en ny lokal/)
    assert.match(ready.text, /Öppna bilagorna.*Svar på begäran om förtida avslut/s)
  }

  test('is warned about when the last day asked for comes before the board can decide', async () => {
    app.setTime('2028-05-02T09:00:00Z')
    await boardMeets(app, '2028-05-25')
    const number = await anActivePartnership(app, { ...period, title: 'För tidigt' })
    const form = await page('partySignatory', number, 'fortida')
    assert.match(form.text, /Nämnden kan besluta tidigast torsdag 25 maj 2028/)
    const typed = { ground: 'Lokalen försvinner.', noticedOn: '2028-05-02', endsOn: '2028-05-24' }
    const asked = await form.submit('Begär avslut', typed)
    assert.match(asked.text, /tidigast torsdag 25 maj 2028, men den begärda sista dagen är onsdag 24 maj/)
    const back = await page('partySignatory', number, 'fortida', 'aterkallelse')
    await back.submit('Ta tillbaka', { reasons: 'Vi väljer en senare dag.' })
    const again = await page('partySignatory', number, 'fortida')
    const later = await again.submit('Begär avslut', { ...typed, endsOn: '2028-05-25' })
    assert.doesNotMatch(later.text, /men den begärda sista dagen/)
  })

  test('comes early on a ground, by the board, the day after the day that it names', async () => {
    app.setTime('2028-05-02T09:00:00Z')
    const number = await anActivePartnership(app, { ...period, title: 'Cykelköket' })
    const asked = await page('partySignatory', number, 'fortida')
    const typed = { ground: 'Lokalen försvinner.', noticedOn: '2028-05-02', endsOn: '2029-05-01' }
    const late = await asked.submit('Begär avslut', typed)
    assert.match(late.problems.join(), /gäller bara till och med onsdag 28 februari 2029/)
    assert.equal(late.valueOf('ground'), 'Lokalen försvinner.')
    const done = await late.submit('Begär avslut', { ...typed, endsOn: '2028-06-30' })
    assert.match(done.text, /Lokalen försvinner/)
    const told = (await mailsOf(app.db, number)).filter(({ content }) => content.kind === 'earlyEndRequested')
    assert.ok(told.some(({ to }) => to.name === 'Disa Ekström'))
    assert.equal((await page('founder', number)).status, 404)

    const notTheirs = await page('director', number, 'fortida', 'aterkallelse')
    assert.match(notTheirs.text, /Begäran kom från den andra sidan/)
    const back = await page('partySignatory', number, 'fortida', 'aterkallelse')
    await back.submit('Ta tillbaka', { reasons: 'En ny lokal fanns.' })
    const theirs = await page('director', number, 'fortida')
    const wanted = { ...typed, endsOn: '2028-06-30', answerBy: '2028-05-02' }
    const soon = await theirs.submit('Begär avslut', wanted)
    assert.match(soon.problems.join(), /behöver ligga framåt i tiden/)
    await soon.submit('Begär avslut', { ...wanted, answerBy: '2028-05-17' })
    const memo = await (await signedIn(app, 'staffUnit')).get(`/arende/${number}/namnd/earlyEnd-2/forslag`)
    assert.match(memo.text, /upphör i förtid, med fredag 30 juni 2028 som sista dag/)
    const at = { track: 'earlyEnd-2', on: plainDate('2028-05-25') }
    await takeAnyway(app, number, { step: 'write-memo', by: 'staff', ...at, on: plainDate('2028-05-02') })
    await heardOn(number)
    await takeAnyway(app, number, { step: 'approve-other-memo', by: 'director', ...at })
    const content = { paragraph: '§ 70', decidedOn: at.on }
    await takeAnyway(app, number, { step: 'board-approves', by: 'boardSecretary', ...at, content })

    app.setTime('2028-06-30T09:00:00Z')
    const end = await page('staffUnit', number, 'upphorande')
    const early = await end.submit('Registrera avslutet', { settlement: 'Allt är uppgjort.' })
    assert.match(early.problems.join(), /inte över än/)
    app.setTime('2028-07-01T09:00:00Z')
    const form = await page('staffUnit', number, 'upphorande')
    const typedEarlier = { settlement: 'Allt är uppgjort.', endsOn: '2028-06-15' }
    assert.match((await form.submit('Registrera avslutet', typedEarlier)).problems.join(), /30 juni 2028/)
    app.setTime('2028-07-03T09:00:00Z')
    const typedLater = { settlement: 'Allt är uppgjort.', endsOn: '2028-07-02' }
    const laterForm = await page('staffUnit', number, 'upphorande')
    assert.match((await laterForm.submit('Registrera avslutet', typedLater)).problems.join(), /30 juni 2028/)
    app.setTime('2028-07-01T09:00:00Z')
    const over = await (await page('staffUnit', number, 'upphorande')).submit('Registrera avslutet', {
      settlement: 'Allt är uppgjort.',
      endsOn: '2028-06-30',
    })
    assert.match(over.text, /Parterna har inte fått besked än/)
    assert.equal(await statusOf(number), 'TERMINATED_EARLY')
    const todo = await (await signedIn(app, 'staffUnit')).get('/mitt')
    assert.ok(
      todo.has(`a[href="/arende/${number}/avslut"]`),
      'the letter is still to write, though the case is over',
    )
    const letter = await page('staffUnit', number, 'besked')
    assert.equal(letter.valueOf('reasons'), 'Lokalen försvinner.')
    const sent = await letter.submit('Registrera och skicka', { next: 'Hör av er om ni hittar en lokal.' })
    assert.match(sent.text, /Parterna fick besked lördag 1 juli 2028/)
  })

  test('does not come when a party changes: the director is asked', async () => {
    app.setTime('2028-05-02T09:00:00Z')
    const number = await anActivePartnership(app, { ...period, title: 'Läxhjälpen' })
    const form = await page('coordinator', number, 'part')
    const [lead, name = ''] = [...form.html.matchAll(/name="party" value="([^"]+)"/g)].map(([, id]) => id)
    const led = await form.submit('Anteckna', { party: lead ?? '', change: 'bankruptcy', what: 'Nej.' })
    assert.match(led.problems.join(), /bara en sammanslagning/)
    const what = 'Föreningen har gått i konkurs.'
    assert.equal(led.valueOf('what'), 'Nej.')
    assert.match(form.text, /minst en part på varje sida/)
    const added = await form.follow('Lägg till den som tar över')
    assert.match(added.text, /Lägg till en part/)
    await form.submit('Anteckna', { party: name, change: 'bankruptcy', what })
    const director = await (await signedIn(app, 'director')).get(`/arende/${number}`)
    assert.match(director.text, /Svara på den väsentliga frågan/)
    const own = await page('partyRep', number, 'part')
    assert.match(own.text, /Inget ändras förrän det är utrett/)
    assert.match((await own.follow('Begär att avsluta i förtid')).text, /Grund i överenskommelsen/)
    const told = await own.submit('Anteckna', { change: 'newName', newName: 'Annat', what: 'Vi byter namn.' })
    assert.match(told.flash ?? '', /frågan är ställd/)
    assert.doesNotMatch((await page('coordinator', number, 'part')).text, /Annat/)
    assert.equal((await page('founder', number, 'part')).status, 404)
  })
})
