import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient } from '../../../../../test/support/app.ts'
import { concludeNoAid } from '../../../../../test/support/journey-aid.ts'
import { aBoardCase, agreedHash } from '../../../../../test/support/journey-board.ts'
import { toldOf } from '../../../../../test/support/notices.ts'
import { namesInZip } from '../../../../../test/support/zip.ts'
import { listEvents } from '../../../../store/case/case-event.ts'
import type { Db } from '../../../../store/db.ts'
import { decisionsIn } from '../../../../store/meetings/board-case.ts'
import { saveMemoText } from '../../../../store/meetings/memo.ts'

describe('the way to the board', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2026-12-14T09:00:00Z' })
  })
  after(() => app.close())

  const address = (number: string, ...more: string[]) => ['/arende', number, 'namnd', ...more].join('/')

  const sections = ['economy', 'children', 'equality', 'accessibility', 'legal', 'opinion']

  async function writeMemo(staff: TestClient, number: string) {
    for (const section of sections) {
      const page = await staff.get(address(number, 'sign-1', 'forslag', section))
      await page.submit('Spara avsnittet', { body: `Det här gäller ${section}.` })
    }
    return staff.get(address(number, 'sign-1', 'forslag'))
  }

  test('goes from the stances to a decision that everyone can read', async () => {
    app.setTime('2026-12-14T09:00:00Z')
    const number = await aBoardCase(app, { until: 'stanceTaken' })
    const director = await app.as('director')
    const before = await director.get(address(number))
    assert.match(before.text, /Sammanträdet torsdag 28 januari 2027/)
    assert.match(before.text, /manusstopp\)\s*torsdag 7 januari 2027/)
    assert.match((await before.submit('Öppna ärendet till nämnden')).flash ?? '', /öppnat/)

    const staff = await app.as('staffUnit')
    const unready = await staff.get(address(number, 'sign-1', 'forslag'))
    assert.match(unready.text, /saknar text[^:]*:\s*Konsekvenser för ekonomin/)
    assert.match(unready.text, /Nämnden uppdrar åt stadsdelsdirektören att teckna överenskommelsen/)
    assert.match(unready.text, /Fatima Nordin[^.]*ställer sig bakom förslaget/)
    const first = await unready.follow('Skriv: Konsekvenser för ekonomin')
    await first.submit('Spara utkast', { body: 'Pengarna' })
    const drafted = await staff.get(address(number, 'sign-1', 'forslag'))
    assert.match(drafted.text, /Konsekvenser för ekonomin\s*Inget skrivet än\.\s*Här har du ett eget utkast/)
    const second = await first.submit('Spara avsnittet och skriv nästa', { body: 'Pengarna finns.' })
    assert.equal(second.heading, 'Konsekvenser för barn')
    assert.match(second.flash ?? '', /Konsekvenser för ekonomin/)
    assert.match(
      (await staff.get(address(number, 'sign-1', 'forslag', 'opinion'))).text,
      /Spara avsnittet och skriv nästa/,
    )
    const ready = await writeMemo(staff, number)
    assert.match(ready.text, /torsdag 28 januari 2027.*godkänt: torsdag 7 januari 2027, om 24 dagar/)
    assert.match((await ready.submit('Lämna för godkännande')).flash ?? '', /lämnat för godkännande/)

    const waits = await director.get(address(number, 'sign-1', 'godkannande'))
    assert.match(waits.text, /Stabsenheten skriver bedömningen på ärendets sida om statsstöd/)
    await concludeNoAid(staff, number)
    const preview = await director.get(address(number, 'sign-1', 'godkannande'))
    assert.match(preview.text, /Det här gäller children\./)
    assert.match(preview.text, /Öppna bilagorna\s*Förslag till överenskommelse/)
    assert.ok(preview.has('section a[href*="/handling/"]'))
    assert.ok(preview.has(`a[href="/arende/${number}/jav"]`))
    assert.match((await preview.submit('Godkänn och registrera')).flash ?? '', /godkänt och registrerat/)
    assert.equal((await (await app.as('partyRep')).get(address(number, 'sign-1', 'handlingar'))).status, 404)

    const secretary = await app.as('boardSecretary')
    const dispatch = await secretary.get(address(number, 'sign-1', 'utskick'))
    assert.match(dispatch.text, /\d+ handlingar, \d+ sidor/)
    assert.match(dispatch.text, /17 december 2026\s*Ordinarie utskick var tisdag 8 december 2026/)
    assert.ok(dispatch.has('input[value="2027-01-28"][checked]'))
    await dispatch.submit('Anteckna att handlingarna')
    const party = await app.as('partyRep')
    assert.match((await party.get(address(number, 'sign-1', 'handlingar'))).text, /Tjänsteutlåtande/)

    const zip = await party.send(address(number, 'sign-1', 'handlingar.zip'), {})
    const names = await namesInZip(Buffer.from(await zip.arrayBuffer()))
    assert.equal(names[0], '00 Förteckning.pdf')
    assert.match(names[1] ?? '', /^01 Tjänsteutlåtande.*\.pdf$/)

    app.setTime('2027-01-29T09:00:00Z')
    await secretary.signInAs('boardSecretary')
    const outcome = await secretary.get(address(number, 'sign-1', 'beslut'))
    const extract = new File(['§ 87 Nämnden beslutar enligt förslaget.'], 'protokoll.txt')
    const typed = { outcome: 'approved', paragraph: '§ 87', decidedOn: '2027-01-28', files: extract }
    assert.match((await outcome.submit('Registrera beslutet', typed)).flash ?? '', /registrerat/)
    const read = await (await app.as('politician')).get(address(number))
    assert.match(read.text, /Nämnden sa ja torsdag 28 januari 2027, § 87/)
    assert.match(read.text, new RegExp(agreedHash))

    app.setTime('2027-02-05T09:00:00Z')
    await secretary.signInAs('boardSecretary')
    const minutes = await secretary.get(address(number, 'sign-1', 'protokoll'))
    const wrong = { approvedOn: '2027-02-04', announcedOn: '2027-02-03' }
    assert.match(
      (await minutes.submit('Anteckna protokollet', wrong)).problems.join(),
      /innan det justerades/,
    )
    const noted = await minutes.submit('Anteckna protokollet', { ...wrong, announcedOn: '2027-02-05' })
    assert.match(noted.text, /Till och med fredag 26 februari 2027/)
    assert.match(noted.text, /Inte kontrollerat av en jurist/)

    const letter = await (await app.as('staffUnit')).get(address(number, 'sign-1', 'besked'))
    assert.match(
      letter.text,
      /överklaga beslutet till förvaltningsrätten.*inom tre veckor.*inte kontrollerat av en jurist/,
    )
    assert.match(letter.text, /sa ja till förslaget/)
    assert.match((await letter.submit('Registrera och skicka brevet')).flash ?? '', /skickat/)
    assert.deepEqual(await toldOf(app.db, number, 'decisionShared'), ['Fatima Nordin', 'Robin Sköld'])
    await party.signInAs('partyRep')
    assert.match((await party.get(`/arende/${number}`)).text, /Besked om nämndens beslut/)
  })

  test('is asked about a day that is not in the calendar of the board, with the nearest meetings', async () => {
    app.setTime('2027-02-02T09:00:00Z')
    const number = await aBoardCase(app, { until: 'caseDispatched' })
    const secretary = await app.as('boardSecretary')
    const page = await secretary.get(address(number, 'sign-1', 'beslut'))
    assert.ok(!page.has('input[name=extraMeeting]'))
    const typed = { outcome: 'approved', paragraph: '§ 88', decidedOn: '2027-02-01' }
    const asked = await page.submit('Registrera beslutet', typed)
    assert.match(
      asked.problems.join(),
      /inget sammanträde måndag 1 februari 2027.*torsdag 28 januari 2027 och torsdag 25 februari 2027/,
    )
    const told = await asked.submit('Registrera beslutet', { ...typed, extraMeeting: 'ja' })
    assert.match(told.flash ?? '', /registrerat/)
    assert.match(told.text, /stod inte i nämndens kalender/)
  })

  test('stops a proposal that somebody has changed since it was read', async () => {
    app.setTime('2026-12-16T09:00:00Z')
    const number = await aBoardCase(app, { until: 'memoWritten' })
    const staff = await app.as('staffUnit')
    const preview = await (await app.as('director')).get(address(number, 'sign-1', 'godkannande'))
    const section = await staff.get(address(number, 'sign-1', 'forslag', 'children'))
    const other = await (await app.as('colleague')).get(address(number, 'sign-1', 'forslag', 'children'))
    await section.submit('Spara avsnittet', { body: 'Barnen får en trygg plats.' })
    const stale = await other.submit('Spara avsnittet', { body: 'Min text.' })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /Barnen får en trygg plats\./)
    assert.equal(stale.valueOf('body'), 'Min text.')
    assert.equal((await preview.submit('Godkänn och registrera')).status, 409)
  })

  test('comes back with what has to change, to the content or to a new memo', async () => {
    app.setTime('2027-01-29T09:00:00Z')
    const number = await aBoardCase(app, { until: 'caseDispatched' })
    const secretary = await app.as('boardSecretary')
    const page = await secretary.get(address(number, 'sign-1', 'beslut'))
    const typed = { outcome: 'referredBack', paragraph: '§ 12', decidedOn: '2027-01-28' }
    assert.equal((await page.submit('Registrera beslutet', typed)).problems.length, 1)
    const unsaid = await page.submit('Registrera beslutet', { ...typed, reasons: 'Ekonomin är oklar.' })
    assert.match(unsaid.problems.join(), /innehållet eller tjänsteutlåtandet/)
    await page.submit('Registrera beslutet', { ...typed, reasons: 'Ekonomin är oklar.', about: 'memo' })
    const staff = await (await app.as('staffUnit')).get(address(number))
    assert.match(staff.text, /Ekonomin är oklar\./)
    const again = await staff.submit('Gå vidare', { way: 'memo' })
    assert.match(again.flash ?? '', /gått vidare/)
    const memo = await (await app.as('staffUnit')).get(address(number, 'sign-2', 'forslag'))
    assert.match(
      memo.text,
      /Nämnden vill att något ändras\..*§ 12\..*Det gäller tjänsteutlåtandet\..*Ekonomin är oklar\./,
    )
  })

  test('may get the same text again when it wanted another: said before, and noted after', async () => {
    for (const about of ['content', 'memo']) {
      const isSaid = about === 'content'
      app.setTime('2027-01-29T09:00:00Z')
      const number = await aBoardCase(app, { until: 'caseDispatched' })
      const page = await (await app.as('boardSecretary')).get(address(number, 'sign-1', 'beslut'))
      const said = { outcome: 'referredBack', paragraph: '§ 12', decidedOn: '2027-01-28', about }
      await page.submit('Registrera beslutet', { ...said, reasons: 'Vem ansvarar?' })
      const staff = await app.as('staffUnit')
      await (await staff.get(address(number))).submit('Gå vidare', { way: 'memo' })
      for (const section of sections) {
        const written = await staff.get(address(number, 'sign-2', 'forslag', section))
        await written.submit('Spara avsnittet', { body: 'Det är föreningen.' })
      }
      const memo = await staff.get(address(number, 'sign-2', 'forslag'))
      assert.equal(/nämnden får samma överenskommelse igen/.test(memo.text), isSaid, about)
      const after = await memo.submit('Lämna för godkännande')
      assert.match(after.flash ?? '', /lämnat för godkännande/)
      assert.equal(/Texten var densamma när/.test(after.text), isSaid, about)
    }
  })

  test('begins the new memo with what stood in the one that came back', async () => {
    app.setTime('2027-01-29T09:00:00Z')
    const number = await aBoardCase(app, { until: 'caseDispatched' })
    await saveMemoText(app.db, {
      ...{ partnershipId: (await byNumber(app.db, number)).id, bodyId: app.place.bodyId, track: 'sign-1' },
      ...{ section: 'children', body: 'Fler barn får en trygg plats.', basedOn: 0, buildsOn: null },
      ...{ by: app.place.officials.staff, at: new Date('2026-12-16T09:00:00Z') },
    })
    const page = await (await app.as('boardSecretary')).get(address(number, 'sign-1', 'beslut'))
    const said = { outcome: 'referredBack', paragraph: '§ 12', decidedOn: '2027-01-28', about: 'memo' }
    await page.submit('Registrera beslutet', { ...said, reasons: 'Ekonomin är oklar.' })
    const staff = await app.as('staffUnit')
    await (await staff.get(address(number))).submit('Gå vidare', { way: 'memo' })
    const memo = await staff.get(address(number, 'sign-2', 'forslag'))
    assert.match(
      memo.text,
      /Fler barn får en trygg plats\.\s*Från det förra tjänsteutlåtandet \(Stina Lindqvist/,
    )
    const section = await staff.get(address(number, 'sign-2', 'forslag', 'children'))
    assert.equal(section.valueOf('body'), 'Fler barn får en trygg plats.')
  })

  test('waits for the next meeting when it is tabled', async () => {
    app.setTime('2027-01-30T09:00:00Z')
    const number = await aBoardCase(app, { until: 'boardTabled' })
    const secretary = await app.as('boardSecretary')
    const page = await secretary.get(address(number))
    assert.match(page.text, /Nästa sammanträde är torsdag 25 februari 2027/)
    assert.match((await page.submit('Ta upp ärendet')).text, /Förslaget till nämnden är klart/)
  })

  test('goes back to the board when a decided text has to change', async () => {
    app.setTime('2027-02-01T09:00:00Z')
    const number = await aBoardCase(app, { until: 'boardApproved' })
    const staff = await app.as('staffUnit')
    const page = await (await staff.get(address(number))).follow('Behöver texten ändras')
    assert.match((await page.submit('Gå tillbaka till nämnden')).problems.join(), /vad som behöver ändras/)
    const back = await page.submit('Gå tillbaka till nämnden', { reasons: 'Fel startdag.' })
    assert.match(back.text, /Underlaget tas fram/)
  })

  test('ends with a no and its reasons, and the secretary does not see a case before it is opened to the board', async () => {
    app.setTime('2027-02-01T09:00:00Z')
    const number = await aBoardCase(app, { until: 'boardRejected' })
    const read = await (await app.as('partySignatory')).get(address(number))
    assert.match(read.text, /Nämnden sa nej .*Nämnden prioriterar annat\./)
    assert.equal((await (await app.as('neighbour')).get(address(number))).status, 404)
    const early = await aBoardCase(app, { until: 'draftAgreed' })
    assert.equal((await (await app.as('boardSecretary')).get(address(early))).status, 404)
  })

  test('tells others which text the board decided on', async () => {
    const number = await aBoardCase(app, { until: 'boardApproved' })
    const { id } = await byNumber(app.db, number)
    const decision = decisionsIn(await listEvents(app.db, id)).at(-1)
    assert.deepEqual(
      [decision?.outcome, decision?.textHash, decision?.paragraph],
      ['approved', agreedHash, '§ 87'],
    )
  })
})

function byNumber(db: Db, number: string) {
  return db.selectFrom('partnership').select('id').where('number', '=', number).executeTakeFirstOrThrow()
}
