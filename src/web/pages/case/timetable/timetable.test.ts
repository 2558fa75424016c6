import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { takeAnyway } from '../../../../../test/support/journey-board.ts'
import { recountDays } from '../../../../jobs/recount-days.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { changeBoardMeeting } from '../../../../store/meetings/board-calendar.ts'

// In force to 31 August 2030: the final report by 31 May 2030.
describe('the timetable', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2027-09-01T06:00:00Z' })
    number = await anActivePartnership(app)
    await meets(null, '2030-05-23')
  })
  after(() => app.close())

  const pageFor = async (who: Who, language = 'sv') => {
    const client = await app.as(who)
    return client.get(`/arende/${number}/tidsplan${language === 'en' ? '?lang=en' : ''}`)
  }

  test('is the same for both parties: duties, workings, and the last safe meetings', async () => {
    app.setTime('2028-01-10T09:00:00Z')
    const [staff, chair] = [await pageFor('staff'), await pageFor('chair')]
    assert.equal(staff.text, chair.text)
    assert.match(chair.text, /Lugnt Överenskommelsen gäller till och med lördag 31 augusti 2030/)
    assert.match(chair.text, /Slutrapport och ställningstagande2030-05-232030-05-022030-05-142030-05-31/)
    assert.match(chair.text, /2030-08-31 − 3 månader = 2030-05-31/)
    assert.match(chair.text, /Följa upp året och rapportera till nämnden 20282028-10-01–2028-12-31/)
    assert.match(chair.text, /avsnitt 2\.3\.1/)
  })

  test('counts what has happened and names the fact that met a duty', async () => {
    const held = { heldOn: '2027-11-10' }
    const step = { step: 'hold-steering-meeting', by: 'departmentHead', on: plainDate('2027-11-11') } as const
    await takeAnyway(app, number, { ...step, content: held })
    const { text } = await pageFor('representative')
    assert.match(
      text,
      /Hålla styrgruppsmöten 20272027.*?Klart1 av 1 hållnaUppfyllt 2027-11-10: Styrgruppen möttes/,
    )
  })

  test('says which days the board’s calendar has moved, and why', async () => {
    await meets('2030-05-23', '2030-05-30')
    const log = { info() {}, warn() {}, error: assert.fail }
    await recountDays({}, { db: app.db, log, clock: () => new Date('2028-01-11T03:30:00Z') })
    const { text } = await pageFor('chair')
    assert.match(
      text,
      /Nämndens kalender har ändrats\..*slutrapport.*var senast 2030-05-31, nämnd 2030-05-23/,
    )
    const journal = await (await app.as('staff')).get(`/arende/${number}/journal`)
    assert.match(journal.text, /Dagar i tidsplanen har räknats om/)
  })

  test('turns red the day after the last memo stop, in both languages and on the case page', async () => {
    app.setTime('2030-05-09T09:00:00Z')
    assert.match((await pageFor('chair')).text, /Bråttom/)
    app.setTime('2030-05-10T09:00:00Z')
    assert.match((await pageFor('chair')).text, /Glapp hotar .*inget nämndmöte kvar/)
    const overview = await (await app.as('chair')).get(`/arende/${number}`)
    assert.match(overview.text, /Glapp hotar/)
  })

  test('is not there for another organisation', async () => {
    assert.equal((await pageFor('founder')).status, 404)
  })

  test('is reckoned to an early end once the board has decided it, and says why to both parties', async () => {
    app.setTime('2030-05-10T09:00:00Z')
    const on = plainDate('2030-05-10')
    const content = { ground: 'Punkt 20', endsOn: '2030-06-30' }
    await takeAnyway(app, number, { step: 'request-early-end', by: 'chair', on, content })
    assert.match((await pageFor('chair')).text, /Glapp hotar/)
    const at = { on, track: 'earlyEnd-1' }
    await takeAnyway(app, number, { step: 'write-memo', by: 'staff', ...at })
    await takeAnyway(app, number, { step: 'approve-other-memo', by: 'director', ...at })
    const decision = { paragraph: '§ 40', decidedOn: on }
    await takeAnyway(app, number, { step: 'board-approves', by: 'boardSecretary', ...at, content: decision })
    const [staff, chair] = [await pageFor('staff'), await pageFor('chair')]
    assert.equal(staff.text, chair.text)
    assert.match(chair.text, /Nämnden har beslutat att partnerskapet avslutas i förtid\./)
    assert.match(chair.text, /styrgruppsmöten 2030: var senast 2030-08-31, är senast 2030-06-30/)
    assert.doesNotMatch(chair.text, /Glapp hotar/)
    const { ends_on, gap_level } = await columns()
    assert.deepEqual([ends_on, gap_level], ['2030-06-30', 'calm'])
  })

  function columns() {
    const row = app.db.selectFrom('partnership').select(['ends_on', 'gap_level'])
    return row.where('number', '=', number).executeTakeFirstOrThrow()
  }

  async function meets(before: string | null, date: string) {
    const [day, stop] = [plainDate(date), plainDate(date === '2030-05-23' ? '2030-05-02' : '2030-05-09')]
    const { boardId, bodyId, officials } = app.place
    const dispatch = plainDate(date === '2030-05-23' ? '2030-05-14' : '2030-05-21')
    await changeBoardMeeting(app.db, {
      ...{ boardId, bodyId, by: officials.staff, at: new Date('2027-09-01T07:00:00Z') },
      before: before === null ? null : plainDate(before),
      after: { date: day, memoStop: stop, dispatch },
    })
    if (before === null) await recountNow()
  }

  async function recountNow() {
    const log = { info() {}, warn() {}, error: assert.fail }
    await recountDays({}, { db: app.db, log, clock: () => new Date('2027-09-02T03:30:00Z') })
  }
})
