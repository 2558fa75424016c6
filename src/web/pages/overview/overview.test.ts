import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aNewEvent } from '../../../../test/support/cases.ts'
import { aCase } from '../../../../test/support/journey.ts'
import { anActivePartnership } from '../../../../test/support/journey-active.ts'
import { aRunningEconomy } from '../../../../test/support/journey-economy.ts'
import { countQueries } from '../../../../test/support/queries.ts'
import type { TestPage } from '../../../../test/support/test-page.ts'
import { recountDays } from '../../../jobs/recount-days.ts'
import { recordInCase } from '../../../store/case/record.ts'

const now = '2027-10-04T09:00:00Z'

describe('the overview', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: now })
    ;({ number } = await aRunningEconomy(app, { title: 'Öppna kvällar' }))
    await anActivePartnership(app, { title: 'Läxhjälp', start: '2027-03-01', end: '2028-05-31' })
    await aCase(app, { title: 'Odling', receivedOn: '2027-09-20' })
    await aCase(app, { title: 'Simskola', receivedOn: '2027-08-02', until: 'directorDeclined', told: true })
    await aCase(app, { title: 'Kör', receivedOn: '2026-08-03', until: 'directorDeclined', told: true })
    await aCase(app, { title: 'Vävstuga', receivedOn: '2027-08-03', until: 'directorDeclined' })
    await recountDays({}, { db: app.db, log: failing, clock: () => new Date('2027-10-04T03:30:00Z') })
  })
  after(() => app.close())

  const open = async (who: Who, address = '/oversikt') => {
    const client = await app.as(who)
    return client.get(address)
  }

  test('leads from each figure to as many cases', async () => {
    for (const who of ['staffUnit', 'politician', 'auditor', 'chair', 'registrar'] as const) {
      const page = await open(who)
      const links = [...page.document.querySelectorAll('.figures a, td a[href*="/arenden?"]')]
      assert.ok(links.length > 10, who)
      for (const link of links) {
        const count = Number.parseInt(link.textContent ?? '', 10)
        const list = await open(who, link.getAttribute('href') ?? '')
        assert.equal(listed(list), count, `${who}: ${link.getAttribute('href')}`)
      }
    }
  })

  test('counts turns only for those who ever have one', async () => {
    for (const who of ['politician', 'auditor'] as const)
      assert.doesNotMatch((await open(who)).text, /din tur/, who)
    assert.match((await open('staffUnit')).text, /där det är din tur/)
  })

  test('tells where the groups have too little time for the meetings of the year, case by case', async () => {
    const page = await open('director')
    assert.match(page.text, /Efter gruppernas möten i år.*Hinner knappt\s*1\s*I takt\s*1/s)
    assert.match(page.text, /Läxhjälp.*Hinner knappt\s*styrgruppen 0\sav\s3\s*arbetsgruppen 0\sav\s4/s)
    const list = await open('chair', '/arenden?lage=ikraft&moten=onCourse')
    assert.match(list.text, /Öppna kvällar.*I takt\s*styrgruppen 0\sav\s1\s*arbetsgruppen 0\sav\s2/s)
    const file = await (await app.as('chair')).send('/arenden/fil/csv?lage=ikraft&moten=behind', {})
    assert.match(await file.text(), /Läxhjälp.*;0 av 3;0 av 4;Hinner knappt/)
  })

  test('tells what each side promised and gave, year by year', async () => {
    const page = await open('politician')
    assert.match(page.text, /2027\s*250 000 kr\s*inte rapporterat än\s*60 000 kr\s*inte rapporterat än\s*1/)
  })

  test('can be taken home as figures, and what did not come about with its reasons', async () => {
    const client = await app.as('politician')
    const figures = await (await client.send('/oversikt/fil/siffror/csv', {})).text()
    assert.match(figures, /Pengar per år: Offentliga parter, lovat \(kr\)"?[;,]2027[;,]250000/)
    assert.match(figures, /Efter fas;Inleda IOP;1.*Efter fas;Genomföra IOP;2/s, 'in the order of the process')
    const declined = await (await client.send('/oversikt/fil/nej/csv', {})).text()
    assert.match(declined, /Simskola.*Idén hör inte till nämndens uppdrag/)
    assert.doesNotMatch(declined, /Kör/)
  })

  test('gives what is to be paid and has been paid to the finance system, to those who lead and the auditor', async () => {
    for (const who of ['politician', 'coordinator', 'chair'] as const) {
      assert.doesNotMatch((await open(who)).text, /planerade betalningar/, who)
      assert.equal((await (await app.as(who)).send('/oversikt/fil/betalningar/csv', {})).status, 404, who)
    }
    for (const who of ['director', 'auditor'] as const) {
      const link = (await open(who)).document.querySelector('a[href$="/betalningar/csv"]')
      const file = await (await app.as(who)).send(link?.getAttribute('href') ?? '', {})
      const [heading, ...rows] = (await file.text()).trim().split('\r\n')
      assert.match(heading ?? '', /Dag;Ärende;Diarienummer;Partnerskap;Mottagare;Planerat/)
      assert.deepEqual(
        rows.map((row) => row.split(';')[0]),
        ['2027-09-15', '2027-11-15'],
      )
      assert.match(rows[0] ?? '', /Öppna kvällar;.*\(\d{6}-\d{4}\).*;\d+;\d+;\d+;/)
    }
  })

  test('follows one partnership from goal to result, for both sides and the auditor', async () => {
    for (const who of ['auditor', 'chair', 'coordinator'] as const) {
      const { text } = await open(who, `/arende/${number}/sparning`)
      assert.match(text, /Fler unga har en trygg kväll.*nämnden, § .*250 000 kr.*Unga en vanlig kväll/s)
      assert.match(text, /Nämnden sa ja: överenskommelsen/)
    }
    assert.equal((await open('founder', `/arende/${number}/sparning`)).status, 404)
  })

  test('names on the page only the parts that are there, also for whoever sees no case', async () => {
    for (const who of ['admin', 'staffUnit', 'politician'] as const) {
      const { document } = await open(who)
      const links = [...document.querySelectorAll('main a[href^="#"]')]
      assert.ok(links.length > 0, who)
      for (const link of links)
        assert.ok(document.querySelector(link.getAttribute('href') ?? ''), `${who}: ${link.textContent}`)
    }
  })

  test('says of what is due soon that it is paused, as the list of cases does', async () => {
    const staff = await app.as('staffUnit')
    const listed = await open('staffUnit', '/arenden?sok=Odling')
    const odling = listed.document.querySelector('tbody a')?.getAttribute('href') ?? ''
    const pausing = { reasons: 'Ny styrelse.' }
    await (await staff.get(`${odling}/paus`)).submit('Pausa ärendet', pausing)
    assert.match((await open('staffUnit')).text, /Odling[^.]*exempelförening\)\s*Pausat/)
    await (await staff.get(`${odling}/paus`)).submit('Återuppta ärendet', pausing)
    assert.doesNotMatch((await open('staffUnit')).text, /Pausat/)
  })

  test('opens from each judgement what was written of it', async () => {
    const page = await open('auditor', `/arende/${number}/sparning`)
    const links = [...page.document.querySelectorAll('#beslut ~ * tbody a, section:has(#beslut) tbody a')]
    const papers = links.map((link) => [link.textContent, link.getAttribute('href')].join(' '))
    assert.match(papers.join('\n'), /^Övervägande.* \/arende\/[a-z-\d]+\/handling\/\d+$/m)
    assert.match(papers.join('\n'), /^Granskning \//m)
  })

  test('names first the partnership that is nearest to its end, with its last safe meeting', async () => {
    const page = await open('coordinator')
    assert.match(page.text, /Närmast slutet.*Läxhjälp.*2028-05-31.*Öppna kvällar.*2030-08-31/s)
  })

  test('tells what did not come about in the last year, and why, to the side that may know', async () => {
    const page = await open('politician')
    assert.match(page.text, /2 ärenden har slutat.*Simskola.*Idén hör inte till nämndens uppdrag/s)
    assert.doesNotMatch(page.text, /Kör/)
    const link = page.document.querySelector('a[href*="utfall=nej"]')
    assert.equal(listed(await open('politician', link?.getAttribute('href') ?? '')), 2)
    assert.doesNotMatch((await open('founder')).text, /Simskola/)
  })

  test('shows an organisation nothing but its own', async () => {
    assert.match((await open('chair')).text, /2 partnerskap i kraft/)
    assert.match((await open('founder')).text, /Inget partnerskap är i kraft än/)
  })

  test('counts by the goals of the board once somebody has said which the case serves', async () => {
    const form = await open('coordinator', `/arende/${number}/namndens-mal`)
    const goal = form.document.querySelector('input[name=goals]')?.getAttribute('value') ?? ''
    const saved = await form.submit('Spara målen', { goals: [goal] })
    assert.equal(saved.flash, 'Målen är sparade.')
    const page = await open('politician')
    const link = page.document.querySelector('a[href*="mal="]')
    assert.equal(link?.textContent, '1')
    assert.equal(listed(await open('politician', link?.getAttribute('href') ?? '')), 1)
    assert.match(page.text, /inget av nämndens mål\s*1/)
    const without = await open('politician', '/arenden?lage=ikraft&mal=none')
    assert.deepEqual([listed(without), without.text.includes('Läxhjälp')], [1, true])
    assert.match(without.text, /Inget av nämndens mål/)
    assert.match(
      (await open('chair', `/arende/${number}/namndens-mal`)).text,
      /bidrar till.*valt 2027-10-04 av/s,
    )
    await (await open('coordinator', `/arende/${number}/namndens-mal`)).submit('Spara målen', { goals: [] })
    assert.match((await open('politician')).text, /Inget partnerskap i kraft är kopplat/)
    const journal = await open('auditor', `/arende/${number}/journal`)
    assert.equal(journal.text.split('Nämndens mål valdes').length - 1, 2)
  })

  test('asks the database equally often whatever there is', async () => {
    const queriesOf = async (who: Who) => {
      await app.client.signInAs(who)
      return countQueries(app, '/oversikt', '/arenden')
    }
    const [few, many] = [await queriesOf('founder'), await queriesOf('staffUnit')]
    assert.ok(many <= few + 2, `${many} queries, and ${few} where there is nothing`)
  })
})

describe('a sample', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: now })
    for (let left = 8; left > 0; left--) await aCase(app, { title: `Idé ${left}`, receivedOn: '2027-09-20' })
  })
  after(() => app.close())

  const drawn = async (who: Who, query: string) => {
    const client = await app.as(who)
    const page = await client.get(`/oversikt/stickprov?${query}`)
    return [...page.document.querySelectorAll('main th[scope=row] a')].map((link) => link.textContent)
  }

  test('is the same for the same word and another for another', async () => {
    const first = await drawn('auditor', 'ord=revision+2027&antal=5')
    assert.equal(first.length, 5)
    assert.deepEqual(await drawn('director', 'ord=revision+2027&antal=5'), first)
    assert.notDeepEqual(await drawn('auditor', 'ord=revision+2028&antal=5'), first)
  })

  test('can be taken along, with a row for each case', async () => {
    const client = await app.as('auditor')
    const answer = await client.send('/oversikt/stickprov/fil/csv?ord=revision&antal=5', {})
    assert.equal((await answer.text()).trim().split('\r\n').length, 6)
  })

  test('names the board’s decision to sign, and what the board has said since', async () => {
    const number = await anActivePartnership(app, { title: 'Läxhjälp' })
    const { id, last_seq: lastSeq } = await app.db
      .selectFrom('partnership')
      .select(['id', 'last_seq'])
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    const content = { track: 'followUp-1', paragraph: '§ 99', decidedOn: '2027-11-25' }
    const rejected = aNewEvent('boardRejected', content)
    await recordInCase(app.db, { partnershipId: id, lastSeq }, async (inCase) => void inCase.event(rejected))
    const page = await (await app.as('auditor')).get('/oversikt/stickprov?ord=x&antal=50&ikraft=ja')
    assert.match(
      page.text,
      /Nämndens beslut att teckna.*Läxhjälp.*§\s87\s*Senast: Uppföljningen: Nämnden sa nej 2027-11-25 §\s99/s,
    )
    const file = await (await app.as('auditor')).send(
      '/oversikt/stickprov/fil/csv?ord=x&antal=50&ikraft=ja',
      {},
    )
    assert.match(await file.text(), /Uppföljningen: Nämnden sa nej;2027-11-25;§ 99/)
  })

  test('is drawn by nobody who only has cases of their own', async () => {
    for (const who of ['coordinator', 'unitHead', 'chair', 'politician'] as const) {
      const client = await app.as(who)
      assert.equal((await client.get('/oversikt/stickprov?ord=x')).status, 404, who)
    }
  })
})

const failed = (facts: object) => assert.fail(JSON.stringify(facts))
const failing = { info: failed, warn: failed, error: failed }

function listed(list: TestPage): number {
  return list.document.querySelectorAll('main th[scope=row] a').length
}
