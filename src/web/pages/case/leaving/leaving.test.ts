import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { actorOf } from '../../../../../test/support/journey.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { aCaseToSign } from '../../../../../test/support/journey-signing.ts'
import { mailsOf } from '../../../../../test/support/mails.ts'
import { endLeavings } from '../../../../jobs/end-leavings.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { whyNot } from '../../../../process/engine.ts'
import { getCaseFile, makerOf } from '../../../../store/case/case-file.ts'
import { addParty } from '../../../../store/case/case-member.ts'

const today = plainDate('2027-10-14')
const typed = {
  ground: 'Punkt 14: tre månaders uppsägning.',
  noticedOn: '2027-10-14',
  lastDay: '2028-01-14',
  settlement: 'Vi redovisar till och med den sista dagen och lämnar tillbaka nycklarna.',
  sure: 'ja',
}

describe('one of several parties that leaves', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2027-10-14T09:00:00Z' })
    number = await anActivePartnership(app)
    await joined(number)
  })
  after(() => app.close())

  const page = async (who: Who, ...more: string[]) =>
    (await app.as(who)).get(['/arende', number, ...more].join('/'))
  const file = async () => getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
  const job = () => ({ db: app.db, clock: () => app.deps.clock(), baseUrl: 'https://handslag.example' })

  async function joined(to: string): Promise<void> {
    const { acting } = await actorOf(app, 'founder', today)
    if (acting.side !== 'party') throw new Error('Acts for no organisation')
    const staff = await actorOf(app, 'staff', today)
    const { partnership } = await getCaseFile(app.db, staff, { number: to, today })
    const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
    const { organisationId, organisationName: name } = acting
    await addParty(app.db, which, { side: 'party', name, organisationId, from: today })
  }

  test('says what is missing, and keeps what was typed', async () => {
    const form = await page('partySignatory', 'uttrade')
    assert.match(form.text, /Till och med den sista dagen gäller allt som förut/)
    const early = { ...typed, lastDay: '2027-10-13', settlement: '' }
    const back = await form.submit('Lämna partnerskapet', early)
    assert.match(back.problems.join(), /kommer före uppsägningen.*vad som ska göras upp/s)
    assert.equal(back.valueOf('ground'), typed.ground)
    const late = await back.submit('Lämna partnerskapet', { ...typed, lastDay: '2030-09-01' })
    assert.match(late.problems.join(), /gäller bara till och med lördag 31 augusti 2030/)
  })

  test('gives notice: the others are told, and the director is asked what it means', async () => {
    assert.match((await page('partySignatory')).text, /En part lämnar/)
    const form = await page('partySignatory', 'uttrade')
    const given = await form.submit('Lämna partnerskapet', typed)
    assert.deepEqual(given.problems, [])
    assert.match(given.flash ?? '', /fredag 14 januari 2028 som sista dag/)
    const kinds = (await mailsOf(app.db, number)).map(({ content }) => content.kind)
    assert.ok(kinds.includes('partyLeaves') && kinds.includes('materialQuestionRaised'))
    assert.match((await page('founder', 'uttrade')).text, /lämnar.*Frågan om vad det betyder/s)
    const director = await page('director')
    assert.match(director.text, /Svara på den väsentliga frågan/)
    assert.match((await page('founder')).text, /lämnar, med 2028-01-14 som sista dag/)
  })

  test('leaves the last one behind, who reads what to do instead', async () => {
    const alone = await page('founder', 'uttrade')
    assert.match(alone.text, /minst en part på varje sida/)
    assert.match((await alone.follow('Begär att avsluta i förtid')).text, /Grund i överenskommelsen/)
  })

  test('stays when the others agree, before its last day, and may give notice anew', async () => {
    const theirs = await page('partySignatory', 'uttrade')
    assert.doesNotMatch(theirs.text, /Anteckna att parten stannar/)
    const noted = await page('coordinator', 'uttrade')
    const back = await noted.submit('Anteckna att parten stannar', {})
    assert.match(back.problems.join(), /varför parten stannar/)
    await back.submit('Anteckna att parten stannar', { staysReasons: 'Alla är överens.' })
    assert.match((await page('partyRep')).text, /stannar: uppsägningen togs tillbaka/)
    const form = await page('partySignatory', 'uttrade')
    assert.deepEqual((await form.submit('Lämna partnerskapet', typed)).problems, [])
  })

  test('is a party through its last day, and not the day after', async () => {
    app.setTime('2028-01-14T20:00:00Z')
    await endLeavings(job())
    assert.equal((await page('partyRep')).address, `/arende/${number}`)
    app.setTime('2028-01-14T23:10:00Z')
    await endLeavings(job())
    await endLeavings(job())
    assert.match((await page('partyRep')).address, /\/mitt\/organisation\/lamnade\//)
    const { partnership, history, status } = await file()
    assert.equal(partnership.parties.filter(({ side }) => side === 'party').length, 1)
    assert.equal(history.events.filter(({ type }) => type === 'partyLeft').length, 1)
    assert.equal(status.round, 'ACTIVE')
    assert.match((await page('founder')).text, /lämnade ärendet/)
  })

  test('leaves alone although all have agreed on a text, which nobody signs then', async () => {
    app.setTime('2027-10-14T09:00:00Z')
    const agreed = await aCaseToSign(app, {
      title: 'Överens',
      receivedOn: plainDate('2027-03-01'),
      period: { start: '2027-12-01', end: '2030-11-30' },
    })
    await joined(agreed)
    const leaving = await (await app.as('partySignatory')).get(`/arende/${agreed}/aterkallelse`)
    assert.match(leaving.text, /överens om en text som nämner er/)
    const left = await leaving.submit('Lämna ärendet', { sure: 'ja', reasons: 'Vi hinner inte.' })
    assert.match(left.flash ?? '', /Ni har lämnat ärendet/)
    const by = makerOf(await actorOf(app, 'director', today))
    const staff = await actorOf(app, 'staff', today)
    const { history, partnership } = await getCaseFile(app.db, staff, { number: agreed, today })
    assert.equal(partnership.status, 'BOARD_APPROVED')
    assert.match(whyNot(history, { step: 'sign-agreement', by, on: today })?.sv ?? '', /En part har lämnat/)
  })

  test('may be another body, whose own staff gives the notice', async () => {
    const shared = await anActivePartnership(app, { title: 'Två nämnder' })
    const staff = await actorOf(app, 'staff', today)
    const { partnership } = await getCaseFile(app.db, staff, { number: shared, today })
    const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
    const { bodyId } = app.place.guest
    await addParty(app.db, which, { side: 'public', name: 'Exempelregionen', bodyId, from: today })
    const gudrun = await app.as({ email: 'gudrun.lind@handslag.example' })
    const form = await gudrun.get(`/arende/${shared}/uttrade`)
    const given = await form.submit('Lämna partnerskapet', typed)
    assert.deepEqual(given.problems, [])
    assert.match(
      (await (await app.as('partyRep')).get(`/arende/${shared}/parter`)).text,
      /lämnar, med 2028-01-14/,
    )
    const alone = await (await app.as('partySignatory')).get(`/arende/${shared}/uttrade`)
    assert.match(alone.text, /minst en part på varje sida/)
  })
})
