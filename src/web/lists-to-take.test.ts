import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { parseHTML } from 'linkedom'
import { anApp, type TestApp, type TestClient, type Who } from '../../test/support/app.ts'
import { steeringMet } from '../../test/support/journey-active.ts'
import { aRunningEconomy } from '../../test/support/journey-economy.ts'
import { publicPages } from '../../test/support/public-addresses.ts'
import { routes } from './routes.ts'

/** Tables that are no lists to take home, or that are in another file already: each with why not. */
const notTaken: Readonly<Record<string, string>> = {
  'about-iop/answers': 'explains three forms beside each other',
  'about-iop/rulebook-page': 'the whole rulebook is there to take as text',
  'administration/rulebook-view': 'what a choice would change, before it is made',
  'administration/setting-list': 'ways to settings',
  'board-calendar/board-calendar': 'has a file of its own, in the columns that it is read in from',
  'board-calendar/preview': 'the reader’s own file, before it is read in',
  'case/activation/duties': 'the same days are taken home from the timetable',
  'case/activation/groups': 'the same people are taken home from the groups',
  'case/brought-in/lines-view': 'what both sides put down or confirm, as one text',
  'case/budget/change-table': 'the reader’s own sheet, before it is read in',
  'case/contributions-given/contributions-given': 'has a file of its own, with every year',
  'case/deviations/deviations': 'has a file of its own, with those that are closed',
  'case/group-meetings/earlier': 'one file has every meeting',
  'case/group-meetings/held-part': 'is the minutes',
  'case/journal/journal': 'has a file of its own, with every page of it',
  'case/renewal/chain': 'is the table of a picture',
  'case/results/indicator-chart': 'the page has a file of every indicator',
  'case/results/results': 'the page has a file of every activity',
  'case/review/way-part': 'is advice',
  'case/rulebook/differences': 'two versions of the rules beside each other',
  'case/state-aid/declared-list': 'is a declaration, shown to whoever makes it',
  'case/state-aid/earlier': 'the second table is the first, tried again',
  'case/statistics/statistic-section': 'the page has a file of every count',
  'case/whole/index-file': 'is in a file',
  'cases/case-table': 'has a file of its own, with every page of it',
  'disclosure/requests': 'has a file of its own, without who asked',
  'disposal-plan/plan': 'has two files of its own',
  'mine/passkeys/passkeys': 'ways to the reader’s own keys',
  'open-data/open-data': 'describes the files',
  'open-registry/open-registry': 'has a file of its own, with the whole month',
  'overview/declined': 'has a file of its own, with every reason',
  'overview/due': 'the first lines of the case list, which has a file of its own',
  'overview/nearest': 'the first lines of the case list, which has a file of its own',
  'overview/outcomes/one-partnership': 'the page has a file of every partnership',
  'overview/outcomes/outcomes': 'has a file of its own, with every partnership',
  'overview/sample': 'has a file of its own',
  'overview/spread': 'the page has a file of every figure',
  'people/people': 'has a file of its own, with those who have left',
  'planner/plan-view': 'one file has every year',
  'register-import/preview-view': 'the reader’s own file, before it is published',
  'registry-list/numbers/preview': 'the reader’s own file, before it is read in',
  'registry-list/registry-list': 'has a file of its own, with the whole month',
  'way/example': 'compares two ways of answering',
  'way/way-view': 'is advice',
}

/** What stands in the addresses of a case that has been in force for a month. */
const known = { round: 'round-1', year: '2027', track: 'sign-1', document: '1', section: 'parties' }
const unknown = '00000000-0000-4000-8000-000000000000'
const readers: readonly Who[] = ['coordinator', 'chair', 'registrar', 'admin', 'politician']

/** Pages whose only tables are no lists: each with why not. */
const withoutLists: Readonly<Record<string, string>> = {
  '/arende/:number': 'its calendar and its drawing lead to the pages that have the lists',
  '/arende/:number/samsyn': 'the tables are a part of the agreement',
  '/arende/:number/samsyn/avsnitt/:section': 'the tables are a part of the agreement',
  '/arende/:number/samsyn/motesvy': 'the tables are a part of the agreement',
  '/arende/:number/utkast/hela': 'the tables are a part of the agreement',
  '/arende/:number/utkast/:section': 'the tables are a part of the agreement',
  '/arende/:number/utkast/delar/mal': 'the tables are a part of the agreement',
  '/arende/:number/start': 'the timetable and the groups have the lists',
  '/arende/:number/fornyelse': 'the chain is the table of a picture',
  '/forvaltning': 'ways to settings',
  '/forvaltning/mallar': 'ways to templates',
  '/om-iop': 'explains three forms beside each other',
  '/om-iop/regelbok/:rulebook': 'the whole rulebook is there to take as text',
  '/oppna-data': 'describes the files',
  '/vagval': 'is advice',
  '/vagval/exempel': 'compares two ways of answering',
}

type Place = { route: string; address: string }
const publicPlaces: readonly Place[] = Object.entries(publicPages).flatMap(([route, states]) =>
  states.map((address) => ({ route, address })),
)

describe('lists to take home', () => {
  let app: TestApp
  let places: readonly Place[]
  before(async () => {
    app = await anApp({ at: '2027-10-05T09:00:00Z' })
    const { number, association } = await aRunningEconomy(app)
    const meeting = await steeringMet(app, number, '2027-10-04')
    const here: Readonly<Record<string, string>> = { ...known, number, party: association, meeting }
    const opened = Object.entries(routes(app.deps.config)).flatMap(([route, { get }]) => (get ? [route] : []))
    const filledIn = (_: string, name: string) => here[name] ?? unknown
    const pages = opened.filter((route) => !/[.]|\/fil\/|:zip|:pdf|:docx|\/demo/.test(route))
    places = pages.map((route) => ({ route, address: route.replaceAll(/:(\w+)(\{[^/]*\})?/g, filledIn) }))
  })
  after(() => app.close())

  test('are every table of a page, but for those that say why not', async () => {
    const untaken = (await withTables()).filter(({ tables, taken }) => taken < tables)
    const unsaid = untaken.map(({ name }) => name).filter((name) => notTaken[name] === undefined)
    assert.deepEqual(unsaid.toSorted(), [])
  })

  test('are named among those that are not only as long as that is so', async () => {
    const untaken = (await withTables()).filter(({ tables, taken }) => taken < tables)
    const names = new Set(untaken.map(({ name }) => name))
    assert.deepEqual(
      Object.keys(notTaken).filter((name) => !names.has(name)),
      [],
    )
  })

  test('come in both kinds from every page with a table, and are lists', async () => {
    const taken = new Set<string>()
    const without = new Set<string>()
    for (const who of [...readers, null]) {
      const client = who === null ? app.client : await app.as(who)
      for (const { route, address } of who === null ? publicPlaces : places) {
        const { lists, hasTable } = await offeredOn(client, address)
        for (const list of lists) taken.add(await shapeOf(client, list))
        if (hasTable && lists.length === 0) without.add(route)
      }
    }
    assert.deepEqual(
      [...without].filter((route) => withoutLists[route] === undefined),
      [],
    )
    assert.ok(taken.size >= 30, [...taken].join('\n'))
  })

  test('hold what the page shows to its reader, chosen as on the page', async () => {
    const chair = await app.as('chair')
    const file = (query: string) => chair.send(`/mitt?${query}fil=csv&lista=vantar`, {})
    const [all, other] = [await file(''), await file('arende=jar-2026-0002&')]
    assert.match(await all.text(), /;jar-2026-0001;/)
    assert.equal(other.status, 404)
    const economy = places.find(({ route }) => route === '/arende/:number/ekonomi')?.address
    const plan = `${economy}?fil=csv&lista=plan-round-1`
    assert.match(await (await chair.send(plan, {})).text(), /2027-\d\d-\d\d;[^;]+;\d{5,};/)
    assert.equal((await (await app.as('founder')).send(plan, {})).status, 404)
  })

  test('are none of what the page does not have', async () => {
    const chair = await app.as('chair')
    for (const query of ['fil=csv&lista=annat', 'fil=pdf&lista=att-gora', 'fil=csv'])
      assert.equal((await chair.send(`/mitt?${query}`, {})).status, 404, query)
  })
})

/** The addresses of the files on a page, one for each list, once both kinds of it are offered. */
async function offeredOn(client: TestClient, address: string) {
  const answer = await client.send(address, {})
  const isPage = answer.status === 200 && (answer.headers.get('content-type') ?? '').includes('text/html')
  const { document } = parseHTML(isPage ? await answer.text() : '<html></html>')
  const links = [...document.querySelectorAll('a[download]')].map((link) => link.getAttribute('href') ?? '')
  const [csv, xlsx] = ['csv', 'xlsx'].map((kind) =>
    links.filter((href) => href.includes(`fil=${kind}`) || href.includes(`/${kind}`)),
  )
  assert.equal(csv?.length, xlsx?.length, address)
  return { lists: csv ?? [], hasTable: document.querySelector('main table') !== null }
}

/** Its first line, once the file has been fetched in both kinds. */
async function shapeOf(client: TestClient, list: string): Promise<string> {
  const [csv, xlsx] = await Promise.all(
    [list, list.replace('fil=csv', 'fil=xlsx').replace('/csv', '/xlsx')].map((one) => client.send(one, {})),
  )
  assert.deepEqual([list, csv?.status, xlsx?.status], [list, 200, 200])
  assert.match(csv?.headers.get('content-type') ?? '', /csv/)
  assert.match(xlsx?.headers.get('content-type') ?? '', /spreadsheetml/)
  await xlsx?.body?.cancel()
  const [names = '', ...rows] = ((await csv?.text()) ?? '').trimEnd().split('\r\n')
  assert.ok(names.startsWith('\ufeff') || names !== '', list)
  return `${list.split('lista=').at(-1)}: ${names} (${rows.length})`
}

/** Every file of a page that has a table, with how many it has and how many of them may be taken home. */
async function withTables() {
  const found: { name: string; tables: number; taken: number }[] = []
  for await (const path of glob('src/web/pages/**/*.tsx')) {
    if (path.includes('.test.')) continue
    const text = await readFile(path, 'utf8')
    const tables = text.match(/<(Table|table)\b/g)?.length ?? 0
    const taken = text.match(/\bfile=\{\{/g)?.length ?? 0
    if (tables > 0) found.push({ name: path.slice('src/web/pages/'.length, -'.tsx'.length), tables, taken })
  }
  return found
}
