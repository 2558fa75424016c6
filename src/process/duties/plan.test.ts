import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { jarva } from '../../../test/support/duties.ts'
import { answerPlan, planQuestion } from './plan.ts'
import { planFaults } from './plan-faults.ts'

const question = { rulebook: 'jarva', start: '2027-09-01', end: '2030-05-31' }
const swapped = { date: '2030-02-14', memoStop: '2030-02-06', dispatch: '2030-01-24' }

describe('a plan', () => {
  test('has the duties under their fixed ids, each once or once a year', () => {
    const { duties } = planned({ receivedOn: '2027-03-01', conferredOn: '2027-06-17' })
    assert.deepEqual(new Set(duties.map(({ id }) => id)), new Set(planIds))
  })
  test('leaves out what has no day to count from', () => {
    const ids = planned().duties.map(({ id }) => id)
    assert.deepEqual([ids.includes('first-meeting'), ids.includes('aid-registration')], [false, false])
  })
  test('writes only the fields of the interface', () => {
    const { duties } = planned({ start: '2029-11-01', receivedOn: '2027-03-01' })
    const fields = new Set(duties.flatMap((duty) => Object.keys(duty)))
    assert.deepEqual(
      [...fields].filter((field) => !planFields.includes(field)),
      [],
    )
  })
  test('gives the final report the day of the gap guard', () => {
    const { duties, gapGuard } = planned()
    assert.equal(duties.find(({ id }) => id === 'final-report')?.due, gapGuard.latest)
  })
  test('puts a warning after the arithmetic', () => {
    const { duties } = planned({ start: '2030-04-01' })
    const arithmetic = duties.find(({ id }) => id === 'final-report')?.arithmetic ?? ''
    assert.match(
      arithmetic,
      /^2030-05-31 − 3 månader = 2030-02-28; avsnitt 2\.3\.3\. Dagen 2030-02-28 ligger före/,
    )
  })
  test('finds the last meeting whose memo stop has not passed', () => {
    const meetings = [meeting('2030-01-24', '2030-01-03'), meeting('2030-02-14', '2030-01-24')]
    const found = (asOf?: string) => planned({ asOf, boardMeetings: meetings }).gapGuard.meeting?.date
    assert.deepEqual(
      [found(), found('2030-01-24'), found('2030-01-25')],
      ['2030-02-14', '2030-02-14', undefined],
    )
  })
  test('is the same when it is asked again', () => {
    assert.deepEqual(planned({ receivedOn: '2027-03-01' }), planned({ receivedOn: '2027-03-01' }))
  })
})

describe('a wrong plan', () => {
  for (const [what, change, sentence] of [
    ['no start', { start: undefined }, 'start saknas.'],
    ['a start that is a number', { start: 20270901 }, 'start ska vara en dag skriven "ÅÅÅÅ-MM-DD".'],
    ['a day that does not exist', { end: '2030-02-30' }, /^end är "2030-02-30" men ska vara en dag/],
    ['a year that nobody plans', { end: '9999-12-31' }, /^end är "9999-12-31"/],
    ['an end before the start', { end: '2027-08-31' }, 'end ligger före start.'],
    ['an unknown field', { begin: 1, ends: 2 }, 'filen har okända fält: "begin", "ends".'],
    ['meetings that are no list', { boardMeetings: 'ja' }, 'boardMeetings ska vara en lista.'],
    ['a meeting that is no object', { boardMeetings: [1] }, 'boardMeetings[0] ska vara ett objekt.'],
    [
      'a memo stop after the meeting',
      { boardMeetings: [meeting('2030-02-14', '2030-02-15')] },
      /memoStop ligger efter/,
    ],
    [
      'a dispatch before the memo stop',
      { boardMeetings: [swapped] },
      'boardMeetings[0].dispatch ligger före stoppdagen (memoStop).',
    ],
    [
      'a meeting without dispatch',
      { boardMeetings: [{ date: '2030-02-14', memoStop: '2030-02-01' }] },
      'boardMeetings[0].dispatch saknas.',
    ],
  ] as const) {
    test(`with ${what} says so`, () => {
      const [first = ''] = faultsOf({ ...question, ...change })
      if (typeof sentence === 'string') assert.equal(first, sentence)
      else assert.match(first, sentence)
    })
  }
  test('is told all that is wrong at once', () => {
    assert.deepEqual(faultsOf({ rulebook: 'jarva' }), ['start saknas.', 'end saknas.'])
  })
  test('may be anything at all', () => {
    assert.deepEqual(faultsOf([]), ['filen ska vara ett objekt.'])
    assert.deepEqual(faultsOf(null), ['filen ska vara ett objekt.'])
  })
})

const planIds = [
  'first-meeting',
  'steering-group-meetings',
  'working-group-meetings',
  'follow-up',
  'evaluation',
  'final-report',
  'aid-registration',
]
const planFields = ['id', 'title', 'year', 'from', 'due', 'suggestedBy', 'count', 'arithmetic', 'source']

function meeting(date: string, memoStop: string) {
  return { date, memoStop, dispatch: memoStop }
}

function planned(change: object = {}) {
  return answerPlan(planQuestion.parse({ ...question, ...change }), jarva)
}

function faultsOf(value: unknown) {
  const { error } = planQuestion.safeParse(value)
  return error ? planFaults(error) : []
}
