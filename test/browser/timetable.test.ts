import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { recountDays } from '../../src/jobs/recount-days.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { changeBoardMeeting } from '../../src/store/meetings/board-calendar.ts'
import { makeFeed } from '../../src/store/meetings/calendar-feed.ts'
import { addAbsence } from '../../src/store/people/absence.ts'
import { anApp, type TestApp, type Who } from '../support/app.ts'
import { anActivePartnership } from '../support/journey-active.ts'
import { checkPage, openSite, type Site, signIn } from './harness.ts'

describe('the timetable, absence and handover in a browser', () => {
  let site: Site
  let number: string
  before(async () => {
    const app = await anApp({ at: '2030-05-06T09:00:00Z' })
    number = await anActivePartnership(app)
    await fill(app)
    site = await openSite(app)
  })
  after(() => site.close())

  const pages: [Who, string][] = [
    ['chair', '/arende/:number/tidsplan'],
    ['staffUnit', '/arenden?glapp=brattom'],
    ['coordinator', '/mitt/franvaro'],
    ['chair', '/mitt/franvaro'],
    ['coordinator', '/mitt/kalender'],
    ['chair', '/mitt/kalender'],
    ['departmentHead', '/overlamning'],
  ]
  for (const [who, address] of pages)
    for (const language of who === 'chair' && address.startsWith('/mitt')
      ? (['sv'] as const)
      : (['sv', 'en'] as const))
      test(`${address} in ${language} has no fault for ${who}`, async () => {
        await signIn(site, who, language)
        const page = await site.look(address.replace(':number', number))
        for (const more of await page.locator('details').all()) await more.evaluate(opened)
        await checkPage(page)
      })

  test('the timetable is whole on a narrow screen, in the dark', async () => {
    await signIn(site, 'chair', 'sv')
    const page = await site.open(`/arende/${number}/tidsplan`)
    await page.setViewportSize({ width: 320, height: 800 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await checkPage(page)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    assert.equal(overflow, 0)
    await page.close()
  })
})

function opened(details: Element): void {
  details.setAttribute('open', '')
}

/** A last safe meeting whose papers must be ready in three days, one that has moved, somebody away, and a feed. */
async function fill(app: TestApp): Promise<void> {
  const { boardId, bodyId, officials } = app.place
  const log = { info() {}, warn() {}, error: assert.fail }
  const meets = async (before: string | null, date: string, memoStop: string, at: string) => {
    const after = { date: plainDate(date), memoStop: plainDate(memoStop), dispatch: plainDate(memoStop) }
    const who = { boardId, bodyId, by: officials.staff, at: new Date(`${at}T07:00:00Z`) }
    await changeBoardMeeting(app.db, { ...who, before: before === null ? null : plainDate(before), after })
    await recountDays({}, { db: app.db, log, clock: () => new Date(`${at}T08:00:00Z`) })
  }
  await meets(null, '2030-05-23', '2030-05-02', '2029-10-01')
  await meets('2030-05-23', '2030-05-30', '2030-05-09', '2030-05-05')
  const { id } = await app.db
    .selectFrom('body_membership')
    .select('id')
    .where('person_id', '=', officials.coordinator)
    .executeTakeFirstOrThrow()
  const days = { from: plainDate('2030-05-01'), to: plainDate('2030-05-10') }
  const who = { bodyId, membershipId: id, personId: officials.coordinator, deputyId: officials.unitHead }
  const at = new Date('2030-05-01T08:00:00Z')
  await addAbsence(app.db, { ...who, ...days, by: officials.coordinator, at })
  await makeFeed(app.db, officials.coordinator, at)
}
