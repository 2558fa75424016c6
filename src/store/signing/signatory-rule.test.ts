import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { anApp } from '../../../test/support/app.ts'
import { aCase, actorOf } from '../../../test/support/journey.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { getCaseFile } from '../case/case-file.ts'
import { addAbsence } from '../people/absence.ts'
import { listSigningSets } from './signatory-rule.ts'

const today = plainDate('2026-11-23')
const app = await anApp()
after(() => app.close())

test('a public party is bound by its director alone, not by whoever stands in for them', async () => {
  const number = await aCase(app)
  const { director, adminHead } = app.place.officials
  const of = app.db.selectFrom('body_membership').select('id').where('person_id', '=', director)
  const { id: membershipId } = await of.executeTakeFirstOrThrow()
  const away = { bodyId: app.place.bodyId, membershipId, personId: director, deputyId: adminHead }
  await addAbsence(app.db, { ...away, from: today, to: today, by: director, at: new Date() })
  const staff = await actorOf(app, 'staff', today)
  const { partnership } = await getCaseFile(app.db, staff, { number, today })
  const sets = await listSigningSets(app.db, partnership, today)
  const board = partnership.parties.find(({ side }) => side === 'public')
  assert.deepEqual(
    sets[board?.id ?? '']?.people.map(({ personId }) => personId),
    [director],
  )
})
