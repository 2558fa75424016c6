import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { takeAnyway } from '../../../../../test/support/journey-board.ts'
import { signedIn } from '../../../../../test/support/journey-report.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { saveAidWriting } from '../../../../store/aid/aid-writing.ts'
import { amountsTopic } from './amounts-form.ts'

describe('the amounts of a bridging', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2030-07-02T09:00:00Z' })
  })
  after(() => app.close())

  test('are written anew: what was written for the agreement says nothing of them', async () => {
    const number = await anActivePartnership(app)
    const content = { proposedEnd: '2030-12-31', reasons: 'Slutrapporten blev sen.' }
    await takeAnyway(app, number, {
      step: 'open-bridging',
      by: 'staff',
      on: plainDate('2030-07-02'),
      content,
    })
    const staff = await signedIn(app, 'staffUnit')
    const amounts = () => staff.get(`/arende/${number}/statsstod/belopp`)
    const name = /name="(cash-[^"]+)"/.exec((await amounts()).html)?.[1] ?? assert.fail('no field')
    await write(name, 1, '2027-01-05T09:00:00Z')
    assert.equal((await amounts()).valueOf(name), '')
    await write(name, 2, '2030-07-03T09:00:00Z')
    assert.equal((await amounts()).valueOf(name), '400 000')

    async function write(field: string, version: number, at: string) {
      const found = app.db.selectFrom('partnership').select('id').where('number', '=', number)
      const { id: partnershipId } = await found.executeTakeFirstOrThrow()
      const by = app.place.officials.staff
      const of = { partnershipId, bodyId: app.place.bodyId, topic: amountsTopic, by, at: new Date(at) }
      await saveAidWriting(app.db, { ...of, fields: { [field]: '400 000' }, basedOn: version - 1 })
    }
  })
})
