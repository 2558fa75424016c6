import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient, type Who } from '../../test/support/app.ts'
import { steeringMet } from '../../test/support/journey-active.ts'
import { aRunningEconomy } from '../../test/support/journey-economy.ts'
import { caseRoutes } from './routes/case-always.ts'
import { decidingRoutes } from './routes/case-deciding.ts'
import { endingRoutes } from './routes/case-ending.ts'
import { formingRoutes } from './routes/case-forming.ts'
import { runningRoutes } from './routes/case-running.ts'
import type { Routes } from './routes/route.ts'

const routes: Routes = {
  ...caseRoutes,
  ...formingRoutes,
  ...decidingRoutes,
  ...runningRoutes,
  ...endingRoutes,
}
const title = 'Kaprifolkvällar'

/** Nobody of these has anything to do with the case. */
const outsiders: readonly Who[] = [
  'founder',
  'neighbour',
  'legal',
  'admin',
  { email: 'gudrun.lind@handslag.example' },
]
const insiders: readonly Who[] = ['staffUnit', 'coordinator', 'partySignatory', 'director', 'boardSecretary']

/** Every list that somebody who has signed in can open or take home, with what they ask for to see the most. */
const lists = [
  ...['/mitt', '/arenden?lage=alla', '/arenden/fil/csv?lage=alla', `/sok?sok=${title}`, '/oversikt'],
  ...['/oversikt/fil/siffror/csv', '/oversikt/fil/nej/csv', '/oversikt/fil/betalningar/csv'],
  ...['/oversikt/stickprov?ord=a&antal=100', '/oversikt/stickprov/fil/csv?ord=a&antal=100'],
  ...['/lardomar', '/lardomar/fil/csv', '/diarium', '/diarium/fil/csv', '/register', '/api/v1/partnerships'],
]

/** What stands in the addresses of a case that has been in force for a month. */
const places = {
  ...{
    round: 'round-1',
    year: '2027',
    kind: 'csv',
    track: 'sign-1',
    section: 'parties',
    heading: 'activity',
  },
  ...{ document: '1', pdf: '1.pdf', docx: '1.docx' },
  ...{ statistic: 's1', period: '2027-09-01', indicator: 'i1', goal: 'g1', index: '0' },
}
const unknown = '00000000-0000-4000-8000-000000000000'

describe('a case that one has nothing to do with', () => {
  let app: TestApp
  let known: Readonly<Record<string, string>>
  before(async () => {
    app = await anApp({ at: '2027-10-05T09:00:00Z' })
    const { number, association } = await aRunningEconomy(app, { title })
    const coordinator = await app.as('coordinator')
    const followUps = await coordinator.get(`/arende/${number}/uppfoljning`)
    await followUps.submit('Börja uppföljningen 2027')
    const meeting = await steeringMet(app, number, '2027-10-04')
    known = { ...places, number, party: association, meeting, zip: `${number}.zip` }
  })
  after(() => app.close())

  const pages = Object.entries(routes).flatMap(([route, { get }]) => (get ? [route] : []))
  const addressOf = (route: string) =>
    route.replaceAll(/:(\w+)(\{[^/]*\})?/g, (_, name: string) => known[name] ?? unknown)
  const statusOf = async (client: TestClient, address: string, init: RequestInit = {}) => {
    const answer = await client.send(address, init)
    await answer.body?.cancel()
    return answer.status
  }

  test('is not there, whichever of its pages and files one asks for', async () => {
    for (const who of outsiders) {
      const client = await app.as(who)
      for (const route of pages)
        assert.equal(await statusOf(client, addressOf(route)), 404, `${route} for ${JSON.stringify(who)}`)
    }
  })

  test('is nowhere in a list or in a file of one', async () => {
    for (const who of outsiders) {
      const client = await app.as(who)
      for (const address of lists) assert.deepEqual(await namedIn(client, address), [], JSON.stringify(who))
    }
    const staff = await app.as('staffUnit')
    const found = (await Promise.all(lists.map((address) => namedIn(staff, address)))).flat()
    assert.ok(found.length >= 8, `only ${found} name it to those who work with it`)
  })

  /** The address, where its answer names the case beside the reader's own words. */
  async function namedIn(client: TestClient, address: string): Promise<string[]> {
    const answer = await client.send(address, {})
    const said = (await answer.text()).replaceAll(/(value="|”|för )Kaprifolkvällar/g, '')
    return said.includes(title) || said.includes(known.number ?? '?') ? [address] : []
  }

  test('is there on most of the same addresses for those who work with it', async () => {
    const clients = await Promise.all(insiders.map((who) => app.as(who)))
    const closed: string[] = []
    for (const route of pages) if (!(await opensForSome(clients, addressOf(route)))) closed.push(route)
    assert.ok(closed.length < pages.length / 3, `${closed.length} of ${pages.length}`)
  })

  async function opensForSome(clients: readonly TestClient[], address: string): Promise<boolean> {
    for (const client of clients) if ((await statusOf(client, address)) < 400) return true
    return false
  }
})
