import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { actorOf } from '../../../../../test/support/journey.ts'
import { takeAnyway } from '../../../../../test/support/journey-board.ts'
import { aCaseToSign, signAs } from '../../../../../test/support/journey-signing.ts'
import { toldOf } from '../../../../../test/support/notices.ts'
import { startPartnerships } from '../../../../jobs/start-partnerships.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'
import { verifyAll } from '../../../../store/case/verify.ts'
import { listGroupMembers, listPlannedMeetings } from '../../../../store/meetings/group.ts'

const now = '2027-02-05T09:00:00Z'
const signedOn = plainDate('2027-02-05')
const startDay = '2027-09-01T06:00:00Z'

describe('the start', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: now })
  })
  after(() => app.close())

  const at = (number: string, ...more: string[]) => ['/arende', number, 'start', ...more].join('/')
  const fileOf = async (number: string) =>
    getCaseFile(app.db, await actorOf(app, 'staff', signedOn), { number, today: plainDate('2027-09-01') })

  async function signed(): Promise<string> {
    app.setTime(now)
    const number = await aCaseToSign(app)
    for (const who of ['chair', 'director'] as const)
      await signAs(app, await app.as(who), { number, email: (await actorOf(app, who, signedOn)).email })
    return number
  }

  const seats = () => {
    const { departmentHead, unitHead, coordinator } = app.place.officials
    const { chair, representative } = app.place.members
    return {
      [`groups-${departmentHead}`]: ['steering'],
      [`mandate-${departmentHead}`]: 'Beslutar om avdelningens insatser',
      [`groups-${unitHead}`]: ['working'],
      [`groups-${coordinator}`]: ['working'],
      [`groups-${chair}`]: ['steering'],
      [`mandate-${chair}`]: 'Företräder styrelsen',
      [`groups-${representative}`]: ['working'],
    }
  }

  async function appointed(): Promise<string> {
    const number = await signed()
    const head = await app.as('departmentHead')
    const { coordinator } = app.place.officials
    await (await head.get(at(number, 'koordinator'))).submit('Utse', { person: coordinator })
    await (await head.get(at(number, 'grupper'))).submit('Utse', seats())
    return number
  }

  test('waits for its day when all are appointed, and asks for nobody to be appointed', async () => {
    const number = await appointed()
    await takeAnyway(app, number, { step: 'share-decision', by: 'staff', on: signedOn })
    for (const who of ['staff', 'coordinator', 'chair'] as const) {
      const client = await app.as(who)
      const { text } = await client.get(`/arende/${number}`)
      assert.match(
        text,
        /Ingenting väntar just nu\s*Partnerskapet startar av sig självt onsdag 1 september 2027, om 208/,
      )
      assert.doesNotMatch(text, /Utse koordinator och grupper|Starta partnerskapet|Din tur/)
      const mine = (await client.get(`/mitt?arende=${number}`)).text
      assert.match(mine, /Av sig självt: Partnerskapet startar.*onsdag 1 september 2027/)
      assert.match((await client.get(`/arenden?sok=${number}`)).text, /Ingen just nu/)
    }
  })

  test('is refused without a coordinator, then without groups, in words', async () => {
    const number = await signed()
    const staff = await app.as('staff')
    assert.match((await staff.get(at(number))).text, /kan inte starta än.*Utse en koordinator/)
    const { coordinator } = app.place.officials
    const done = await (await staff.get(at(number, 'koordinator'))).submit('Utse', { person: coordinator })
    assert.equal(done.flash, 'Kerstin Åberg är koordinator.')
    assert.match(done.text, /Utse styrgrupp och arbetsgrupp innan/)
  })

  test('needs both sides in both groups, and a mandate for each in the steering group', async () => {
    const number = await signed()
    const page = await (await app.as('staff')).get(at(number, 'grupper'))
    const { chair, representative } = app.place.members
    const alone = { ...seats(), [`groups-${representative}`]: [], [`groups-${chair}`]: ['steering'] }
    assert.deepEqual((await page.submit('Utse', alone)).problems, [
      'Båda sidor behöver ha någon i arbetsgruppen.',
    ])
    const without = await page.submit('Utse', { ...seats(), [`mandate-${chair}`]: ' ' })
    assert.deepEqual(without.problems, ['Skriv vilket mandat personen har i styrgruppen.'])
    const done = await page.submit('Utse', seats())
    assert.equal(done.flash, 'Grupperna är utsedda.')
    assert.match(done.text, /Agnes Bergdahl \(sammankallande\).*Fatima Nordin.*Företräder styrelsen/)
  })

  test('keeps who sat before when a group changes', async () => {
    const number = await appointed()
    const { unitHead, deputyUnitHead } = app.place.officials
    const page = await (await app.as('staff')).get(at(number, 'grupper'))
    await page.submit('Utse', {
      [`groups-${unitHead}`]: [],
      [`groups-${deputyUnitHead}`]: ['working'],
      from: '2027-10-01',
    })
    const { partnership } = await fileOf(number)
    const members = await listGroupMembers(app.db, partnership.id)
    const ended = members.filter(({ until }) => until !== null)
    assert.deepEqual(
      ended.map(({ name, until }) => [name, until]),
      [['Edvin Rosén', '2027-10-01']],
    )
    assert.equal(members.length, 6)
  })

  test('waits for the start day: the day before it is refused, on the day it happens', async () => {
    const number = await appointed()
    app.setTime('2027-08-31T09:00:00Z')
    assert.match((await (await app.as('staff')).get(at(number))).text, /Startdagen har inte kommit än/)
    app.setTime(startDay)
    const done = await (await (await app.as('staff')).get(at(number))).submit('Starta partnerskapet')
    assert.match(done.flash ?? '', /Partnerskapet har startat/)
    const { status, partnership } = await fileOf(number)
    assert.equal(status.round, 'ACTIVE')
    assert.equal((await listPlannedMeetings(app.db, partnership.id)).length, 22)
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('happens by itself on the day, for those who are ready, once', async () => {
    const [ready, unready] = [await appointed(), await signed()]
    const job = { db: app.db, clock: () => new Date(startDay), baseUrl: 'https://handslag.example' }
    await startPartnerships(job)
    await startPartnerships(job)
    const { status, history } = await fileOf(ready)
    assert.deepEqual([status.round, history.events.at(-1)?.by.role], ['ACTIVE', 'system'])
    assert.equal((await fileOf(unready)).status.round, 'SIGNED')
    assert.deepEqual(await toldOf(app.db, unready, 'partnershipStarted'), [])
    assert.deepEqual(await toldOf(app.db, ready, 'partnershipStarted'), [
      'Agnes Bergdahl',
      'Bilan Warsame',
      'Edvin Rosén',
      'Fatima Nordin',
      'Kerstin Åberg',
      'Robin Sköld',
      'Samir Haddad',
      'Stina Lindqvist',
    ])
  })

  test('puts nothing in the register: somebody publishes it there', async () => {
    await appointed()
    await startPartnerships({
      db: app.db,
      clock: () => new Date(startDay),
      baseUrl: 'https://handslag.example',
    })
    assert.doesNotMatch(
      (await app.another().get('/register?q=Öppna+kvällar+i+Rinkeby')).text,
      /Öppna kvällar i Rinkeby/,
    )
  })

  test('shows a plan on working days that may be changed', async () => {
    const number = await appointed()
    const coordinator = await app.as('coordinator')
    const page = await coordinator.get(at(number, 'motesplan'))
    const wrong = await page.submit('Spara mötesplanen', { 'day-0': '2027-10-17' })
    assert.match(wrong.problems.join(), /Skriv en arbetsdag inom perioden/)
    const done = await page.submit('Spara mötesplanen', { 'day-0': '2027-10-15' })
    assert.match(done.text, /De här dagarna har ni tänkt mötas.*2027-10-15/)
    const again = await (await coordinator.get(at(number, 'motesplan'))).submit('Spara mötesplanen')
    assert.equal(again.flash, 'Mötesplanen är sparad.')
  })

  test('shows both sides every duty with its day and reckoning', async () => {
    const number = await signed()
    const { text } = await (await app.as('representative')).get(at(number))
    assert.match(text, /Vad som ska göras, och när.*slutrapport.*2030-05-31/i)
    assert.equal((await (await app.as('neighbour')).get(at(number))).status, 404)
  })

  for (const who of ['representative', 'unitHead', 'auditor', 'director'] as const)
    test(`is not prepared by ${who}`, async () => {
      const number = await signed()
      const client = await app.as(who)
      for (const noun of ['koordinator', 'grupper', 'motesplan'])
        assert.equal((await client.get(at(number, noun))).status, 404, noun)
    })
})
