import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { aCase } from '../../../../../test/support/journey.ts'
import { anActivePartnership, steeringMet } from '../../../../../test/support/journey-active.ts'
import type { MinutesContent } from '../../../../domain/group-minutes.ts'
import type { MeetingId } from '../../../../domain/partnership.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { addPart } from '../../../../store/case/case-member.ts'
import { getPartnershipByNumber } from '../../../../store/case/partnership.ts'
import { saveMinutes } from '../../../../store/meetings/group-minutes.ts'

const today = plainDate('2026-11-23')

const aMeetingsMinutes: MinutesContent = {
  ...{ startsAt: '09:00', endsAt: '10:00', notes: 'Vi talade om hösten.', nextStep: 'Vi möts i december.' },
  ...{ present: [], absent: [], earlier: [], decisions: [], adjustments: [] },
}

describe('the part of each in a case', () => {
  let app: TestApp
  before(async () => {
    app = await anApp()
  })
  after(() => app.close())

  test('says what the contact of an organisation may do for it', async () => {
    const number = await aCase(app)
    const { id } = await getPartnershipByNumber(app.db, number)
    const which = { partnershipId: id, bodyId: app.place.bodyId }
    const contact = {
      personId: app.place.members.chair,
      part: 'contact',
      side: 'party',
      from: today,
    } as const
    await addPart(app.db, which, contact)
    const { text } = await (await app.as('staffUnit')).get(`/arende/${number}`)
    assert.match(text, /Fatima Nordin, behörig företrädare för organisationen, kontaktperson i ärendet/)
  })

  test('leads from what comes next to the page where the reader does it', async () => {
    app.setTime('2027-10-15T09:00:00Z')
    const number = await anActivePartnership(app)
    const { id } = await getPartnershipByNumber(app.db, number)
    for (const day of ['2027-10-12', '2027-10-13']) {
      const meeting = (await steeringMet(app, number, day)) as MeetingId
      const written = { content: aMeetingsMinutes, by: app.place.officials.coordinator, at: new Date(day) }
      const which = { partnershipId: id, bodyId: app.place.bodyId }
      await saveMinutes(app.db, which, { meetingId: meeting, basedOn: 0, ...written })
    }
    const page = await (await app.as('chair')).get(`/arende/${number}`)
    const link = page.document.querySelector('.coming a')
    assert.match(link?.textContent ?? '', /anteckningarna från styrgruppen onsdag 13 oktober 2027/)
    assert.match(link?.getAttribute('href') ?? '', new RegExp(`/arende/${number}/gruppmoten/`))
  })
})
