import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../test/support/app.ts'
import { aCase } from '../../../test/support/journey.ts'
import type { PersonId } from '../../domain/actor.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { hideWhoLeft } from './inactive.ts'
import { addOrganisationMembership, endOrganisationMembership, findActor } from './membership.ts'
import { findPersonByEmail, getPerson } from './person.ts'

// Robin Sköld's only assignment ends: 1 December 2026 is the first day without it.
describe('whoever has left', () => {
  let app: TestApp
  let personId: PersonId
  let number: string
  before(async () => {
    app = await anApp()
    personId = app.place.members.representative
    number = await aCase(app)
    const today = plainDate('2026-11-23')
    const actor = await findActor(app.db, personId, { today })
    const end = { until: plainDate('2026-12-01'), by: app.place.members.chair }
    const which = {
      organisationId: app.place.organisations.ungasVag,
      membershipId: actor?.acting.id ?? '',
    }
    assert.equal(await endOrganisationMembership(app.db, { ...which, ...end }), true)
  })
  after(() => app.close())

  test('is there on the last day, and out of lists and signed out on the day after', async () => {
    const client = await app.as('representative')
    await night('2026-11-30')
    assert.equal(await hidden(), false)
    assert.equal((await client.get('/mitt')).status, 200)
    assert.match(await people(), /Robin Sköld/)
    await night('2026-12-01')
    assert.equal(await hidden(), true)
    assert.equal(await openSessions(), 0)
    assert.equal(await findPersonByEmail(app.db, 'robin.skold@handslag.example'), null)
    assert.doesNotMatch(await people(), /Robin Sköld, /)
  })

  test('stays in what is registered and in what has happened', async () => {
    const page = await (await app.as('staffUnit')).get(`/arende/${number}`)
    assert.match(page.text, /Robin Sköld/)
    assert.equal((await getPerson(app.db, personId)).name, 'Robin Sköld')
  })

  test('is brought back by a new assignment', async () => {
    const { ungasVag: organisationId } = app.place.organisations
    const from = plainDate('2027-01-15')
    await addOrganisationMembership(app.db, { personId, organisationId, role: 'partyRep', from })
    assert.equal(await hidden(), false)
    await night('2026-12-02')
    assert.equal(await hidden(), false)
  })

  test('is nobody who has an assignment still or to come', async () => {
    await night('2026-12-03')
    const { rows } = {
      rows: await app.db.selectFrom('person').select('id').where('inactive_at', 'is not', null).execute(),
    }
    assert.deepEqual(rows, [])
  })

  const night = (day: string) =>
    hideWhoLeft(app.db, { today: plainDate(day), at: new Date(`${day}T02:30:00Z`) })

  async function hidden(): Promise<boolean> {
    return (await getPerson(app.db, personId)).inactiveAt !== null
  }

  async function openSessions(): Promise<number> {
    const found = app.db.selectFrom('session').select('id').where('person_id', '=', personId)
    return (await found.where('ended_at', 'is', null).execute()).length
  }

  async function people(): Promise<string> {
    const page = await (await app.as('staffUnit')).get(`/arende/${number}`)
    return page.document.querySelector('#personer')?.parentElement?.textContent ?? ''
  }
})
