import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { anApp } from '../../../test/support/app.ts'
import { aCase, actorOf } from '../../../test/support/journey.ts'
import type { PersonId } from '../../domain/actor.ts'
import { addDays, plainDate } from '../../kernel/plain-date.ts'
import { getCaseFile } from '../case/case-file.ts'
import { addPart } from '../case/case-member.ts'
import { addAbsence } from './absence.ts'
import { addBodyMembership } from './membership.ts'
import { findOrAddPerson } from './person.ts'
import { followersOn } from './receivers.ts'

const today = plainDate('2026-11-23')
const app = await anApp()
after(() => app.close())

test('another public party’s staff and director follow the case; the lead body’s director is told of the own steps', async () => {
  const name = 'Gustav Gäst'
  const personId = await findOrAddPerson(app.db, { name, email: 'gustav@gast.example' })
  const { bodyId } = app.place.guest
  await addBodyMembership(app.db, { personId, bodyId, role: 'director', from: plainDate('2026-01-01') })
  const number = await aCase(app, { withGuest: true })
  const { partnership } = await getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
  const names = (await followersOn(app.db, 'public', { partnership, today })).map((one) => one.name)
  assert.ok(names.includes(name) && names.includes('Gudrun Lind'))
  assert.ok(!names.includes('Disa Ekström'))
})

test('who stands in for somebody away follows what that person follows, and nobody who is hidden follows anything', async () => {
  const number = await aCase(app)
  const staff = await actorOf(app, 'staff', today)
  const read = async () => (await getCaseFile(app.db, staff, { number, today })).partnership
  const { id, lead } = await read()
  const { coordinator, legal } = app.place.officials
  const part = { personId: coordinator, part: 'coordinator', side: 'public', from: today } as const
  await addPart(app.db, { partnershipId: id, bodyId: lead.bodyId }, part)
  const names = async () => {
    const partnership = await read()
    return (await followersOn(app.db, 'public', { partnership, today })).map(({ personId }) => personId)
  }
  assert.deepEqual([(await names()).includes(coordinator), (await names()).includes(legal)], [true, false])
  const { membershipId } = await absenceOf(coordinator)
  const away = { bodyId: lead.bodyId, membershipId, personId: coordinator, deputyId: legal }
  await addAbsence(app.db, { ...away, from: today, to: today, by: legal, at: new Date() })
  assert.ok((await names()).includes(legal))
  const dayAfter = { partnership: await read(), today: addDays(today, 1) }
  const then = await followersOn(app.db, 'public', dayAfter)
  assert.ok(!then.some(({ personId }) => personId === legal))
  await app.db.updateTable('person').set({ inactive_at: new Date() }).execute()
  assert.deepEqual(await names(), [])
})

async function absenceOf(personId: PersonId) {
  return app.db
    .selectFrom('body_membership')
    .select('id as membershipId')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
}
