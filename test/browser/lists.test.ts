import { after, before, describe, test } from 'node:test'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { getPartnershipByNumber } from '../../src/store/case/partnership.ts'
import { addNotices } from '../../src/store/people/notice.ts'
import { anApp, type TestApp, type Who } from '../support/app.ts'
import { aCase, takeIn } from '../support/journey.ts'
import { checkPage, openSite, type Site, signIn } from './harness.ts'

const pages: [Who, string][] = [
  ['staffUnit', '/arenden'],
  ['staffUnit', '/arenden?lage=alla&ordning=namn'],
  ['staffUnit', '/arenden?sok=xyzzy'],
  ['partyRep', '/arenden?lage=forsenade'],
  ['founder', '/arenden'],
  ['legal', '/arenden'],
  ['staffUnit', '/mitt'],
  ['chair', '/mitt'],
  ['founder', '/mitt'],
  ['auditor', '/mitt'],
  ['staffUnit', '/mitt/installningar'],
  ['chair', '/mitt/installningar'],
]

describe('the lists in a browser', () => {
  let site: Site
  before(async () => {
    site = await openSite(await aBusyApp())
  })
  after(() => site.close())

  for (const [who, address] of pages)
    for (const language of ['sv', 'en'] as const)
      test(`${address} in ${language} has no fault for ${who}`, async () => {
        await signIn(site, who, language)
        const page = await site.look(address)
        for (const more of await page.locator('details').all()) await more.evaluate(opened)
        await checkPage(page)
      })
})

function opened(details: Element): void {
  details.setAttribute('open', '')
}

/** Cases in every state that the lists tell apart, and news of several kinds. */
async function aBusyApp(): Promise<TestApp> {
  const app = await anApp({ at: '2026-11-23T09:00:00Z' })
  await aCase(app, { title: 'Odling på Järvafältet', receivedOn: '2026-10-20' })
  const first = await aCase(app, { title: 'Öppna kvällar i Rinkeby', receivedOn: '2026-11-01' })
  await aCase(app, { title: 'Språkcafé', receivedOn: '2026-11-12', withGuest: true })
  await aCase(app, { title: 'Läxhjälp', until: 'considerationSubmitted' })
  await aCase(app, { title: 'Dansa hela sommaren', until: 'firstMeetingHeld' })
  await aCase(app, { title: 'Rörelse för äldre', until: 'directorDeclined', told: true })
  const paused = await aCase(app, { title: 'Cykelköket' })
  const content = { reasons: 'Lokalen har brunnit.' }
  await takeIn(app, paused, { step: 'pause', by: 'staff', on: plainDate('2026-11-10'), content })
  await tellOf(app, first)
  return app
}

async function tellOf(app: TestApp, number: string): Promise<void> {
  const { id, lead } = await getPartnershipByNumber(app.db, number)
  const personIds = [app.place.members.chair, app.place.officials.staff]
  const kinds = ['messageReceived', 'meetingCalled', 'minutesShared', 'documentReceived', 'brandNew']
  const notices = [...kinds, ...kinds].map((kind) => ({
    personIds,
    kind,
    params: { from: 'Stina Lindqvist' },
  }))
  await addNotices(app.db, notices, {
    partnershipId: id,
    bodyId: lead.bodyId,
    at: new Date('2026-11-20T09:00:00Z'),
  })
}
