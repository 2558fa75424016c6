import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'
import { dayInStockholm, type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import { bringIntoForce } from '../../../store/bodies/body-setting.ts'
import { getPartnershipByNumber } from '../../../store/case/partnership.ts'
import { withTransaction } from '../../../store/db.ts'
import { nextCaseNumber } from '../../../store/papers/registry.ts'
import { caseHead } from '../case/case-head.ts'

describe('the settings of an administration', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
    await aCase(app)
  })
  after(() => app.close())

  async function open(who: Who, address: string) {
    return (await app.as(who)).get(`/forvaltning${address}`)
  }

  test('are for those who lead the process and the administrator, and the auditor reads', async () => {
    for (const who of ['unitHead', 'politician', 'chair'] as const)
      assert.equal((await open(who, '')).status, 404, who)
    const audited = await open('auditor', '/uppgifter')
    assert.match(audited.text, /Du kan läsa men inte ändra/)
    assert.doesNotMatch(audited.text, /Spara utkastet/)
    const page = await open('admin', '')
    assert.match(page.text, /Kallelse till första möte\s*Inget skrivet/)
    assert.match(page.text, /Skiljer sig er egen anvisning från regelboken/)
    assert.equal((await open('staffUnit', '/enhet-00000000-0000-7000-8000-000000000000')).status, 404)
    assert.equal((await open('staffUnit', '/diarienummer-kun')).status, 404)
  })

  test('are drafted by one and taken into use by another, from today', async () => {
    const mine = await open('staffUnit', '/uppgifter')
    const wrong = await mine.submit('Spara utkastet', { name: '', email: 'inte en adress' })
    assert.match(wrong.problems.join(), /Skriv något under ”Namn”.*Skriv en e-postadress/)
    assert.equal(wrong.valueOf('email'), 'inte en adress')
    const draft = await mine.submit('Spara utkastet', {
      name: 'Norra stadsdelsnämnden',
      phone: '08-1',
      registryEmail: 'diariet@norra.example',
    })
    assert.match(draft.text, /En kollega eller chef behöver se det/)
    assert.doesNotMatch(draft.text, /Ta i bruk/)
    const theirs = await open('colleague', '/uppgifter')
    const past = await theirs.submit('Ta i bruk', { from: '2026-11-22' })
    assert.match(past.problems.join(), /i dag eller en senare dag/)
    const taken = await theirs.submit('Ta i bruk')
    assert.match(taken.text, /Gäller nu\s*Namn\s*Norra stadsdelsnämnden/)
    assert.match((await open('director', '')).text, /Norra stadsdelsnämnden/)
    const contact = await (await app.as('chair')).get('/kontakt')
    assert.match(contact.text, /Registratorn: diariet@norra\.example/)
  })

  test('can be restored to what they were, by way of a draft', async () => {
    const page = await open('adminHead', '/uppgifter')
    assert.match(page.text, /Från installationen/)
    const draft = await page.submit('Skriv ett utkast av den här: Från installationen')
    const back = await draft.submit('Ta i bruk')
    assert.match(back.text, /Gäller nu\s*Namn\s*Järva stadsdelsnämnd/)
  })

  test('are not taken into use by somebody who has read an older draft', async () => {
    const place = `/enhet-${app.place.units.youth}`
    const read = await (await open('staffUnit', place)).submit('Spara utkastet', { name: 'Ungdomsenheten' })
    assert.match(read.text, /Ungdomsenheten/)
    const waiting = await open('director', place)
    app.setTime('2026-11-23T09:01:00Z')
    await (await open('colleague', place)).submit('Spara utkastet', { name: 'Enheten för unga' })
    assert.equal((await waiting.submit('Ta i bruk')).status, 409)
    await (await open('director', place)).submit('Kasta utkastet')
    assert.match((await open('director', place)).text, /Kastat av Disa Ekström/)
  })

  test('come into force on their day and not before', async () => {
    const place = `/enhet-${app.place.units.youth}`
    await (await open('adminHead', place)).submit('Spara utkastet', { name: 'Ungdomsenheten' })
    const planned = await (await open('adminHead', place)).submit('Ta i bruk', { from: '2026-12-01' })
    assert.match(planned.text, /Gäller nu\s*Namn\s*Enheten för unga och fritid/)
    for (const [at, name] of [
      ['2026-11-30T22:05:00Z', 'Enheten för unga och fritid'],
      ['2026-11-30T23:05:00Z', 'Ungdomsenheten'],
    ] as const) {
      await bringIntoForce(app.db, { today: dayInStockholm(new Date(at)), at: new Date(at) })
      const unit = app.db.selectFrom('unit').select('name').where('id', '=', app.place.units.youth)
      assert.equal((await unit.executeTakeFirstOrThrow()).name, name)
    }
  })

  test('name the board, and no other body’s', async () => {
    assert.equal((await open('adminHead', '/namnd-kun')).status, 404)
    const page = await open('adminHead', '/namnd-jar')
    assert.match(
      (await page.submit('Spara utkastet', { name: '' })).problems.join(),
      /Skriv något under ”Namn”/,
    )
    await (await page.submit('Spara utkastet', { name: 'Järva nämnd' })).submit('Ta i bruk')
    assert.match((await open('adminHead', '')).text, /Nämnd: Järva nämnd/)
    const board = app.db.selectFrom('board').select('name').where('id', '=', app.place.boardId)
    assert.equal((await board.executeTakeFirstOrThrow()).name, 'Järva nämnd')
  })

  test('write the numbers in a new way from a new year, the years before as they were', async () => {
    const page = await open('adminHead', '/diarienummer-jar')
    assert.match(
      (await page.submit('Spara utkastet', { pattern: 'JÄR {number}' })).problems.join(),
      /\{year\}/,
    )
    const draft = await page.submit('Spara utkastet', { pattern: 'JÄRVA-{year}-{number:3}' })
    assert.match(draft.text, /Första numret 2027: JÄRVA-2027-001/)
    await draft.submit('Ta i bruk')
    const numbers = await withTransaction(app.db, async (trx) => [
      (await nextCaseNumber(trx, app.place.boardId, 2026)).registryNumber,
      (await nextCaseNumber(trx, app.place.boardId, 2027)).registryNumber,
    ])
    assert.deepEqual(numbers, ['JÄR 2026/0002', 'JÄRVA-2027-001'])
    const late = await (await open('adminHead', '/diarienummer-jar')).submit('Spara utkastet', {
      pattern: 'J{year}{number}',
    })
    assert.match((await late.submit('Ta i bruk')).problems.join(), /2027 är redan givna/)
  })

  test('have a hue of their own, tried on a page before it is used', async () => {
    const page = await open('adminHead', '/utseende')
    const wrong = await page.submit('Spara utkastet', { colour: 'röd' })
    assert.match(wrong.problems.join(), /Skriv färgen som #1f4f8f/)
    const draft = await page.submit('Spara utkastet', { colour: '#7A1F4F' })
    const preview = await draft.follow('Se hur det blir')
    const [, sheet = ''] = /href="([^"]*jarva-7a1f4f[^"]*)"/.exec(preview.html) ?? []
    const css = await (await (await app.as('adminHead')).send(sheet, {})).text()
    assert.match(css, /--ds-color-accent-base-default: ?#/)
    assert.doesNotMatch(css, /--ds-color-accent-base-default: ?#1f4f8f/)
    await draft.submit('Ta i bruk')
    const body = app.db.selectFrom('public_body').select('colour').where('id', '=', app.place.bodyId)
    assert.equal((await body.executeTakeFirstOrThrow()).colour, '#7a1f4f')
  })

  test('hold words for letters, tried on a case before they are used', async () => {
    const page = await open('staffUnit', '/handling-call')
    const wrong = await page.submit('Spara utkastet', { textSv: 'Hej {namn}' })
    assert.match(wrong.problems.join(), /\{namn\} går inte att fylla i/)
    const markup = await page.submit('Spara utkastet', { textSv: '<b>Hej</b>' })
    assert.match(markup.problems.join(), /HTML/)
    const draft = await page.submit('Spara utkastet', { textSv: 'Vi ses om {ärende}.' })
    const preview = await draft.follow('Se hur det blir')
    assert.match(preview.text, /Du ser utkastet.*Vi ses om Öppna kvällar i Rinkeby\./s)
    const english = await preview.follow('Visa på engelska')
    assert.doesNotMatch(english.text, /Vi ses om/)
    const unseen = await open('staffUnit', '/handling-call/granskning?arende=jar-2026-0099')
    assert.match(unseen.text, /Det finns inget sådant ärende/)
    const pdf = await (await app.as('staffUnit')).send('/forvaltning/handling-call/granskning.pdf', {})
    assert.equal(pdf.headers.get('content-type'), 'application/pdf')
  })

  test('begin the papers of cases from their day on', async () => {
    await (await open('director', '/handling-call')).submit('Ta i bruk', { from: '2026-12-24' })
    const partnership = await getPartnershipByNumber(app.db, 'jar-2026-0001')
    const callOn = async (date: PlainDate) =>
      (await caseHead(app.db, partnership, { date, language: 'sv' })).introductions?.call
    assert.equal(await callOn(plainDate('2026-12-23')), '')
    assert.equal(await callOn(plainDate('2026-12-24')), 'Vi ses om Öppna kvällar i Rinkeby.')
  })

  test('show a mail with its own paragraph, greeting and signature', async () => {
    const common = await open('adminHead', '/mejl')
    const words = { greetingSv: 'Bästa {namn}!', signatureSv: 'Hälsar {enhet}\n{förvaltning}' }
    await (await common.submit('Spara utkastet', words)).submit('Ta i bruk')
    const draft = await (await open('staffUnit', '/mejltext-minutesShared')).submit('Spara utkastet', {
      textSv: 'Stämmer inte {ärendenummer}? Hör av dig.',
    })
    const { text } = await draft.follow('Se hur det blir')
    assert.match(
      text,
      /Bästa Stina Lindqvist!.*Stämmer inte jar-2026-0001\? Hör av dig\..*Hälsar Stabsenheten/s,
    )
  })

  test('name mails by what they are about, and try them in the language that they are read in', async () => {
    assert.match((await open('staffUnit', '')).text, /Mejl: Kallelse till ett möte.*Mejl: Vi fortsätter/s)
    const call = await inEnglish('staffUnit', '/forvaltning/mejltext-meetingCall/granskning')
    assert.match(call, /Mail: Call to a meeting.*Call: First meeting, Thursday 3 December 2026/s)
  })

  test('tell those who may take a draft into use', async () => {
    const news = await (await app.as('colleague')).get('/mitt')
    assert.match(
      news.text,
      /Stina Lindqvist har skrivit ett utkast under Förvaltningens inställningar: Namn och kontakt/,
    )
    assert.match(await inEnglish('colleague', '/mitt'), /Settings of the administration: Name and contact/)
  })

  async function inEnglish(who: Who, address: string): Promise<string> {
    const client = await app.as(who)
    await app.db.updateTable('session').set({ language: 'en' }).execute()
    return (await client.get(address)).text
  }
})
