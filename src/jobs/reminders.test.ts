import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { agreement, decided, historyOf, received, type Told } from '../../test/support/case-duties.ts'
import { reminders } from '../../test/support/case-reminders.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { remindersOf } from './reminders.ts'

describe('what was not done by its day', () => {
  // Received on 12 January 2026: the first meeting is due on 9 February.
  const late = (today: string) =>
    reminders([received], today)
      .filter(({ key }) => key.startsWith('late first-meeting'))
      .flatMap(({ roles }) => roles)

  for (const [today, told] of [
    ['2026-02-09', []],
    ['2026-02-10', ['staffUnit']],
    ['2026-02-15', ['staffUnit']],
    ['2026-02-16', ['staffUnit', 'adminHead']],
    ['2026-02-22', ['staffUnit', 'adminHead']],
    ['2026-02-23', ['staffUnit', 'adminHead', 'director']],
  ] as const) {
    test(`is told on ${today} to ${told.join(', ') || 'nobody'}`, () => assert.deepEqual(late(today), told))
  }

  test('says to those above whose task it is', () => {
    const told = reminders(agreement('2026-09-01', '2029-08-31'), '2028-01-14')
      .filter(({ key }) => key.startsWith('late follow-up 2027'))
      .map(({ awaits }) => awaits?.sv)
    assert.deepEqual(told, [undefined, 'koordinatorn', 'koordinatorn', 'koordinatorn'])
  })

  test('goes from the coordinator to the unit head, the department head and the director', () => {
    const told = reminders(agreement('2026-09-01', '2029-08-31'), '2028-01-14')
      .filter(({ key }) => key.startsWith('late follow-up 2027'))
      .map(({ key, roles }) => `${key.slice(-10)} ${roles}`)
    assert.deepEqual(told, [
      '2028-01-01 coordinator',
      '2028-01-03 unitHead',
      '2028-01-07 departmentHead',
      '2028-01-14 director',
    ])
  })
})

describe('what lies with somebody whom the case has not got', () => {
  const told = (start: string, today: string) =>
    reminders(agreement('2026-09-01', '2029-08-31'), today).find(({ key }) => key.startsWith(start))

  test('is told of beforehand to those above', () => {
    const above = [['unitHead'], ['departmentHead'], ['director']]
    assert.deepEqual(told('evaluation', '2028-09-01')?.above, above)
    assert.deepEqual(told('rhythm working', '2027-12-01')?.above, above)
  })
})

describe('a gap that comes near', () => {
  // In force to 31 August 2029; the last safe meeting is on 24 May, its memo stop on 3 May.
  const gap = (today: string) =>
    reminders(agreement('2026-09-01', '2029-08-31'), today)
      .filter(({ key }) => key.startsWith('gap '))
      .map(({ key, due }) => `${key.split(' ').at(-1)} ${due}`)

  for (const [today, told] of [
    ['2028-08-30', []],
    ['2028-08-31', ['12 2029-05-03']],
    ['2028-11-29', ['12 2029-05-03']],
    ['2028-11-30', ['9 2029-05-03']],
    ['2029-02-27', ['9 2029-05-03']],
    ['2029-02-28', ['6 2029-05-03']],
    ['2029-05-03', ['6 2029-05-03']],
    ['2029-05-04', ['atRisk 2029-05-31']],
  ] as const) {
    test(`is told on ${today}: ${told.join() || 'nothing'}`, () => assert.deepEqual(gap(today), told))
  }

  test('is told to both sides in the same words, and to the heads when it threatens', () => {
    const [planned] = reminders(agreement('2026-09-01', '2029-08-31'), '2028-08-31').filter(isGap)
    const [threatens] = reminders(agreement('2026-09-01', '2029-08-31'), '2029-05-04').filter(isGap)
    assert.deepEqual(planned?.roles, ['staffUnit', 'coordinator', 'partySignatory', 'partyRep'])
    assert.deepEqual(threatens?.roles.slice(4), ['departmentHead', 'director'])
    assert.match(threatens?.task.sv ?? '', /Kom överens om hur ni undviker ett glapp/)
  })
})

describe('meetings that there is hardly time left for', () => {
  const rhythm = (today: string, ...held: Told[]) =>
    reminders(agreement('2026-09-01', '2029-08-31', ...held), today)
      .filter(({ key }) => key.startsWith('rhythm steering'))
      .map(({ key }) => key)

  test('are told of when more remain than months, once for each number held', () => {
    assert.deepEqual(rhythm('2027-10-31'), [])
    assert.deepEqual(rhythm('2027-11-01'), ['rhythm steering-group-meetings 2027-12-31 0'])
    const held: Told = ['steeringGroupMet', '2027-11-05', { heldOn: '2027-11-05' }]
    assert.deepEqual(rhythm('2027-12-01', held), ['rhythm steering-group-meetings 2027-12-31 1'])
  })
})

describe('a year with too few meetings', () => {
  const missed = (today: string, ...held: Told[]) =>
    reminders(agreement('2026-09-01', '2029-08-31', ...held), today).filter(({ key }) =>
      key.startsWith('late working-group-meetings 2027'),
    )
  const told = (today: string) => missed(today).map(({ roles }) => roles.join())

  test('is told the day after it, and then to those above, for a month', () => {
    assert.deepEqual(told('2027-12-31'), [])
    assert.deepEqual(told('2028-01-01'), ['coordinator'])
    assert.deepEqual(told('2028-01-14'), ['coordinator', 'unitHead', 'departmentHead', 'director'])
    assert.equal(told('2028-01-31').length, 4)
    assert.deepEqual(told('2028-02-01'), [])
  })

  test('says how many were held, and where to write why', () => {
    const [first] = missed('2028-01-01', ['workingGroupMet', '2027-11-05', { heldOn: '2027-11-05' }])
    assert.match(first?.task.sv ?? '', /Hålla arbetsgruppsmöten 2027\. 1 av 4 möten hölls\. Skriv varför/)
  })

  test('is not told where they were enough', () => {
    const days = ['2027-02-01', '2027-05-03', '2027-09-06', '2027-12-31']
    const held = days.map((heldOn): Told => ['workingGroupMet', heldOn, { heldOn }])
    assert.deepEqual(missed('2028-01-14', ...held), [])
  })
})

describe('minutes that a side has not approved', () => {
  // The meeting was held on 14 October 2027; both sides should have approved by the 28th.
  const minutes = [
    { meeting: 'm', group: 'steering', heldOn: plainDate('2027-10-14'), sides: ['party', 'public'] },
  ] as const
  const told = (today: string) => {
    const history = { ...historyOf(...agreement('2026-09-01', '2029-08-31')), facts: { minutes } }
    return remindersOf({ history, today: plainDate(today) })
      .filter(({ key }) => key.includes('minutes m'))
      .map(({ key, roles }) => `${key.split(' ').at(-1)} ${roles}`)
  }

  test('are told of a week and two days before their day', () => {
    assert.deepEqual(told('2027-10-20'), [])
    assert.deepEqual(told('2027-10-21'), ['2027-10-21 partyRep', '2027-10-21 coordinator'])
    assert.deepEqual(told('2027-10-26'), ['2027-10-26 partyRep', '2027-10-26 coordinator'])
    assert.deepEqual(told('2027-10-28'), told('2027-10-26'))
  })
  test('wait for those alone of several organisations that have not approved', () => {
    const parties = [
      { id: 'a', name: 'A', side: 'party', holder: 'org-a' },
      { id: 'b', name: 'B', side: 'party', holder: 'org-b' },
    ] as const
    const one = { ...minutes[0], sides: ['party'], parties: ['b'] } as const
    const history = {
      ...historyOf(...agreement('2026-09-01', '2029-08-31')),
      facts: { minutes: [one], parties },
    }
    const found = remindersOf({ history, today: plainDate('2027-10-21') })
    const own = found.filter(({ key }) => key.includes('minutes m'))
    assert.deepEqual(
      own.map(({ holder, roles }) => [holder, ...roles]),
      [['org-b', 'partyRep']],
    )
  })
  test('climb on their own side the day after', () => {
    assert.deepEqual(told('2027-10-29'), ['2027-10-29 partyRep', '2027-10-29 coordinator'])
    assert.deepEqual(told('2027-10-31').slice(1, 2), ['2027-10-31 partySignatory'])
  })
})

describe('signatures that are waited for', () => {
  // The minutes were announced on 5 June 2026, and the agreement starts on 1 September.
  const asked = historyOf(...decided, ['minutesPublished', '2026-06-05', { track: 'sign-1' }])
  const history = { ...asked, facts: { established: ['aidDeclared', 'signatoryProven'] as const } }
  const told = (today: string) =>
    remindersOf({ history, today: plainDate(today) })
      .filter(({ key }) => key.startsWith('sign '))
      .map(({ key, roles }) => `${key.split(' ')[2]} ${roles.join()}`)

  test('are told of a week after the minutes, and before the first day in force, to both sides', () => {
    assert.deepEqual(told('2026-06-11'), [])
    assert.deepEqual(told('2026-06-12'), ['2026-06-12 partySignatory', '2026-06-12 director'])
    assert.deepEqual(told('2026-08-18'), ['2026-08-18 partySignatory', '2026-08-18 director'])
    assert.deepEqual(told('2026-08-29'), ['2026-08-29 partySignatory', '2026-08-29 director'])
    assert.deepEqual(told('2026-09-01'), ['2026-08-29 partySignatory', '2026-08-29 director'])
  })

  const late = (today: string) =>
    remindersOf({ history, today: plainDate(today) })
      .filter(({ key }) => key.startsWith('late sign'))
      .map(({ key, roles, awaits }) => `${key.split(' ').at(-1)} ${roles}${awaits ? ` ${awaits.sv}` : ''}`)

  test('are told of again from the day after it, and every week as long as they are missing', () => {
    assert.deepEqual(late('2026-09-01'), [])
    assert.deepEqual(late('2026-09-02'), ['2026-09-02 partySignatory', '2026-09-02 director'])
    assert.deepEqual(told('2026-09-02'), [])
    assert.deepEqual(late('2026-09-03'), late('2026-09-02'))
    assert.deepEqual(late('2026-09-09').slice(0, 1), ['2026-09-09 partySignatory'])
    assert.deepEqual(late('2026-11-30').slice(0, 1), ['2026-11-25 partySignatory'])
  })

  test('are told of to those who follow the case on each side, three days after it', () => {
    const followers = (today: string) => late(today).filter((one) => /staffUnit|partyRep/.test(one))
    assert.deepEqual(followers('2026-09-03'), [])
    assert.deepEqual(followers('2026-09-04'), [
      '2026-09-04 partyRep organisationens behöriga företrädare',
      '2026-09-04 staffUnit stadsdelsdirektören',
    ])
  })
})

const isGap = ({ key }: { key: string }) => key.startsWith('gap ')
