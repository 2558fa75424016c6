import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aCase, actorOf } from '../../../../test/support/journey.ts'
import { anActivePartnership } from '../../../../test/support/journey-active.ts'
import { countQueries } from '../../../../test/support/queries.ts'
import { writeTexts } from '../../../../test/support/written-case.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { addPart } from '../../../store/case/case-member.ts'
import { getVisible } from '../../../store/case/partnership.ts'
import { loadRegister, readRegisterData } from '../../../store/register/register-data.ts'

describe('the search of everything', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2027-10-04T09:00:00Z' })
    await anActivePartnership(app, { title: 'Öppna kvällar i Rinkeby' })
    await aCase(app, { title: 'Odlingar på taken', receivedOn: '2027-09-20', until: 'directorDeclined' })
  })
  after(() => app.close())

  const open = async (who: Who, text: string) => {
    const client = await app.as(who)
    return { client, page: await client.get(`/sok?sok=${encodeURIComponent(text)}`) }
  }

  test('finds cases by any form of a word, and by numbers', async () => {
    assert.match(
      (await open('staffUnit', 'odling')).page.text,
      /gav \d+ träffar.*Ärenden \(1\)\s*Odlingar på taken/s,
    )
    assert.match((await open('staffUnit', 'jar-2026-0001')).page.text, /Öppna kvällar i Rinkeby/)
    for (const number of ['899991-0014', '8999910014', '16899991-0014'])
      assert.match((await open('chair', number)).page.text, /Organisationer \(1\)\s*Ungas väg in/)
    for (const number of ['JÄR 2026/0001-3', 'jär 2026/0001-3'])
      assert.match((await open('staffUnit', number)).page.text, /Handlingar \(1\)/)
  })

  test('finds papers by what they say', async () => {
    const { page } = await open('chair', 'Vi vill öppna på kvällarna')
    assert.match(page.text, /Handlingar.*Intresseanmälan/s)
  })

  test('says when the words stand in more places than are counted', async () => {
    await sql`insert into message
      (id, public_body_id, partnership_id, author_id, author_name, author_represents, side, text, sent_at)
      select ('01a2000000000000000000000000' || lpad(n::text, 4, '0'))::uuid, p.public_body_id, p.id, who.id, who.name, 'kommunen',
        'public', 'Drakflygning ' || n, timestamptz '2027-09-01' + n * interval '1 minute'
      from (select * from person limit 1) who, (select * from partnership where number = 'jar-2026-0001') p,
        generate_series(1, 600) n`.execute(app.db)
    assert.match(
      (await open('chair', 'drakflygning')).page.text,
      /gav 500 träffar eller fler.*anteckningar \(500 eller fler\).*bara de 20 nyaste visas.*Drakflygning 600.*Drakflygning 581/s,
    )
  })

  test('finds no paper that cannot be opened, whoever searches', async () => {
    const finding: Who[] = []
    for (const who of [
      'staffUnit',
      'director',
      'unitHead',
      'coordinator',
      'registrar',
      'politician',
      'boardSecretary',
      'auditor',
      'chair',
      'founder',
    ] as const) {
      const { client, page } = await open(who, 'exempel')
      const links = [...page.document.querySelectorAll('a[href*="/handling/"]')]
      if (links.length > 0) finding.push(who)
      for (const link of links.filter((_, index) => index % 3 === 0))
        assert.equal((await client.get(link.getAttribute('href') ?? '')).status, 200, `${who}: ${link}`)
    }
    assert.equal(finding.length, 9, finding.join())
  })

  test('does not give away an answer that has not been sent', async () => {
    const papersOf = async (who: Who) => {
      const { page } = await open(who, 'exempel')
      const lines = [...page.document.querySelectorAll('#handlingar ~ ul li')].map(
        (line) => line.textContent ?? '',
      )
      return lines.filter((line) => line.includes('Odlingar på taken')).join()
    }
    assert.match(await papersOf('director'), /Bedömning med skäl/)
    const own = await papersOf('chair')
    assert.match(own, /Kallelse till första mötet/)
    assert.doesNotMatch(own, /Bedömning/)
  })

  test('finds messages for both sides, notes for the own side, and neither for those who read neither', async () => {
    const at = (noun: string) => `/arende/jar-2026-0001/${noun}`
    const [chair, coordinator] = [await open('chair', 'x'), await open('coordinator', 'x')]
    const letter = await chair.client.get(at('meddelanden'))
    await letter.submit('Skicka till', { text: 'Nycklarna ligger i hallen.' })
    const own = await coordinator.client.get(at('anteckningar'))
    await own.submit('Spara anteckningen', { text: 'Fråga juristen om nycklarna.' })
    const written = async (who: Who) => {
      const { page } = await open(who, 'nycklar')
      return [...page.document.querySelectorAll('#skrivet ~ ul a')].map(
        (link) => link.getAttribute('href')?.split('#')[0],
      )
    }
    const [message, note] = [at('meddelanden'), at('anteckningar')]
    for (const who of ['chair', 'representative'] as const) assert.deepEqual(await written(who), [message])
    for (const who of ['coordinator', 'staffUnit', 'unitHead', 'auditor'] as const)
      assert.deepEqual((await written(who)).toSorted(), [note, message], who)
    for (const who of ['politician', 'registrar', 'boardSecretary', 'legal', 'founder'] as const)
      assert.deepEqual(await written(who), [], who)
    const staff = await actorOf(app, 'staff', plainDate('2027-10-04'))
    const { id, lead } = await getVisible(app.db, staff, 'jar-2026-0001')
    const deputy = { personId: app.place.officials.legal, part: 'deputy', side: 'public' } as const
    const which = { partnershipId: id, bodyId: lead.bodyId }
    await addPart(app.db, which, { ...deputy, part: 'legal', from: plainDate('2027-10-01') })
    assert.deepEqual(await written('legal'), [])
    await addPart(app.db, which, { ...deputy, from: plainDate('2027-10-01') })
    assert.deepEqual((await written('legal')).toSorted(), [note, message])
    await (await coordinator.client.get(at('anteckningar'))).submit('Ta tillbaka anteckningen')
    assert.deepEqual(await written('coordinator'), [message])
  })

  test('names what it finds in a case, marks the words and leads to the page that shows them', async () => {
    const staff = await actorOf(app, 'staff', plainDate('2027-10-04'))
    const partnership = await getVisible(app.db, staff, 'jar-2026-0001')
    await writeTexts({ db: app.db, partnership, by: staff.personId })
    for (const [word, title] of [
      ['ordAvsnitt', /^Avsnitt \d+ i utkastet: /],
      ['ordKommentar', /^Kommentar till avsnitt \d+ i utkastet: /],
      ['ordFörslag', /^Förslag till avsnitt \d+ i utkastet: /],
      ['ordMål', /^Mål i överenskommelsen/],
      ['ordAktivitet', /^Anteckning om en aktivitet/],
      ['ordRisk', /^Risk/],
      ['ordDagordning', /^Dagordning till styrgruppen fredag 20 november 2026/],
      ['ordProtokoll', /^Anteckningar från styrgruppen fredag 20 november 2026/],
    ] as const) {
      for (const who of ['staffUnit', 'coordinator', 'registrar', 'auditor', 'chair'] as const) {
        const { client, page } = await open(who, word)
        const line = page.document.querySelector('#texter ~ ul li')
        const link = line?.querySelector('a')
        assert.match(link?.textContent ?? '', title)
        assert.equal(line?.querySelector('mark')?.textContent, word)
        const shown = await client.get(link?.getAttribute('href')?.split('#')[0] ?? '')
        assert.ok(shown.text.includes(word), `${who}: ${link}`)
      }
      assert.equal((await open('politician', word)).page.has('#texter'), word === 'ordMål')
    }
  })

  test('gives what it finds as a file, to each what they may see', async () => {
    const fileFor = async (who: Who) => {
      const client = await app.as(who)
      return (await client.send('/sok/fil/csv?sok=drakflygning', {})).text()
    }
    const [header, newest, ...others] = (await fileFor('chair')).trim().split('\r\n')
    assert.match(header ?? '', /Slag;Vad;Ärende;/)
    assert.match(newest ?? '', /^meddelande;Drakflygning 600;jar-2026-0001;Öppna kvällar i Rinkeby;/)
    assert.equal(others.length, 499)
    assert.equal((await fileFor('politician')).trim().split('\r\n').length, 1)
    const { page } = await open('chair', 'drakflygning')
    assert.ok(page.has('a[href="/sok/fil/xlsx?sok=drakflygning"]'))
  })

  test('also looks in the open register', async () => {
    await loadRegister(app.db, await readRegisterData(), plainDate('2026-11-21'))
    const { page } = await open('founder', 'mff')
    assert.match(page.text, /Öppna registret \(\d+\)MFF Karriärakademi – Karriärmatchning ?Malmö, 2021–2022/)
    const untitled = await open('founder', 'botildenborg')
    assert.match(untitled.page.text, /Öppna registret \(\d+\)Stiftelsen Botildenborg/)
  })

  test('takes anything for words', async () => {
    for (const text of [
      `'); drop table person; --`,
      '%_\\',
      '<script>',
      '&|!():*',
      'å'.repeat(200),
      '\u0000',
    ])
      assert.equal((await open('staffUnit', text)).page.status, 200, text)
  })

  test('asks the database equally often whatever it finds', async () => {
    await app.client.signInAs('staffUnit')
    const [none, many] = [
      await countQueries(app, '/sok?sok=xyzzy', '/sok?sok=annat'),
      await countQueries(app, '/sok?sok=exempel', '/sok?sok=annat'),
    ]
    assert.ok(many <= none + 1, `${many} queries, and ${none} where nothing is found`)
  })

  test('says when nothing is found', async () => {
    assert.match((await open('staffUnit', 'xyzzy')).page.text, /Inget hittades för ”xyzzy”/)
  })
})

describe('a saved selection', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
    await aCase(app, { title: 'Odling' })
    await app.client.signInAs('staffUnit')
  })
  after(() => app.close())

  test('is kept under its name, for its owner only, and can be taken away', async () => {
    const list = await app.client.get('/arenden?tur=min&ordning=namn')
    const saved = await list.submit('Spara urvalet', { name: 'Mi\u0000na' })
    assert.match(saved.flash ?? '', /”Mina” är sparat/)
    assert.match(saved.address, /tur=min/)
    const page = await app.client.get('/sok')
    assert.equal(page.document.querySelector('a[href*="tur=min"]')?.textContent, 'Mina')
    const other = await app.as('director')
    assert.doesNotMatch((await other.get('/sok')).text, /Mina/)
    assert.doesNotMatch((await page.submit('Ta bort ”Mina”')).text, /Mina/)
  })

  test('has a name, and leads nowhere but to lists and searches', async () => {
    const list = await app.client.get('/arenden')
    const nameless = await list.submit('Spara urvalet', { name: ' ' })
    assert.deepEqual(nameless.problems, ['Skriv vad urvalet ska heta.'])
    assert.equal(
      (await nameless.submit('Spara urvalet', { name: 'Allt' })).flash,
      'Urvalet ”Allt” är sparat.',
    )
    for (const address of ['https://elsewhere.example/arenden', '//elsewhere.example', '/logga-ut']) {
      const form = await app.client.get('/arenden')
      const token = form.valueOf('_token')
      const answer = await app.client.post(
        '/sok/sparade',
        new URLSearchParams({ _token: token, name: 'Bort', address }),
      )
      assert.equal(answer.status, 422, address)
    }
  })
})
