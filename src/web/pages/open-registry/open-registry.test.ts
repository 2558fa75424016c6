import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'
import type { TestPage } from '../../../../test/support/test-page.ts'

describe('the registry as anybody may read it', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
    number = await aCase(app, { title: 'Öppna kvällar', until: 'firstMeetingHeld', withGuest: true })
  })
  after(() => app.close())

  const open = (query = '') => app.another().get(`/oppet-diarium?hos=jarva${query}`)

  /** Drafted by one official and taken into use by another, as every setting. */
  async function choose(webDiary: string): Promise<void> {
    const draft = await (await app.as('staffUnit')).get('/forvaltning/webbdiarium')
    await draft.submit('Spara utkastet', { webDiary })
    const taken = await (await app.as('colleague')).get('/forvaltning/webbdiarium')
    assert.match((await taken.submit('Ta i bruk')).text, /Gäller nu/)
  }

  test('is not on the web until the body has decided so: the page says how to see it', async () => {
    const page = await open()
    assert.match(page.text, /Diariet visas inte på webben.*rätt att ta del av det.*registratorn/s)
    assert.doesNotMatch(page.html, /JÄR 2026/)
    assert.equal((await app.another().send('/oppet-diarium/fil/csv?hos=jarva', {})).status, 404)
    const form = await page.follow('Begär ett utdrag ur diariet')
    assert.match(form.valueOf('wanted') ?? '', /Ett utdrag ur diariet/)
  })

  test('shows cases from the day that was chosen, and all of them when that is chosen', async () => {
    await choose('fromNow')
    assert.match((await open()).text, /öppnats från och med 2026-11-23/)
    assert.equal(rowsOf(await open()).length, 0)
    await choose('all')
    const rows = rowsOf(await open())
    assert.match(
      rows.at(-1) ?? '',
      /^JÄR 2026\/0001-1\s*2026-11-02\s*Intresseanmälan.*inkom från Ungas väg in/s,
    )
  })

  test('names no organisation that is one person, and says neither what a case is called nor where it lies', async () => {
    const numbered = (organisation_number: string | null) =>
      app.db
        .updateTable('organisation')
        .set({ organisation_number })
        .where('name', 'like', 'Ungas väg in%')
        .execute()
    assert.match(rowsOf(await open()).join(), /inkom från Ungas väg in/)
    await numbered('8112189876')
    const page = await open()
    assert.match(page.text, /inkom från någon vars namn inte visas här/)
    assert.doesNotMatch(rowsOf(page).join(), /från Ungas väg in/)
    assert.equal(page.has(`a[href*="/arende/"]`), false)
    await numbered('8999910014')
  })

  test('says of a flagged document its number and day alone, also in the file, and also to a search', async () => {
    const registrar = await app.as('registrar')
    const flag = await registrar.get(`/arende/${number}/handling/1/sekretess`)
    await flag.submit('Sekretessmarkera', { provision: 'Exempellagen 1 §', reasons: 'Skyddad uppgift.' })
    const flagged = rowsOf(await open()).at(-1) ?? ''
    assert.match(flagged, /^JÄR 2026\/0001-1\s*2026-11-02\s*sekretessmarkerad\s*inkommen\s*Begär ut/)
    const csv = await (await app.another().send('/oppet-diarium/fil/csv?hos=jarva', {})).text()
    assert.match(csv, /JÄR 2026\/0001-1;2026-11-02;inkommen;sekretessmarkerad;\r?\n/)
    assert.doesNotMatch(csv, /0001-1.*(Exempellagen|Ungas)/)
    const found = rowsOf(await open('&sok=intresseanm'))
    assert.ok(found.every((row) => !row.startsWith('JÄR 2026/0001-1')))
  })

  test('is filtered by kind and words, and by what is written badly not at all', async () => {
    const all = rowsOf(await open()).length
    const incoming = rowsOf(await open('&slag=in'))
    assert.ok(incoming.length > 0 && incoming.length < all)
    assert.equal(rowsOf(await open('&slag=hej&sida=-1&manad=aldrig')).length, all)
    assert.match((await open('&sok=finns+inte')).text, /Inget att visa/)
    assert.match((await open('&manad=2026-10')).text, /Inget att visa/)
  })

  test('leads from each line to asking for that document', async () => {
    const link = (await open()).document.querySelector('tbody tr:last-child a')
    assert.equal(link?.getAttribute('aria-label'), 'Begär ut handling JÄR 2026/0001-1')
    const form = await app.another().get(link?.getAttribute('href') ?? '')
    assert.equal(form.valueOf('wanted'), 'Handling JÄR 2026/0001-1')
  })

  test('may be kept by caches for a minute, and is another page as soon as a line is', async () => {
    const first = await app.another().send('/oppet-diarium?hos=jarva', {})
    assert.equal(first.headers.get('cache-control'), 'public, max-age=60')
    const etag = first.headers.get('etag') ?? ''
    const again = () => app.another().send('/oppet-diarium?hos=jarva', { headers: { 'if-none-match': etag } })
    assert.equal((await again()).status, 304)
    const registrar = await app.as('registrar')
    const lift = await registrar.get(`/arende/${number}/handling/1/sekretess/havning`)
    await lift.submit('Häv markeringen', { reasons: 'Uppgiften är offentlig nu.' })
    assert.equal((await again()).status, 200)
  })

  test('holds nothing of another body, which has decided nothing', async () => {
    const other = (await open()).document.querySelector('main a[href*="/oppet-diarium?hos="]')
    const theirs = await app.another().get(other?.getAttribute('href') ?? '')
    assert.notEqual(theirs.heading, (await open()).heading)
    assert.match(theirs.text, /Diariet visas inte på webben/)
  })

  test('is taken off the web again', async () => {
    await choose('')
    assert.match((await open()).text, /Diariet visas inte på webben/)
  })
})

function rowsOf({ document }: TestPage): string[] {
  return [...document.querySelectorAll('tbody tr')].map((row) => (row.textContent ?? '').trim())
}
