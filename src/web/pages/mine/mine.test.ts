import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aCase, takeIn } from '../../../../test/support/journey.ts'
import { countQueries } from '../../../../test/support/queries.ts'
import type { TestPage } from '../../../../test/support/test-page.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { declareConflict } from '../../../store/case/case-member.ts'
import { getPartnershipByNumber } from '../../../store/case/partnership.ts'
import { addOrganisationMembership } from '../../../store/people/membership.ts'

const monday = '2026-11-23T09:00:00Z'

describe('what waits for a person', () => {
  let app: TestApp
  let called: string
  before(async () => {
    app = await anApp({ at: monday })
    await aCase(app, { title: 'Odling', receivedOn: '2026-10-25' })
    called = await aCase(app, { title: 'Öppna kvällar', receivedOn: '2026-11-01' })
    await aCase(app, { title: 'Dans', receivedOn: '2026-11-02' })
    await aCase(app, { title: 'Musik', receivedOn: '2026-11-03' })
    await aCase(app, { title: 'Läxhjälp', until: 'considerationSubmitted', withGuest: true })
  })
  after(() => app.close())

  const open = async (who: Who, address = '/mitt') => {
    const client = app.another()
    await client.signInAs(who)
    return client.get(address)
  }

  test('is grouped by how urgent it is, the most urgent first', async () => {
    const page = await open('staffUnit')
    assert.deepEqual(groupsOn(page), {
      Försenat: ['Odling'],
      'Denna vecka': ['Öppna kvällar'],
      'Denna månad': ['Dans'],
      Senare: ['Musik'],
    })
    assert.match(page.text, /För Järva stadsdelsnämnd väntar 4 saker på dig/)
  })

  test('says what to do first, then where, until when and by which rule', async () => {
    const row = (await open('staffUnit')).document.querySelector('#week ~ ul li')
    assert.match(
      row?.textContent ?? '',
      /^Kalla till det första mötet.*Öppna kvällar.*senast söndag 29 november 2026, om 6 dagar.*4 veckor/,
    )
    assert.equal(row?.querySelector('a')?.getAttribute('href'), `/arende/${called}/mote`)
  })

  test('is for the director what the director decides, without the answer in it', async () => {
    const page = await open('director')
    assert.deepEqual(groupsOn(page), { Senare: ['Läxhjälp'] })
    assert.match(page.text, /Bedöm initiativet: Läxhjälp/)
    assert.match(page.text, /Väntas senast onsdag 2 december 2026, om 9 dagar \(riktmärke, inte en regel\)/i)
    assert.match(page.text, /Övervägandet är överlämnat: 2026-11-18 \+ 10 arbetsdagar = 2026-12-02/)
    assert.doesNotMatch(page.text, /gå vidare/)
  })

  test('has waited since no day where a day is set', async () => {
    assert.doesNotMatch((await open('staffUnit')).text, /Har väntat sedan/)
  })

  test('is for the party its own, with what it waits for from others', async () => {
    const page = await open('partyRep')
    assert.deepEqual(groupsOn(page)['Denna vecka'], ['Öppna kvällar'])
    assert.match(page.text, /5 handlingar saknas/)
    assert.match(page.text, /Stabsenheten: Kalla till det första mötet/)
  })

  test('is not late for the party because others have not called the meeting', async () => {
    const groups = groupsOn(await open('partyRep'))
    assert.equal(groups.Försenat, undefined)
    assert.ok(groups['Utan bestämd dag']?.includes('Odling'))
  })

  test('is nothing for another organisation, which is told how a case begins', async () => {
    const page = await open('founder')
    assert.deepEqual(groupsOn(page), {})
    assert.match(page.text, /inte med i något ärende än/)
    assert.doesNotMatch(page.text, /Odling/)
  })

  test('is nothing for who only reads, for the guest or for a head of a unit', async () => {
    for (const who of [
      'auditor',
      'politician',
      'unitHead',
      { email: 'gudrun.lind@handslag.example' },
    ] as const) {
      const page = await open(who)
      assert.deepEqual(Object.values(groupsOn(page)).flat(), [])
      assert.match(page.text, /väntar ingenting på dig just nu/)
    }
    assert.doesNotMatch((await open('politician')).text, /Stabsenheten:/)
  })

  test('is for who only reads the way to what the board decides, what did not come about, and what they may examine', async () => {
    const [politician, auditor, director] = await Promise.all(
      ['politician', 'auditor', 'director'].map((who) => open(who as Who)),
    )
    assert.match(
      politician?.text ?? '',
      /På väg till nämnden.*Inget ärende är på väg.*Det som inte blev av, och varför/,
    )
    assert.doesNotMatch(politician?.text ?? '', /stickprov|Begäranden/)
    assert.match(auditor?.text ?? '', /Dra ett stickprov.*Begäranden om handlingar/)
    assert.doesNotMatch(director?.text ?? '', /På väg till nämnden/)
  })

  test('can be shown for one partnership', async () => {
    const page = await (await open('staffUnit')).document
    const chosen = [...page.querySelectorAll('option')].find((option) =>
      option.textContent?.startsWith('Dans'),
    )
    const filtered = await open('staffUnit', `/mitt?arende=${chosen?.getAttribute('value')}`)
    assert.deepEqual(groupsOn(filtered), { 'Denna månad': ['Dans'] })
  })

  test('is not what somebody with a conflict of interest may not do', async () => {
    const number = await aCase(app, { title: 'Jävsfallet' })
    const { id, lead } = await getPartnershipByNumber(app.db, number)
    await declareConflict(
      app.db,
      { partnershipId: id, bodyId: lead.bodyId },
      {
        personId: app.place.officials.colleague,
        ground: 'Min bror.',
        on: plainDate('2026-11-20'),
        at: new Date(monday),
      },
    )
    assert.doesNotMatch(JSON.stringify(groupsOn(await open('colleague'))), /Jävsfallet/)
    assert.match(JSON.stringify(groupsOn(await open('staffUnit'))), /Jävsfallet/)
  })

  test('is to resume what is paused, and no more', async () => {
    const number = await aCase(app, { title: 'Vilan', receivedOn: '2026-10-01' })
    await takeIn(app, number, {
      step: 'pause',
      by: 'staff',
      on: plainDate('2026-11-10'),
      content: { reasons: 'Sjukdom.' },
    })
    const page = await open('staffUnit')
    assert.match(page.text, /Återuppta ärendet: Vilan/)
    assert.doesNotMatch(JSON.stringify(groupsOn(page).Försenat), /Vilan/)
  })

  test('follows the organisation that the person acts for', async () => {
    const from = plainDate('2026-01-01')
    const personId = app.place.members.founder
    const organisationId = app.place.organisations.ungasVag
    await addOrganisationMembership(app.db, { personId, organisationId, role: 'partyRep', from })
    const client = app.another()
    await client.signInAs('founder')
    const choice = await (await client.get('/mitt')).follow('Byt uppdrag')
    const other = [...choice.document.querySelectorAll('input[name=membership]')].find(
      (input) => !input.hasAttribute('checked'),
    )
    const page = await choice.submit('Arbeta i det här uppdraget', {
      membership: other?.getAttribute('value') ?? '',
    })
    assert.match(page.text, /För Ungas väg in .* väntar \d+ saker på dig/)
  })
})

describe('the to-do list with many cases', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: monday })
    await app.client.signInAs('staffUnit')
    for (let count = 0; count < 3; count++) await aCase(app, { title: `Idé ${count}` })
  })
  after(() => app.close())

  test('asks the database no more often for forty cases than for three', async () => {
    const few = await countQueries(app, '/mitt')
    for (let count = 3; count < 40; count++) await aCase(app, { title: `Idé ${count}` })
    assert.equal(await countQueries(app, '/mitt'), few)
  })

  test('says so when it does not hold them all, and keeps what waits for the reader', async () => {
    for (let count = 40; count < 51; count++) await aCase(app, { title: `Idé ${count}` })
    await aCase(app, { title: 'Sist', until: 'considerationSubmitted', receivedOn: '2026-11-05' })
    assert.match((await app.client.get('/mitt')).text, /bara dina 50 mest brådskande ärenden/)
    const client = app.another()
    await client.signInAs('director')
    assert.deepEqual(groupsOn(await client.get('/mitt')), { Senare: ['Sist'] })
  })
})

/** The partnerships under each heading of the to-do list. */
function groupsOn(page: TestPage): Record<string, string[]> {
  const groups: Record<string, string[]> = {}
  for (const section of page.document.querySelectorAll('section')) {
    const heading = section.querySelector('h2')
    if (heading?.id === 'nyheter' || heading?.id === 'utkast') continue
    const titles = [...section.querySelectorAll('li > p:nth-of-type(2) a')].map(
      (link) => link.textContent ?? '',
    )
    groups[heading?.textContent ?? ''] = titles
  }
  return groups
}
