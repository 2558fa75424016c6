import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'
import type { TestPage } from '../../../../test/support/test-page.ts'

describe('the registry of a body, month by month', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
    number = await aCase(app, { title: 'Öppna kvällar', until: 'firstMeetingHeld', withGuest: true })
  })
  after(() => app.close())

  const open = async (who: Who, query = '') => (await app.as(who)).get(`/diarium${query}`)

  test('lists what was registered, newest first, each with the way to it', async () => {
    const page = await open('registrar')
    assert.match(page.text, /Diarieförda handlingar i november 2026.*\d handlingar\./s)
    assert.match(
      rowsOf(page).at(-1) ?? '',
      /^JÄR 2026\/0001-1\s*2026-11-02\s*Intresseanmälan.*inkom från Ungas väg in/s,
    )
    const days = rowsOf(page).map((row) => /2026-\d\d-\d\d/.exec(row)?.[0] ?? '')
    assert.deepEqual(days, days.toSorted().toReversed())
    assert.ok(page.has(`a[href="/arende/${number}/handling/1"]`))
  })

  test('says when a month has nothing, and leads to the one before', async () => {
    const page = await open('registrar', '?manad=2026-10')
    assert.match(page.text, /Inget är diariefört den här månaden/)
    assert.ok(page.has('a[href="/diarium?manad=2026-09"]') && page.has('a[href="/diarium?manad=2026-11"]'))
    assert.ok(!(await open('registrar')).has('a[href="/diarium?manad=2026-12"]'))
  })

  test('is that of this month where there is no such month, or none that anybody counts with', async () => {
    for (const month of ['9999-12', '0001-01', '2026-13', 'hej'])
      assert.match((await open('registrar', `?manad=${month}`)).text, /i november 2026/, month)
  })

  test('hides in the open list what a flagged document is about', async () => {
    const registrar = await app.as('registrar')
    const flag = await registrar.get(`/arende/${number}/handling/1/sekretess`)
    await flag.submit('Sekretessmarkera', { provision: 'Exempellagen 1 §', reasons: 'Skyddad uppgift.' })
    assert.match((await open('registrar')).text, /Intresseanmälan.*sekretessmarkerad: Exempellagen 1 §/s)
    const flagged = rowsOf(await open('registrar', '?oppen=ja')).at(-1) ?? ''
    assert.match(flagged, /^JÄR 2026\/0001-1\s*2026-11-02\s*sekretessmarkerad: Exempellagen 1 §/)
    assert.doesNotMatch(flagged, /Intresse|Ungas|Öppna kvällar/)
    const csv = await (await registrar.send('/diarium/fil/csv?manad=2026-11&oppen=ja', {})).text()
    assert.match(csv, /JÄR 2026\/0001-1.*Exempellagen/)
    assert.doesNotMatch(csv, /JÄR 2026\/0001-1.*Intresse/)
  })

  test('shows a document again whose flag has been lifted', async () => {
    const registrar = await app.as('registrar')
    const page = await registrar.get(`/arende/${number}/handling/1/sekretess/havning`)
    await page.submit('Häv markeringen', { reasons: 'Uppgiften är offentlig nu.' })
    assert.match(rowsOf(await open('registrar', '?oppen=ja')).at(-1) ?? '', /Intresseanmälan.*Ungas väg in/)
  })

  test('holds what a board registers of a case that another body leads, and nothing else', async () => {
    const staff = await app.as('staffUnit')
    const body = app.place.guest.bodyId
    const joining = { kind: 'body', body, reasons: 'Delar målet.' }
    const other = await aCase(app, { title: 'Ihop' })
    await (await staff.get(`/arende/${other}/parter`)).submit('Lägg till parten', joining)
    const guest = rowsOf(await open({ email: 'gudrun.lind@handslag.example' }))
    assert.deepEqual([guest.length, guest.every((row) => row.startsWith('KUN-'))], [1, true])
    assert.ok(rowsOf(await open('registrar')).every((row) => row.startsWith('JÄR ')))
  })

  test('is not there for those who only work in cases, nor for the association', async () => {
    for (const who of ['coordinator', 'politician', 'director', 'partySignatory'] as const) {
      assert.equal((await open(who)).status, 404, who)
      assert.equal((await open(who, '/fil/csv')).status, 404, who)
    }
  })
})

function rowsOf({ document }: TestPage): string[] {
  return [...document.querySelectorAll('tbody tr')].map((row) => (row.textContent ?? '').trim())
}
