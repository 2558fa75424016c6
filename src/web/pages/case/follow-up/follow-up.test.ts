import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import {
  approveFollowUp,
  boardSays,
  followUpAddress,
  handInBoth,
  signedIn,
  toBoard,
} from '../../../../../test/support/journey-report.ts'
import { listFollowUps } from '../../../../store/report.ts'

describe('the yearly follow-up', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2027-10-05T09:00:00Z' })
  })
  after(() => app.close())
  before(() => {
    app.deps.log.level = 'error'
  })

  async function begun(at = '2027-10-05T09:00:00Z'): Promise<string> {
    app.setTime(at)
    const number = await anActivePartnership(app)
    const page = await (await signedIn(app, 'coordinator')).get(`/arende/${number}/uppfoljning`)
    await page.submit('Börja uppföljningen 2027')
    return number
  }

  test('goes from both sides by the steering group and the board to its yes, after a no that is answered', async () => {
    const number = await begun()
    await handInBoth(app, number, 2027)
    const approved = await approveFollowUp(app, number, { year: 2027, heldOn: '2027-10-05' })
    assert.match(approved.flash ?? '', /Godkännandet är registrerat/)
    assert.match(approved.text, /Föreningen om funds\./)

    await toBoard(app, number, { track: 'followUp-1', meetingOn: '2027-10-21' })
    app.setTime('2027-10-22T09:00:00Z')
    const no = { outcome: 'rejected', paragraph: '§ 90', decidedOn: '2027-10-21', reasons: 'Siffror saknas.' }
    assert.match((await boardSays(app, number, { track: 'followUp-1', ...no })).flash ?? '', /registrerat/)

    const party = await (await signedIn(app, 'partyRep')).get(followUpAddress(number, 2027))
    assert.match(party.text, /Nämnden godkände inte uppföljningen.*§ 90.*Siffror saknas\./s)
    const answer = await (await signedIn(app, 'coordinator')).get(followUpAddress(number, 2027, 'svar'))
    assert.match((await answer.submit('Börja den nya', { measures: '' })).problems.join(), /Skriv vad ni gör/)
    const anew = await answer.submit('Börja den nya', { measures: 'Vi räknar om.' })
    assert.match(anew.text, /svar 1 till nämnden/)
    await handInBoth(app, number, 2027, 'Ny: ')
    await approveFollowUp(app, number, { year: 2027, heldOn: '2027-10-22' })

    await toBoard(app, number, { track: 'followUp-1', meetingOn: '2027-11-25' })
    app.setTime('2027-11-26T09:00:00Z')
    const yes = { outcome: 'approved', paragraph: '§ 102', decidedOn: '2027-11-25' }
    await boardSays(app, number, { track: 'followUp-1', ...yes })
    const read = await (await signedIn(app, 'politician')).get(followUpAddress(number, 2027))
    assert.match(read.text, /Godkänd torsdag 25 november 2027/)
    const partnership = await app.db
      .selectFrom('partnership')
      .select('id')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    const [followUp] = await listFollowUps(app.db, partnership.id as never)
    assert.equal(followUp?.edition, 2)
    assert.equal(followUp?.decision?.outcome, 'approved')
  })
})
