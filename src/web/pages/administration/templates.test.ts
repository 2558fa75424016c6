import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'
import { aBoardCase } from '../../../../test/support/journey-board.ts'
import { aCaseInIdeaMeetings } from '../../../../test/support/journey-money.ts'

describe('the templates of an administration', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
    await aCase(app)
  })
  after(() => app.close())

  async function open(who: Who, address = '/mallar') {
    return (await app.as(who)).get(`/forvaltning${address}`)
  }

  /** Drafted by the administrator, taken into use by a colleague. */
  async function publish(address: string, typed: Record<string, string>) {
    const reason = 'Enligt nämndens beslut.'
    await (await open('admin', address)).submit('Spara utkastet', { reason, ...typed })
    return (await open('colleague', address)).submit('Ta i bruk')
  }

  test('are for those who lead the process and the administrator, and the auditor reads', async () => {
    for (const who of ['unitHead', 'politician', 'chair'] as const)
      for (const address of ['/mallar', '/avsnitt-challenge', '/avsnitt-challenge/granskning'])
        assert.equal((await open(who, address)).status, 404, `${who} ${address}`)
    assert.match(
      (await open('admin')).text,
      /Parter\s*Oförändrad.*Kommunikation och varumärken \(frivilligt\)/s,
    )
    assert.doesNotMatch((await open('auditor', '/avsnitt-challenge')).text, /Spara utkastet/)
    for (const address of [
      '/avsnitt-unknown',
      '/forslag-unknown',
      '/vagledning-review.none',
      '/egetavsnitt-own7',
    ])
      assert.equal((await open('admin', address)).status, 404, address)
  })

  test('keep what was typed and say what is wrong', async () => {
    const page = await open('admin', '/avsnitt-need')
    assert.match(page.text, /Avsnittet är obligatoriskt i regelboken/)
    const wrong = await page.submit('Spara utkastet', {
      headingSv: 'Vårt {behov}',
      startSv: 'Vi, {förening}, behöver varandra.',
      helpSv: '<b>Skriv</b>',
    })
    assert.match(wrong.problems.join(), /\{behov\} går inte att fylla i här/)
    assert.match(wrong.problems.join(), /\{förening\} går inte att fylla i. Det här går: \{parties\}/)
    assert.match(wrong.problems.join(), /HTML/)
    assert.equal(wrong.valueOf('startSv'), 'Vi, {förening}, behöver varandra.')
    const silent = await page.submit('Spara utkastet', { headingSv: 'Vårt behov' })
    assert.match(silent.problems.join(), /Skriv varför texten ändras/)
    const same = await page.submit('Spara utkastet', { reason: 'Inget' })
    assert.match(same.problems.join(), /samma sak som det som gäller/)
  })

  test('are seen on a web page and as PDF before they are used', async () => {
    const page = await open('admin', '/avsnitt-need')
    const draft = await page.submit('Spara utkastet', {
      headingSv: 'Varför vi behöver varandra',
      startSv: 'Vi, {parties}, gör {title} tillsammans.',
      reason: 'Parterna frågar vad rubriken betyder.',
    })
    assert.match(
      draft.text,
      /Skäl: Parterna frågar.*Rubrik på svenska.*borttaget: Gemensamt.*Ändra utkastet/s,
    )
    const preview = await draft.follow('Se hur det blir')
    assert.match(
      preview.text,
      /4 Varför vi behöver varandra\s*Vi, Järva stadsdelsnämnd och .* gör Ungas väg in tillsammans/,
    )
    assert.match(preview.text, /Fler unga klarar skolan/)
    const pdf = await (await app.as('admin')).send('/forvaltning/avsnitt-need/granskning.pdf', {})
    assert.equal(pdf.headers.get('content-type'), 'application/pdf')
    assert.doesNotMatch((await open('admin', '/avsnitt-need')).text, /Ta i bruk/)
    assert.match((await open('colleague', '/avsnitt-need')).text, /Ta i bruk/)
    await (await open('colleague', '/avsnitt-need')).submit('Ta i bruk')
  })

  test('are what both sides write from in drafts begun after, and stay in those begun before', async () => {
    await publish('/avsnitt-values', { headingSv: 'Vad vi står för', startSv: 'Vi tror på {title}.' })
    const number = await aCaseInIdeaMeetings(app, { held: 1 })
    for (const who of ['partyRep', 'staffUnit'] as const)
      assert.match((await draft(number, who, 'values')).text, /3 Vad vi står för.*Vi tror på Öppna kvällar/s)
    const page = await (await draft(number, 'partyRep', 'values')).submit('Skriv i avsnittet')
    await page.submit('Spara som ny version', { text: 'Vi tror på varandra.' })
    app.setTime('2026-11-23T10:00:00Z')
    await publish('/avsnitt-values', { headingSv: 'Vår gemensamma grund', startSv: 'Ny text.' })
    const kept = await draft(number, 'staffUnit', 'values')
    assert.match(kept.text, /3 Vad vi står för.*Vi tror på varandra\./s)
    assert.match((await draft(number, 'partyRep', 'hela')).text, /3 Vad vi står för/)
    const later = await aCaseInIdeaMeetings(app, { held: 1 })
    assert.match((await draft(later, 'partyRep', 'values')).text, /3 Vår gemensamma grund.*Ny text\./s)
  })

  test('get optional sections of the body’s own, and lose them again', async () => {
    const list = await open('admin')
    const form = await list.follow('Lägg till ett eget avsnitt')
    assert.match(
      (await form.submit('Spara utkastet', { reason: 'Nytt' })).problems.join(),
      /Skriv något under ”/,
    )
    const typed = {
      headingSv: 'Lokaler',
      helpSv: 'Vilka rum?',
      startSv: 'Rummen.',
      after: 'need',
      offered: 'yes',
    }
    await publish('/egetavsnitt-own1', typed)
    const number = await aCaseInIdeaMeetings(app, { held: 1 })
    const section = await draft(number, 'partyRep', 'own1')
    assert.match(section.text, /5 Lokaler.*Vilka rum\?.*förvaltningens egen mall.*Rummen\./s)
    app.setTime('2026-11-23T11:00:00Z')
    await publish('/egetavsnitt-own1', { offered: 'no' })
    assert.match((await open('admin')).text, /Lokaler \(eget, erbjuds inte längre\)/)
    assert.match((await draft(number, 'staffUnit', 'hela')).text, /5 Lokaler\s*Rummen\./)
    const later = await aCaseInIdeaMeetings(app, { held: 1 })
    assert.equal((await draft(later, 'staffUnit', 'own1')).status, 404)
    assert.match((await draft(later, 'staffUnit')).text, /22 avsnitt/)
  })

  test('say why, show what has changed and go back to the rulebook', async () => {
    const page = await open('adminHead', '/avsnitt-values')
    assert.match(
      page.text,
      /Skäl: Enligt nämndens beslut.*Jämfört med versionen före.*tillagt: Vår slut.*tillagt: grund/s,
    )
    const back = await page.submit('Skriv ett utkast av den här: Som i regelboken')
    assert.match(back.text, /Skäl: Tillbaka till en tidigare version: Som i regelboken/)
    const taken = await back.submit('Ta i bruk')
    assert.match(taken.text, /Gäller nu.*Rubrik på svenska\s*Värdegrund och utgångspunkter/s)
  })

  test('fill in the memo of board cases that are opened after', async () => {
    await publish('/forslag-sign', {
      decisionsSv: 'Nämnden säger ja till {title}.\nNämnden tackar {parties}.',
    })
    const preview = await open('admin', '/forslag-sign/granskning')
    assert.match(preview.text, /Nämnden säger ja till Ungas väg in/)
    await publish('/forslagsdel-children', { headingSv: 'Barnens röst', helpSv: 'Vad säger barnen?' })
    app.setTime('2026-12-14T09:00:00Z')
    const number = await aBoardCase(app, { until: 'stanceTaken' })
    const board = await (await app.as('director')).get(`/arende/${number}/namnd`)
    await board.submit('Öppna ärendet till nämnden')
    app.setTime('2026-12-14T10:00:00Z')
    await publish('/forslagsdel-children', { headingSv: 'Barnets bästa' })
    const staff = await app.as('staffUnit')
    const memo = await staff.get(`/arende/${number}/namnd/sign-1/forslag`)
    assert.match(memo.text, /Nämnden säger ja till Öppna kvällar.*Nämnden tackar Ungas väg in.*Barnens röst/s)
    const section = await staff.get(`/arende/${number}/namnd/sign-1/forslag/children`)
    assert.match(section.text, /Barnens röst.*Vad säger barnen\?/s)
  })

  test('are taken into use together, all as they were read or none', async () => {
    const reason = 'Ny mall 2027'
    for (const key of ['goals', 'target'])
      await (await open('admin', `/avsnitt-${key}`)).submit('Spara utkastet', {
        headingSv: `Ny ${key}`,
        reason,
      })
    assert.match((await open('admin')).text, /2 utkast väntar.*Syfte och mål, delmål: Ny mall 2027/s)
    assert.doesNotMatch((await open('admin')).text, /Ta 2 utkast i bruk/)
    const read = await open('colleague')
    assert.match(
      (await read.submit('Ta 2 utkast i bruk', { from: '2020-01-01' })).problems.join(),
      /senare dag/,
    )
    app.setTime('2026-12-14T11:00:00Z')
    await (await open('admin', '/avsnitt-goals')).submit('Spara utkastet', { headingSv: 'Annat', reason })
    assert.equal((await read.submit('Ta 2 utkast i bruk')).status, 409)
    assert.match((await open('colleague')).text, /2 utkast väntar/)
    const taken = await (await open('colleague')).submit('Ta 2 utkast i bruk')
    assert.match(taken.text, /2 utkast gäller från/)
    assert.match((await open('admin', '/avsnitt-goals')).text, /Gäller nu.*Annat/s)
  })

  test('keep both texts when two have written in the same section', async () => {
    const page = await open('staffUnit', '/avsnitt-dispute')
    const typed = { startSv: 'Vi talar med varandra.', reason: 'Kortare' }
    await (await open('admin', '/avsnitt-dispute')).submit('Spara utkastet', typed)
    const stale = await page.submit('Spara utkastet', { ...typed, startSv: 'Vi medlar.' })
    assert.equal(stale.status, 409)
    assert.equal(stale.valueOf('startSv'), 'Vi medlar.')
    assert.match(stale.text, /Skrivet av Algot Sundin.*tillagt: .*talar/s)
    assert.match(
      stale.text,
      /Algot Sundin har ändrat sedan du öppnade sidan.*så här lyder det nu.*Vi talar med varandra/s,
    )
    assert.equal((await stale.submit('Spara utkastet')).status, 200)
  })

  test('guide whoever answers a question, from the moment that they are used', async () => {
    await publish('/vagledning-consideration.openness', { helpSv: 'Räkna dem som inte kommer.' })
    const number = await aCase(app, { until: 'firstMeetingHeld' })
    const overview = await (await app.as('staffUnit')).get(`/arende/${number}/overvagande`)
    const [, part] = /overvagande\/svar\/([a-zA-Z]+)/.exec(overview.html) ?? []
    const page = await (await app.as('staffUnit')).get(`/arende/${number}/overvagande/svar/${part}`)
    assert.match(page.text, /Räkna dem som inte kommer\./)
  })

  async function draft(number: string, who: Who, ...more: string[]) {
    return (await app.as(who)).get(['/arende', number, 'utkast', ...more].join('/'))
  }
})
