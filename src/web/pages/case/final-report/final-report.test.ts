import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import {
  aBegunReport,
  allSay,
  approveReport,
  boardMeets,
  handInReports,
} from '../../../../../test/support/journey-renewal.ts'
import { boardSays, signedIn, toBoard } from '../../../../../test/support/journey-report.ts'

describe('the final report', () => {
  let app: TestApp
  let number: string
  const at = (...more: string[]) => ['/arende', number, 'slutrapport', ...more].join('/')

  before(async () => {
    app = await anApp({ at: '2028-05-02T09:00:00Z' })
    await boardMeets(app, '2028-05-25')
    number = await aBegunReport(app)
  })
  after(() => app.close())

  test('is read by both sides, and by nobody outside', async () => {
    const party = await (await signedIn(app, 'partyRep')).get(at())
    assert.match(party.text, /Inte lämnad än/)
    assert.equal((await (await signedIn(app, 'founder')).get(at())).status, 404)
  })

  test('says until when the reader has, where it is written and where one says what one wants', async () => {
    const party = await (await signedIn(app, 'partyRep')).get(at())
    assert.match(party.text, /senast tisdag 30 maj 2028.*Varför detta datum/)
    const chair = await (await signedIn(app, 'chair')).get(at('stallningstagande'))
    assert.match(chair.text, /senast torsdag 4 maj 2028.*Varför detta datum/)
    const staff = await signedIn(app, 'staffUnit')
    assert.match((await staff.get(at())).text, /senast torsdag 4 maj 2028.*Varför detta datum/i)
    assert.doesNotMatch((await staff.get(at('stallningstagande'))).text, /Varför detta datum/)
  })

  test('keeps each party to its own part, and says what is missing before it is handed in', async () => {
    const party = await signedIn(app, 'partyRep')
    const part = await party.get(at('del'))
    assert.match(part.text, /Skriv först: Genomförande/)
    await (await party.get(at('avsnitt', 'implementation'))).submit('Spara', { text: 'Bara vårt.' })
    const coordinator = await (await signedIn(app, 'coordinator')).get(at('avsnitt', 'implementation'))
    assert.equal(coordinator.valueOf('text'), '')
  })

  test('says in which section its writer has a draft', async () => {
    const coordinator = await signedIn(app, 'coordinator')
    const field = await coordinator.get(at('avsnitt', 'summary'))
    await field.submit('Spara bara för mig', { text: 'Tre år' })
    assert.match(
      (await coordinator.get(at())).text,
      /Sammanfattning\s*Inget skrivet än\s*Här har du ett eget/,
    )
    assert.doesNotMatch((await (await signedIn(app, 'partyRep')).get(at())).text, /eget utkast/)
  })

  test('is approved when both have handed in, with every earlier follow-up in its place', async () => {
    const head = await signedIn(app, 'departmentHead')
    assert.match((await head.get(at('godkannande'))).text, /behöver skrivas först/)
    await handInReports(app, number)
    assert.match((await head.get(at('godkannande'))).text, /Ingen tidigare uppföljning finns/)
    assert.match(
      (await head.get(at('godkannande'))).text,
      /inte haft något möte.*Inget möte är bokat. Kalla styrgruppen/s,
    )
    const approved = await approveReport(app, number, '2028-05-02')
    assert.match(approved.flash ?? '', /godkänd och registrerad/)
    const whole = await (await signedIn(app, 'partyRep')).get(at('hela'))
    assert.match(whole.text, /Föreningen om implementation\./)
    assert.match(whole.text, /Kommunen om implementation\./)
    assert.ok(whole.has('a[href$=".docx"]'))
  })

  test('asks both sides by the right people what they want, and keeps what was typed wrong', async () => {
    const chair = await signedIn(app, 'partySignatory')
    const page = await chair.get(at('stallningstagande'))
    const wrong = await page.submit('Lämna ställningstagandet', {
      choice: 'renegotiate',
      reasons: 'Vi vill.',
    })
    assert.deepEqual(wrong.problems, ['Välj om det blir en väsentlig förändring.'])
    assert.equal(wrong.valueOf('reasons'), 'Vi vill.')
    const staff = await (await signedIn(app, 'staffUnit')).get(at('stallningstagande'))
    assert.ok(!staff.has('form[action$="stallningstagande"]'))
    const todo = await (await signedIn(app, 'chair')).get('/mitt')
    const asked = [...todo.document.querySelectorAll('a')].find((link) =>
      link.textContent.includes('Ta ställning: avsluta eller omförhandla'),
    )
    assert.equal(asked?.getAttribute('href'), at('stallningstagande'))
    await wrong.submit('Lämna ställningstagandet', {
      choice: 'renegotiate',
      material: 'no',
      reasons: 'Vi vill.',
    })
    assert.match((await chair.get(at())).text, /1 av 3 har svarat/)
    const whole = await chair.get(at('hela'))
    assert.match(
      whole.text,
      /Varje ställningstagande registreras för sig.*Ställningstaganden som har kommit sedan/s,
    )
    assert.doesNotMatch(whole.text, /Har inte svarat/)
    await allSay(app, number, { choice: 'renegotiate', material: 'no' })
    const all = await (await signedIn(app, 'partyRep')).get(at('stallningstagande'))
    assert.match(all.text, /Alla vill omförhandla/)
  })

  test('takes a new stance when everybody has answered, and the newest holds', async () => {
    const stance = async (choice: string) => {
      const page = await (await signedIn(app, 'adminHead')).get(at('stallningstagande'))
      assert.ok(page.has('details form.stance'))
      return page.submit('Lämna ställningstagandet', { choice, material: 'no', reasons: 'Vi har tänkt om.' })
    }
    const apart = await stance('end')
    assert.deepEqual(apart.problems, [])
    assert.match(apart.text, /Parterna vill olika/)
    assert.match((await stance('renegotiate')).text, /Alla vill omförhandla/)
  })

  test('goes to the board with the stances in its memo, and is decided', async () => {
    const memo = await (await signedIn(app, 'staffUnit')).get(`/arende/${number}/namnd/finalReport-1/forslag`)
    assert.match(memo.text, /uppdrar åt stadsdelsdirektören att omförhandla överenskommelsen\./)
    const stances = memo.text.match(/vill omförhandla: Vi har gjort det tillsammans/g)
    assert.equal(stances?.length, 2, 'two of the three said so, and each is told once')
    const address = `/arende/${number}/namnd/finalReport-1/forslag/economy`
    const economy = await (await signedIn(app, 'staffUnit')).get(address)
    await economy.submit('Spara avsnittet', { body: 'Inga medel är kvar.' })
    await toBoard(app, number, { track: 'finalReport-1', meetingOn: '2028-05-25' })
    const politician = await (await signedIn(app, 'politician')).get(at('hela'))
    assert.equal(politician.status, 200)
    app.setTime('2028-05-26T09:00:00Z')
    const yes = { outcome: 'approved', paragraph: '§ 61', decidedOn: '2028-05-25' }
    await boardSays(app, number, { track: 'finalReport-1', ...yes })
    const page = await (await signedIn(app, 'partyRep')).get(at())
    assert.match(page.text, /Nämnden sa ja/)
    const { status } = await app.db
      .selectFrom('partnership')
      .select('status')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    assert.equal(status, 'FINAL_REPORTED')
  })

  test('goes to the board without the part and the word of a party that stays silent', async () => {
    app.setTime('2028-05-02T09:00:00Z')
    number = await aBegunReport(app, { title: 'En tyst part' })
    let coordinator = await signedIn(app, 'coordinator')
    const sections = [
      'summary',
      'challenge',
      'results',
      'economy',
      'evaluation',
      'afterwards',
      'implementation',
    ]
    for (const key of sections)
      await (await coordinator.get(at('avsnitt', key))).submit('Spara', { text: `Om ${key}.` })
    await (await coordinator.get(at('del'))).submit('Lämna vår del')
    for (const who of ['director', 'adminHead'] as const)
      await (await (await signedIn(app, who)).get(at('stallningstagande'))).submit(
        'Lämna ställningstagandet',
        {
          choice: 'end',
          reasons: 'Målen är nådda.',
        },
      )
    app.setTime('2028-05-31T09:00:00Z')
    coordinator = await signedIn(app, 'coordinator')
    const gone = await (await coordinator.get(at('saknas'))).submit('Gå vidare utan del')
    assert.match(gone.text, /Saknas/)
    await (await coordinator.get(at('saknas'))).submit('Gå vidare utan ställningstagande')
    assert.match(
      (await coordinator.get(at('stallningstagande'))).text,
      /Har inte svarat\. Rapporten går vidare/,
    )
    const approved = await approveReport(app, number, '2028-05-31')
    assert.match(approved.flash ?? '', /godkänd och registrerad/)
    const memo = await (await signedIn(app, 'director')).get(
      `/arende/${number}/namnd/finalReport-1/godkannande`,
    )
    assert.doesNotMatch(memo.text, /Båda sidor behöver ha tagit ställning/)
  })
})
