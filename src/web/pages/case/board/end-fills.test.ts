import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { takeAnyway } from '../../../../../test/support/journey-board.ts'
import { signedIn } from '../../../../../test/support/journey-report.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'

describe('the memo on an end that comes early', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2028-05-02T09:00:00Z' })
  })
  after(() => app.close())

  test('says in its summary who asks for what, and the ground once, in the matter', async () => {
    const number = await anActivePartnership(app)
    const content = {
      ground: 'Punkt 20, lokalen rivs.',
      endsOn: '2028-09-30',
      settlement: 'Hyran betalas ut.',
    }
    const on = plainDate('2028-05-02')
    await takeAnyway(app, number, { step: 'request-early-end', by: 'director', on, content })
    const memo = await (await signedIn(app, 'staffUnit')).get(`/arende/${number}/namnd/earlyEnd-1/forslag`)
    assert.match(memo.text, /avslutas i förtid, med lördag 30 september 2028 som sista dag\./)
    assert.equal(memo.text.split('Punkt 20, lokalen rivs.').length, 2)
  })
})

describe('the memo on a bridging', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2030-07-02T09:00:00Z' })
  })
  after(() => app.close())

  test('says the proposal in its summary, and why in the matter', async () => {
    const number = await anActivePartnership(app)
    const content = { proposedEnd: '2030-12-31', reasons: 'Nämnden hann inte med slutrapporten.' }
    const on = plainDate('2030-07-02')
    await takeAnyway(app, number, { step: 'open-bridging', by: 'staff', on, content })
    const memo = await (await signedIn(app, 'staffUnit')).get(`/arende/${number}/namnd/bridging-1/forslag`)
    assert.equal(memo.text.split('För att undvika ett glapp').length, 2)
    assert.equal(memo.text.split('hann inte med slutrapporten').length, 2)
  })
})
