import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { agreement, decided, historyOf, type Told } from '../../test/support/case-duties.ts'
import { reminders } from '../../test/support/case-reminders.ts'
import { aMeeting } from '../../test/support/duties.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { remindersOf } from './reminders.ts'

describe('what the board has to take up', () => {
  const told = (today: string) =>
    reminders(agreement('2026-09-01', '2029-08-31'), today).find(({ key }) => key.startsWith('final-report'))

  test('is told of with the board’s meeting, and by the day when its papers must be ready', () => {
    const { task, due, key } = told('2029-04-28') ?? assert.fail('nothing is told')
    assert.equal(due, '2029-05-03')
    assert.match(task.sv, /underlaget till nämndens möte torsdag 24 maj 2029$/)
    assert.match(task.en ?? '', /the papers for the board’s meeting on Thursday 24 May 2029$/)
    assert.equal(key, 'final-report 2029-05-31 2029-04-28')
  })
})

describe('a proposal to the board that no duty asks for', () => {
  // The board's case on signing is opened on 21 April 2026; its meeting on 18 June has its memo stop on 28 May.
  const june = new Map([['Järva', [aMeeting('2026-06-18', '2026-05-28')]]])
  const assessed: Told[] = [['aidAssessed', '2026-04-21', { aid: 'general' }]]
  const told = (today: string, ...more: Told[]) =>
    remindersOf({
      history: historyOf(...decided.slice(0, -2), ...assessed, ...more),
      today: plainDate(today),
      calendars: june,
    }).filter(({ key }) => key.startsWith('memo '))

  test('is told of a week and two days before the memo stop, to whoever writes it', () => {
    assert.deepEqual(told('2026-05-20'), [])
    const [week] = told('2026-05-21')
    assert.deepEqual([week?.due, week?.roles], ['2026-05-28', ['staffUnit']])
    assert.match(
      week?.task.sv ?? '',
      /^Lämna förslaget.*: underlaget till nämndens möte torsdag 18 juni 2026$/,
    )
    assert.equal(told('2026-05-25')[0]?.key, week?.key)
    assert.notEqual(told('2026-05-26')[0]?.key, week?.key)
  })

  test('waits for the state aid to be assessed, which is told of on the same days', () => {
    const unassessed = { history: historyOf(...decided.slice(0, -2)), calendars: june }
    const tasks = remindersOf({ ...unassessed, today: plainDate('2026-05-21') }).filter(({ key }) =>
      key.startsWith('memo round-1 assess-aid'),
    )
    assert.deepEqual(
      tasks.map(({ due, roles }) => [due, roles]),
      [['2026-05-28', ['staffUnit']]],
    )
  })

  test('is told of in the body of each board', () => {
    const boards = ['lead', 'guest']
    const history = historyOf(
      ...decided.slice(0, -3),
      ['boardCaseOpened', '2026-04-21', { opens: 'sign', boards }],
      ...assessed,
    )
    const parties = ['Järva', 'Norra'].map((name, index) => {
      return { id: boards[index] ?? '', name, side: 'public' as const, ...(index > 0 && { holder: 'norra' }) }
    })
    const calendars = new Map(
      ['Järva', 'Norra'].map((name) => [name, [aMeeting('2026-06-18', '2026-05-28')]]),
    )
    const told = remindersOf({
      history: { ...history, facts: { parties } },
      today: plainDate('2026-05-26'),
      calendars,
    })
    const holders = told.filter(({ key }) => key.startsWith('memo ')).map(({ holder }) => holder)
    assert.deepEqual(holders, [undefined, 'norra'])
  })

  test('is told of no more once it is ready, or too late for every meeting', () => {
    assert.deepEqual(told('2026-05-29'), [])
    assert.deepEqual(told('2026-05-26', ['memoApproved', '2026-05-22', { track: 'sign-1' }]), [])
  })
})

describe('what a board has taken up', () => {
  const june = new Map([['Järva', [aMeeting('2026-06-18', '2026-05-28', '2026-06-09')]]])
  const approved: Told[] = [...decided.slice(0, -2), ['memoApproved', '2026-05-22', { track: 'sign-1' }]]
  const gone: Told = ['caseDispatched', '2026-06-08', { track: 'sign-1', meetingOn: '2026-06-18' }]
  const told = (events: readonly Told[], today: string) =>
    remindersOf({ history: historyOf(...events), today: plainDate(today), calendars: june })
      .filter(({ key }) => /^(dispatch|late decision) sign-1 /.test(key))
      .map(({ key, roles, due }) => `${key.split(' ').at(-1)} ${roles} ${due}`)

  test('is sent out in time, told of a week and two days before', () => {
    assert.deepEqual(told(approved, '2026-06-01'), [])
    assert.deepEqual(told(approved, '2026-06-02'), ['2026-06-02 boardSecretary,staffUnit 2026-06-09'])
    assert.deepEqual(told(approved, '2026-06-07'), ['2026-06-07 boardSecretary,staffUnit 2026-06-09'])
  })

  test('is asked about from the day after the meeting, until the decision has been written down', () => {
    const events = [...approved, gone]
    for (const day of ['2026-06-17', '2026-06-18']) assert.deepEqual(told(events, day), [], day)
    assert.deepEqual(told(events, '2026-06-19'), ['2026-06-19 boardSecretary 2026-06-18'])
    assert.equal(told(events, '2026-06-25').at(-1), '2026-06-25 adminHead 2026-06-18')
    const yes: Told = ['boardApproved', '2026-06-19', { track: 'sign-1', decidedOn: '2026-06-18' }]
    assert.deepEqual(told([...events, yes], '2026-06-25'), [])
  })
})

describe('papers that have gone to the board in time', () => {
  const sent = (...more: Told[]) =>
    agreement(
      ...(['2026-09-01', '2029-08-31'] as const),
      ['finalReportOpened', '2029-03-01'],
      ['memoApproved', '2029-04-20', { track: 'finalReport-1' }],
      ['caseDispatched', '2029-05-15', { track: 'finalReport-1', meetingOn: '2029-05-24' }],
      ...more,
    )
  const told = (today: string, ...more: Told[]) =>
    reminders(sent(...more), today)
      .filter(({ key }) => /^(final-report|gap) /.test(key))
      .map(({ key }) => key.split(' ').at(-1))

  test('are nothing to be reminded of, and no gap threatens when the memo stop and the meeting have passed', () => {
    for (const day of ['2029-05-03', '2029-05-04', '2029-05-25']) assert.deepEqual(told(day), ['6'], day)
  })

  test('are late again when the board has sent them back', () => {
    const back: Told = ['boardReferredBack', '2029-05-24', { track: 'finalReport-1', reasons: 'Siffror.' }]
    assert.ok(told('2029-05-25', back).includes('atRisk'))
  })
})
