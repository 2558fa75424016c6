import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { freshDatabase } from '../../../test/support/database.ts'
import { addPlaces } from '../../../test/support/places.ts'
import type { PersonId } from '../../domain/actor.ts'
import { newId, newSecret } from '../../kernel/ids.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import {
  addOrganisation,
  changeOrganisation,
  getOrganisation,
  verifyOrganisation,
} from '../bodies/organisation.ts'
import { addAbsence } from './absence.ts'
import { acceptInvitation, addInvitation, withdrawInvitation } from './invitation.ts'
import { addOrganisationMembership, endOrganisationMembership, findActor } from './membership.ts'
import { consumeLink, countLinksTo, createLink, findLink } from './one-time-link.ts'
import { addPasskey, findPasskeyToCheck } from './passkey.ts'
import { addPerson, findOrAddPerson, findPersonByEmail } from './person.ts'
import { createSession, endAllSessions, endSession, findSession, setSessionMembership } from './session.ts'
import { confirmSession } from './session-confirmation.ts'

const { db, close } = await freshDatabase()
after(close)
const places = await addPlaces(db)
const noon = new Date('2026-11-21T12:00:00Z')
const later = new Date('2026-11-21T12:15:00Z')

describe('a one-time link', () => {
  const aLink = async () => {
    const digest = newSecret()
    const to = { personId: null, email: `${digest}@example.se`, target: '/mitt' }
    await createLink(db, { digest, purpose: 'signIn', ...to, expiresAt: later })
    return digest
  }

  test('works for one of many at once', async () => {
    const digest = await aLink()
    const all = await Promise.all(Array.from({ length: 8 }, () => consumeLink(db, digest, noon)))
    assert.equal(all.filter((link) => link !== null).length, 1)
    assert.equal((await findLink(db, digest))?.usedAt, noon.toISOString())
  })

  test('works until it expires and not at that instant', async () => {
    assert.ok(await consumeLink(db, await aLink(), new Date(later.getTime() - 1)))
    assert.equal(await consumeLink(db, await aLink(), later), null)
  })

  test('is counted by address, whatever the case of its letters', async () => {
    const digest = await aLink()
    assert.equal(await countLinksTo(db, ` ${digest.toUpperCase()}@EXAMPLE.se`, new Date(0)), 1)
  })
})

describe('a session', () => {
  const aSession = async () => {
    const digest = newSecret()
    const personId = places.people.partyRep
    const session = { personId, digest, language: 'sv', membershipId: null, expiresAt: later } as const
    return { digest, personId, id: await createSession(db, session) }
  }

  test('knows the person and for whom they act', async () => {
    const { digest, personId } = await aSession()
    const found = await findSession(db, digest, noon)
    assert.equal(found?.actor.personId, personId)
    assert.equal(found?.actor.acting.role, 'partyRep')
  })

  test('is over at its last instant, and when signed out everywhere', async () => {
    const { digest, personId } = await aSession()
    assert.equal(await findSession(db, digest, later), null)
    await endAllSessions(db, personId)
    assert.equal(await findSession(db, digest, noon), null)
  })

  test('is nobody’s once the person is hidden', async () => {
    const { digest, personId } = await aSession()
    const hide = (at: Date | null) =>
      db.updateTable('person').set({ inactive_at: at }).where('id', '=', personId).execute()
    await hide(noon)
    assert.equal(await findSession(db, digest, noon), null)
    await hide(null)
    assert.notEqual(await findSession(db, digest, noon), null)
  })

  test('is not confirmed once it has been signed out', async () => {
    const { digest, id } = await aSession()
    const shown = { by: 'mailLink', at: noon } as const
    assert.equal(await confirmSession(db, id, shown), true)
    await endSession(db, digest)
    assert.equal(await confirmSession(db, id, shown), false)
  })

  test('is opened by no passkey of somebody who is hidden', async () => {
    const { auditor: personId } = places.people
    const passkey = { credential: newSecret(), transports: [], name: 'Dator', counter: 0 }
    await addPasskey(db, { ...passkey, personId, publicKey: new Uint8Array([1]), at: noon })
    const hide = (at: Date | null) =>
      db.updateTable('person').set({ inactive_at: at }).where('id', '=', personId).execute()
    assert.equal((await findPasskeyToCheck(db, passkey.credential))?.personId, personId)
    await hide(noon)
    assert.equal(await findPasskeyToCheck(db, passkey.credential), null)
    await hide(null)
  })

  test('never acts under the assignment of another person', async () => {
    const { digest, id } = await aSession()
    const { membership } = await memberOf(places.people.partySignatory)
    await setSessionMembership(db, id, membership)
    assert.notEqual((await findSession(db, digest, noon))?.actor.acting.id, membership)
  })

  const memberOf = async (personId: typeof places.people.partyRep) => {
    const actor = await findActor(db, personId, { today: plainDate('2026-11-21') })
    return { membership: actor?.acting.id ?? '' }
  }
})

describe('an assignment', () => {
  const start = plainDate('2026-11-01')
  const until = plainDate('2026-12-01')
  const aMember = async () => {
    const personId = await addPerson(db, { name: 'Amira', email: `${newId()}@example.se` })
    const { organisationId } = places
    const membershipId = await addOrganisationMembership(db, {
      personId,
      organisationId,
      role: 'partyRep',
      from: start,
    })
    return { personId, organisationId, membershipId, by: personId }
  }
  const actsOn = async (personId: typeof places.people.partyRep, day: string) =>
    (await findActor(db, personId, { today: plainDate(day) })) !== null

  test('holds from its first day and not the day before', async () => {
    const { personId } = await aMember()
    assert.equal(await actsOn(personId, '2026-10-31'), false)
    assert.equal(await actsOn(personId, '2026-11-01'), true)
  })

  test('holds through the day before its end and not that day', async () => {
    const member = await aMember()
    assert.equal(await endOrganisationMembership(db, { ...member, until }), true)
    assert.equal(await actsOn(member.personId, '2026-11-30'), true)
    assert.equal(await actsOn(member.personId, '2026-12-01'), false)
  })

  test('of somebody away is the deputy’s too, as long as both are still in office', async () => {
    const { bodyId, people } = places
    const of = (personId: PersonId) =>
      db.selectFrom('body_membership').select('id').where('person_id', '=', personId)
    const { id: membershipId } = await of(people.coordinator).executeTakeFirstOrThrow()
    const days = { from: start, to: plainDate('2026-12-31') }
    const who = { bodyId, membershipId, personId: people.coordinator, deputyId: people.legal }
    await addAbsence(db, { ...who, ...days, by: people.legal, at: noon })
    const rolesOn = async (day: string) => {
      const actor = await findActor(db, people.legal, { today: plainDate(day) })
      return actor?.memberships.map(({ role }) => role) ?? []
    }
    const end = (id: string, until_day: PlainDate | null) =>
      db.updateTable('body_membership').set({ until_day }).where('id', '=', id).execute()
    assert.deepEqual(await rolesOn('2026-12-31'), ['legal', 'coordinator'])
    assert.deepEqual(await rolesOn('2027-01-01'), ['legal'])
    await end(membershipId, until)
    assert.deepEqual(await rolesOn('2026-11-30'), ['legal', 'coordinator'])
    assert.deepEqual(await rolesOn('2026-12-01'), ['legal'])
    await end(membershipId, null)
    const { id: own } = await of(people.legal).executeTakeFirstOrThrow()
    await end(own, until)
    assert.deepEqual(await rolesOn('2026-12-01'), [])
    await end(own, null)
  })

  test('is ended once, and only by the organisation that gave it', async () => {
    const member = await aMember()
    const organisationId = await addOrganisation(db, { name: 'En annan förening' })
    assert.equal(await endOrganisationMembership(db, { ...member, organisationId, until }), false)
    assert.equal(await endOrganisationMembership(db, { ...member, until }), true)
    assert.equal(await endOrganisationMembership(db, { ...member, until: start }), false)
  })

  test('is offered by an invitation that only the organisation that made it takes back', async () => {
    const { organisationId, people } = places
    const asked = { email: 'ny@example.se', name: 'Ny', by: people.partyRep, at: noon }
    const id = await addInvitation(db, { ...asked, organisationId, role: 'partyRep' })
    const other = await addOrganisation(db, { name: 'Andra', number: '8020029997' })
    assert.equal(await withdrawInvitation(db, { id, organisationId: other, at: noon }), false)
    assert.equal(await withdrawInvitation(db, { id, organisationId, at: noon }), true)
  })

  test('starts with an invitation that is answered once', async () => {
    const { organisationId, by } = await aMember()
    const to = { email: 'ny@example.se', name: 'Ny', role: 'partyRep' } as const
    const id = await addInvitation(db, { organisationId, by, at: noon, ...to })
    const personId = await findOrAddPerson(db, to)
    const answers = await Promise.all(
      [1, 2].map(() => acceptInvitation(db, { id, personId, on: start, at: noon })),
    )
    assert.equal(answers.filter((answer) => answer !== null).length, 1)
    assert.equal(await actsOn(personId, '2026-11-01'), true)
  })
})

describe('a person and an organisation', () => {
  test('are found by address without regard to case', async () => {
    const id = await findOrAddPerson(db, { name: 'Bo', email: 'Bo@Example.se' })
    assert.equal(await findOrAddPerson(db, { name: 'Bo igen', email: 'bo@example.SE' }), id)
    assert.equal((await findPersonByEmail(db, 'BO@example.se'))?.name, 'Bo')
  })

  test('keep how they read before a change, and a changed number is no longer verified', async () => {
    const by = places.people.staffUnit
    const id = await addOrganisation(db, { name: 'Före', number: '8020029999' })
    await verifyOrganisation(db, id, { by, at: noon })
    await changeOrganisation(db, id, { changes: { name: 'Efter', number: '8020028888' }, by })
    const { name, verifiedAt } = await getOrganisation(db, id)
    assert.deepEqual([name, verifiedAt], ['Efter', null])
    const [kept] = await db
      .selectFrom('organisation_history')
      .select('earlier')
      .where('organisation_id', '=', id)
      .execute()
    assert.match(JSON.stringify(kept?.earlier), /Före/)
  })
})
