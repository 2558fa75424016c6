import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { bringIn, numberIn } from '../../../../../test/support/brought-in.ts'
import { actorOf } from '../../../../../test/support/journey.ts'
import { firstBreak } from '../../../../../test/support/tampered-journal.ts'
import { filesInZip } from '../../../../../test/support/zip.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { digestOfLines } from '../../../../process/agreement/brought-in-lines.ts'
import { confirmedLast } from '../../../../process/agreement/confirmed-lines.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'
import { verifyAll } from '../../../../store/case/verify.ts'

const today = plainDate('2026-11-23')

describe('the yes to what was brought in', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: `${today}T09:00:00Z` })
  })
  after(() => app.close())

  const at = (number: string, ...more: string[]) => ['/arende', number, ...more].join('/')
  const eventsOf = async (number: string) =>
    (await getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })).history.events
  const typesOf = async (number: string) => (await eventsOf(number)).map(({ type }) => type)

  /** A partnership that was brought in with one association, whose chair reads what was. */
  async function broughtIn(organisation: string) {
    const email = `${organisation.toLowerCase()}@example.org`
    const number = numberIn(await bringIn(app, { organisation, email }))
    const chair = await app.as({ email })
    return { number, chair, organisation, page: await chair.get(at(number, 'infort')) }
  }

  /** The association writes what it puts in the first year. */
  async function writeAmount(
    { number, chair, organisation }: Awaited<ReturnType<typeof broughtIn>>,
    amount: string,
  ) {
    const form = await (await chair.get(at(number, 'budget'))).follow(`Fyll i 2025 ${organisation}`)
    return form.submit('Spara och gå vidare till kostnaderna', { 'amount-cash': amount })
  }

  test('is bound to the lines that were shown, by their check value', async () => {
    const case1 = await broughtIn('Ett')
    await writeAmount(case1, '50 000')
    const page = await case1.chair.get(at(case1.number, 'infort'))
    assert.match(page.text, /Ett 2025: Pengar.*50 000 kr/)
    assert.match(page.text, /overenskommelse.pdf.*SHA-256 [0-9a-f]{64}/)
    const shown = page.valueOf('digest')
    assert.ok(page.text.includes(shown))
    const sure = await page.submit('Ja, det stämmer')
    const confirmed = confirmedLast(await eventsOf(case1.number))
    assert.equal(confirmed?.digest, shown)
    assert.equal(digestOfLines(confirmed?.lines ?? []), shown)
    assert.match(sure.text, /Det som står nu är det som bekräftades/)
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('is not given to what was written while it was read, and says what that was', async () => {
    const case2 = await broughtIn('Två')
    await writeAmount(case2, '70 000')
    const stale = await case2.page.submit('Ja, det stämmer')
    assert.equal(stale.status, 409)
    assert.match(stale.text, /Det här ändrades medan du läste.*Två 2025: Pengar.*Fanns inte.*70 000 kr/)
    assert.ok(!(await typesOf(case2.number)).includes('broughtInConfirmed'))
    await stale.submit('Ja, det stämmer')
    assert.equal((await typesOf(case2.number)).at(-1), 'broughtInConfirmed')
  })

  test('is refused without the check value of what was shown', async () => {
    const { number, page } = await broughtIn('Tre')
    assert.equal((await page.submit('Ja, det stämmer', { digest: '' })).status, 409)
    assert.ok(!(await typesOf(number)).includes('broughtInConfirmed'))
  })

  test('comes after writings that are events of the case, each with what it said before', async () => {
    const case4 = await broughtIn('Fyra')
    await writeAmount(case4, '10 000')
    await writeAmount(case4, '10 000')
    await writeAmount(case4, '12 000')
    const written = (await eventsOf(case4.number)).filter(({ type }) => type === 'broughtInPutDown')
    const amounts = written.map(({ content }) =>
      (content.changes as { before: { amount: number } | null; after: { amount: number } }[]).map(
        ({ before: was, after: is }) => [was?.amount, is.amount],
      ),
    )
    assert.deepEqual(amounts, [[[undefined, 1_000_000]], [[1_000_000, 1_200_000]]])
    const staff = await (await app.as('staff')).get(at(case4.number, 'journal'))
    assert.match(staff.text, /skrevs in eller ändrades/)
  })

  test('leaves the forms open that do not rest on what was written meanwhile', async () => {
    const case7 = await broughtIn('Sju')
    const staff = await app.as('staff')
    const form = await staff.get(at(case7.number, 'paus'))
    await writeAmount(case7, '30 000')
    const paused = await form.submit('Pausa ärendet', { reasons: 'Vi väntar på årsmötet.' })
    assert.equal(paused.status, 200)
    assert.equal((await typesOf(case7.number)).at(-1), 'paused')
    assert.equal((await form.submit('Pausa ärendet', { reasons: 'Igen.' })).status, 409)
  })

  test('goes with the file of the whole case, so that anybody can reckon what it was for', async () => {
    const { number, chair, page } = await broughtIn('Sex')
    await page.submit('Ja, det stämmer')
    const zip = await chair.send(`/arende/${number}/export/${number}.zip`, {})
    const files = await filesInZip(Buffer.from(await zip.arrayBuffer()))
    const { events } = JSON.parse(String(files.get('arende.json')))
    const { checkValue, lines } = events.at(-1).confirmed
    assert.equal(checkValue, page.valueOf('digest'))
    assert.equal(digestOfLines(lines), checkValue)
  })

  test('cannot be made to something else afterwards without its showing', async () => {
    const { number, page } = await broughtIn('Fem')
    await page.submit('Ja, det stämmer')
    const event = (await eventsOf(number)).at(-1)
    const change = sql`update case_event_content set content = jsonb_set(content, '{digest}', '"0"')
      where seq = ${event?.seq} and partnership_id = (select id from partnership where number = ${number})`
    assert.deepEqual(await firstBreak(app.db, change), ['contentChanged', event?.seq])
  })
})
