import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dutiesFor } from '../../../test/support/duties.ts'

type Dates = Parameters<typeof dutiesFor>[0]

describe('the first meeting', () => {
  const held = (receivedOn: string) => only('first-meeting', { ...threeYears, receivedOn })

  test('is due four weeks after receipt, on the same weekday', () => {
    const { due, arithmetic } = held('2024-03-01')
    assert.equal(due, '2024-03-29')
    assert.equal(arithmetic.sv, '2024-03-01 + 4 veckor = 2024-03-29; avsnitt 2.1.1')
    assert.equal(arithmetic.en, '2024-03-01 + 4 weeks = 2024-03-29; section 2.1.1')
  })
  test('is suggested for the working day before when the last day is Good Friday', () => {
    assert.equal(held('2024-03-01').suggestedBy, '2024-03-28')
  })
  test('is suggested for the last day itself when that is a working day', () => {
    const { due, suggestedBy } = held('2024-03-04')
    assert.deepEqual([due, suggestedBy], ['2024-04-01', '2024-03-28'])
    assert.equal(held('2024-03-05').suggestedBy, '2024-04-02')
  })
  test('is suggested for the working day before the Christmas days, over the turn of the year', () => {
    assert.deepEqual(days(held('2026-11-28')), { due: '2026-12-26', suggestedBy: '2026-12-23' })
    assert.deepEqual(days(held('2026-12-04')), { due: '2027-01-01', suggestedBy: '2026-12-30' })
  })
  test('crosses a leap day', () => {
    assert.equal(held('2028-02-15').due, '2028-03-14')
    assert.equal(held('2027-02-15').due, '2027-03-15')
  })
  test('is not there when nothing was received', () => {
    assert.deepEqual(named('first-meeting', threeYears), [])
  })
})

describe('the registration of aid', () => {
  const due = (conferredOn: string) => only('aid-registration', { ...threeYears, conferredOn }).due

  test('is due twenty working days later, the first day not counted', () => {
    assert.equal(due('2026-09-01'), '2026-09-29')
  })
  test('leaves out Easter', () => {
    assert.equal(due('2026-03-16'), '2026-04-15')
  })
  test('leaves out Christmas, New Year and Epiphany', () => {
    assert.equal(due('2026-12-10'), '2027-01-14')
  })
  test('gives the same day from a Friday as from the weekend after it', () => {
    assert.equal(due('2026-09-04'), due('2026-09-06'))
  })
  test('says so when the rule did not apply yet', () => {
    assert.match(
      only('aid-registration', { ...threeYears, conferredOn: '2025-12-31' }).warning?.sv ?? '',
      /2026-01-01/,
    )
    assert.equal(only('aid-registration', { ...threeYears, conferredOn: '2026-01-01' }).warning, undefined)
  })
  test('is not there without a day on which it was conferred', () => {
    assert.deepEqual(named('aid-registration', threeYears), [])
  })
})

describe('the meetings of the groups', () => {
  const counts = (id: string, dates: Dates) => named(id, dates).map(({ year, count }) => `${year}: ${count}`)

  test('are three and four in a whole calendar year', () => {
    assert.deepEqual(counts('steering-group-meetings', wholeYear), ['2027: 3'])
    assert.deepEqual(counts('working-group-meetings', wholeYear), ['2027: 4'])
  })
  test('are a share of them in a part of a year, rounded up', () => {
    const dates = { start: '2026-09-15', end: '2028-05-31' }
    assert.deepEqual(counts('steering-group-meetings', dates), ['2026: 1', '2027: 3', '2028: 2'])
    assert.deepEqual(counts('working-group-meetings', dates), ['2026: 2', '2027: 4', '2028: 2'])
  })
  test('count every calendar month that the agreement touches', () => {
    assert.deepEqual(
      counts('steering-group-meetings', { start: '2026-08-31', end: '2027-12-31' })[0],
      '2026: 2',
    )
    assert.deepEqual(
      counts('steering-group-meetings', { start: '2026-09-01', end: '2027-12-31' })[0],
      '2026: 1',
    )
  })
  test('are at least one, also for a single day', () => {
    assert.deepEqual(counts('steering-group-meetings', { start: '2026-12-31', end: '2027-12-31' }), [
      '2026: 1',
      '2027: 3',
    ])
  })
  test('are held within the days in force', () => {
    const [first, , last] = named('working-group-meetings', { start: '2026-09-15', end: '2028-05-31' })
    assert.deepEqual([first?.from, first?.due], ['2026-09-15', '2026-12-31'])
    assert.deepEqual([last?.from, last?.due], ['2028-01-01', '2028-05-31'])
  })
  test('show how the share was worked out', () => {
    const { arithmetic } =
      named('steering-group-meetings', { start: '2026-09-01', end: '2028-05-31' })[2] ?? none
    assert.equal(
      arithmetic.sv,
      '3 per år × 5/12 månader (2028-01-01 till 2028-05-31) = 1,25, avrundat uppåt till 2; avsnitt 2.2',
    )
  })
})

describe('the follow-up', () => {
  const windows = (dates: Dates) => named('follow-up', dates).map(({ from, due }) => `${from} ${due}`)

  test('lies in the fourth quarter of each year but the last', () => {
    assert.deepEqual(windows(threeYears), ['2026-10-01 2026-12-31', '2027-10-01 2027-12-31'])
  })
  test('is owed in a year whose 1 October is the last day before the final year', () => {
    assert.deepEqual(windows({ start: '2026-01-01', end: '2027-10-01' }), ['2026-10-01 2026-12-31'])
  })
  test('is not owed in a year whose 1 October begins the final year', () => {
    assert.deepEqual(windows({ start: '2026-01-01', end: '2027-09-30' }), [])
  })
  test('is not owed at all in an agreement of twelve months or less', () => {
    assert.deepEqual(windows({ start: '2026-09-01', end: '2027-08-31' }), [])
    assert.deepEqual(windows({ start: '2026-10-15', end: '2027-10-14' }), [])
    assert.deepEqual(windows({ start: '2026-10-15', end: '2027-10-15' }), ['2026-10-15 2026-12-31'])
  })
  test('never opens before the agreement starts, and may then be put off', () => {
    const [first, second] = named('follow-up', { start: '2026-11-16', end: '2029-11-15' })
    assert.deepEqual([first?.from, first?.deferrable], ['2026-11-16', true])
    assert.deepEqual([second?.from, second?.deferrable], ['2027-10-01', undefined])
  })
  test('may be put off from a start on 1 October but not from the day before', () => {
    assert.equal(named('follow-up', { start: '2026-10-01', end: '2029-09-30' })[0]?.deferrable, true)
    assert.equal(named('follow-up', { start: '2026-09-30', end: '2029-09-30' })[0]?.deferrable, undefined)
  })
})

describe('the evaluation', () => {
  const window = (end: string, start = '2020-01-01') => days(only('evaluation', { start, end }))

  test('lies in the first half of the final year', () => {
    assert.deepEqual(window('2028-12-31'), { from: '2028-01-01', due: '2028-06-30' })
  })
  test('follows the contract year for an agreement that ends in the summer', () => {
    assert.deepEqual(window('2027-06-30'), { from: '2026-07-01', due: '2026-12-31' })
  })
  test('counts whole months when the end is the last of its month, leap years included', () => {
    assert.deepEqual(window('2027-05-31'), { from: '2026-06-01', due: '2026-11-30' })
    assert.deepEqual(window('2028-02-29'), { from: '2027-03-01', due: '2027-08-31' })
    assert.deepEqual(window('2029-02-28'), { from: '2028-03-01', due: '2028-08-31' })
  })
  test('counts from the day after when it is not', () => {
    assert.deepEqual(window('2027-05-15'), { from: '2026-05-16', due: '2026-11-15' })
    assert.deepEqual(window('2028-02-28'), { from: '2027-03-01', due: '2027-08-31' })
  })
  test('opens no earlier than a short agreement starts', () => {
    assert.deepEqual(window('2027-12-31', '2027-03-15'), { from: '2027-03-15', due: '2027-06-30' })
  })
  test('keeps its day with a warning when all of the window lies before the start', () => {
    const duty = only('evaluation', { start: '2027-07-01', end: '2027-12-31' })
    assert.deepEqual(days(duty), { due: '2027-06-30' })
    assert.match(duty.warning?.sv ?? '', /före starten 2027-07-01/)
  })
})

describe('the final report', () => {
  const due = (end: string) => only('final-report', { start: '2020-01-01', end }).due

  for (const [end, latest] of [
    ['2026-12-31', '2026-09-30'],
    ['2027-05-31', '2027-02-28'],
    ['2028-05-31', '2028-02-29'],
    ['2027-06-30', '2027-03-30'],
    ['2027-05-29', '2027-02-28'],
    ['2028-05-29', '2028-02-29'],
    ['2027-02-28', '2026-11-28'],
    ['2027-03-01', '2026-12-01'],
  ] as const) {
    test(`of an agreement to ${end} reaches the board by ${latest}`, () => assert.equal(due(end), latest))
  }
  test('keeps its day with a warning when that lies before the start', () => {
    const dates = { start: '2027-04-01', end: '2027-06-30' }
    assert.equal(only('final-report', dates).due, '2027-03-30')
    assert.match(only('final-report', dates).warning?.sv ?? '', /före starten/)
    assert.equal(only('final-report', { ...dates, start: '2027-03-30' }).warning, undefined)
  })
})

describe('the list', () => {
  test('stands in order of last day, then of first day', () => {
    const all = dutiesFor({ ...threeYears, receivedOn: '2025-09-01', conferredOn: '2025-11-20' })
    const order = all.map(({ due = '', from = '' }) => `${due} ${from}`)
    assert.equal(all[0]?.id, 'first-meeting')
    assert.deepEqual(
      order.map((one) => one.slice(0, 10)),
      order.map((one) => one.slice(0, 10)).toSorted(),
    )
  })
  test('refuses an agreement that ends before it starts, but not one of a single day', () => {
    assert.throws(() => dutiesFor({ start: '2026-01-02', end: '2026-01-01' }), RangeError)
    assert.ok(dutiesFor({ start: '2026-01-01', end: '2026-01-01' }).length > 0)
  })
  test('tells people before the last day and through the window', () => {
    assert.deepEqual(only('evaluation', threeYears).alerts, ['2028-01-01', '2028-03-31', '2028-06-16'])
    assert.deepEqual(named('follow-up', threeYears)[0]?.alerts, [
      '2026-09-01',
      '2026-10-01',
      '2026-12-17',
      '2026-12-26',
    ])
  })
  test('says in the source what is our own reading', () => {
    assert.match(only('final-report', threeYears).source.sv, /^avsnitt 2\.3\.3\. Nämnden ska hinna/)
  })
})

const threeYears = { start: '2026-01-01', end: '2028-12-31' }
const wholeYear = { start: '2027-01-01', end: '2027-12-31' }
const none = { arithmetic: { sv: '' } }

function named(id: string, dates: Dates) {
  return dutiesFor(dates).filter((duty) => duty.id === id)
}

function only(id: string, dates: Dates) {
  const [duty, ...others] = named(id, dates)
  assert.ok(duty !== undefined && others.length === 0, `${id} should be there once`)
  return duty
}

function days({ from, due, suggestedBy }: { from?: string; due?: string; suggestedBy?: string }) {
  return JSON.parse(JSON.stringify({ from, due, suggestedBy }))
}
