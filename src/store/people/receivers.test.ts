import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { anApp } from '../../../test/support/app.ts'
import { aCase, actorOf } from '../../../test/support/journey.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { getCaseFile } from '../case/case-file.ts'
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
