import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dutiesFor } from '../../../test/support/duties.ts'
import { begun } from '../../../test/support/life-chapters.ts'
import { type ReplayLine, retold, rulebookOf } from '../../../test/support/replay.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { legalityReviewOf } from '../board/legality.ts'
import { duties } from '../duties/duties.ts'
import { dutiesOfAgreement } from '../duties/duties-agreement.ts'
import { type DutyRule, dutiesFile } from './duty-schema.ts'
import type { Rulebook } from './rulebook.ts'
import { withLawOf } from './statute.ts'
import { statutorySpan } from './statute-words.ts'

const jarva = rulebookOf('jarva')
const change = plainDate('2031-01-01')

/** The law as it would stand if it were changed on New Year's Day 2031, in rows over time. */
const newest: Rulebook = {
  ...jarva,
  version: '2.0.0',
  duties: jarva.duties.flatMap((rule): DutyRule[] => {
    if (rule.id === 'aid-registration') return inTwo(rule, { workingDays: 10, of: ['aidConferred'] })
    if (rule.id === 'legality-review') return inTwo(rule, { days: 28, of: ['minutesPublished'] })
    return [rule]
  }),
}

/** An older version that says something else of everything. */
const older: Rulebook = {
  ...jarva,
  version: '1.0.0',
  duties: jarva.duties
    .filter(({ id }) => id !== 'minutes-announced')
    .map((rule) => {
      if (rule.id === 'first-meeting')
        return { ...rule, within: { weeks: 6, of: ['initiativeReceived'] } } as DutyRule
      if (rule.id === 'aid-registration')
        return { ...rule, within: { workingDays: 40, of: ['aidConferred'] } } as DutyRule
      return rule
    }),
}
const pinned = withLawOf(older, newest)

describe('a case that follows an older version', () => {
  test('keeps its body’s own instruction', () => {
    assert.equal(pinned.version, '1.0.0')
    assert.equal(duty('first-meeting', aLife('2029-03-01'))?.due, '2028-11-03')
  })
  test('has the law of the day of the act: the last day of the old law and the first of the new', () => {
    const [last, first] = [aLife('2031-03-01'), aLife('2031-03-02')].map((of) => duty('aid-registration', of))
    assert.match(last?.arithmetic.sv ?? '', /^2030-12-31 \+ 20 arbetsdagar/)
    assert.match(first?.arithmetic.sv ?? '', /^2031-01-01 \+ 10 arbetsdagar/)
  })
  test('has a statutory duty that its version did not know', () => {
    assert.ok(duty('minutes-announced', aLife('2029-03-01')))
  })
  test('has the newest limits, and is put together once', () => {
    assert.equal(pinned.thresholds, newest.thresholds)
    assert.equal(withLawOf(older, newest), pinned)
    assert.equal(withLawOf(newest, newest), newest)
  })
})

describe('the time for a legality review', () => {
  const ends = (announced: string) => legalityReviewOf(pinned, plainDate(announced))?.ends
  test('is that of the day of the announcement, on both sides of a change', () => {
    assert.deepEqual(['2030-12-31', '2031-01-01'].map(ends), ['2031-01-21', '2031-01-29'])
  })
})

describe('what the law gives, as a sentence says it', () => {
  test('is that of the day, with a figure where no word is short', () => {
    const said = (name: 'legality-review' | 'aid-registration', day: string) =>
      statutorySpan(pinned, name, plainDate(day))?.sv
    assert.deepEqual(
      ['2030-12-31', '2031-01-01'].map((day) => said('legality-review', day)),
      ['tre veckor', '28 dagar'],
    )
    assert.deepEqual(
      ['2025-12-31', '2030-12-31', '2031-01-01'].map((day) => said('aid-registration', day)),
      [undefined, 'tjugo arbetsdagar', 'tio arbetsdagar'],
    )
  })
})

describe('a duty with rows over time', () => {
  const plan = (conferredOn: string) =>
    dutiesOfAgreement({
      ...{ rulebook: newest, start: plainDate('2031-03-01'), end: plainDate('2033-02-28') },
      conferredOn: plainDate(conferredOn),
    }).filter(({ id }) => id === 'aid-registration')
  test('is planned once, by the row of the day', () => {
    const found = ['2025-12-31', '2030-12-31', '2031-01-01'].map(plan)
    assert.deepEqual(
      found.map((rows) => rows.map(({ arithmetic }) => arithmetic.sv.split(' ')[2])),
      [['20'], ['20'], ['10']],
    )
  })
  test('is told for information before its first row applies, as before', () => {
    const [told] = dutiesFor({ start: '2025-01-01', end: '2026-12-31', conferredOn: '2025-12-31' }).filter(
      ({ id }) => id === 'aid-registration',
    )
    assert.match(told?.warning?.sv ?? '', /från och med 2026-01-01/)
  })
  test('may not have two on the same day', () => {
    const rows = newest.duties.map((rule) => ({ ...rule, appliesUntil: undefined }))
    const read = dutiesFile.safeParse({ duties: JSON.parse(JSON.stringify(rows)) })
    assert.match(read.error?.message ?? '', /Två rader för samma skyldighet gäller samtidigt/)
  })
})

function inTwo(rule: DutyRule, within: object): DutyRule[] {
  const later = { ...rule, id: `${rule.id}-2031`, within, appliesFrom: change } as DutyRule
  return [{ ...rule, appliesUntil: change }, later]
}

/** A life up to the signatures; the board says yes 60 days before it starts. */
function aLife(start: string): readonly ReplayLine[] {
  const lines = begun({ start, end: `${Number(start.slice(0, 4)) + 3}-02-28`, registered: 'never' })
  return lines.filter(({ step }) => step !== 'activate')
}

function duty(id: string, lines: readonly ReplayLine[]) {
  const history = retold(pinned, lines, (line, refusal) =>
    assert.equal(refusal, null, `${line.step} should be possible`),
  )
  const last: PlainDate | undefined = history.events.at(-1)?.on
  return duties(history, last ?? change).find((one) => one.id === id)
}
