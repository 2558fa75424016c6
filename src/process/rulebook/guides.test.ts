import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { historyOf, considered as toConsideration } from '../../../test/support/case-duties.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { rulebookFiles, shippedRulebook } from '../../store/bodies/rulebook-files.ts'
import { expectedBy } from '../steps/ball-day.ts'
import { waitingFor } from '../steps/waiting.ts'
import { compareRulebooks } from '../versions/rulebooks-compared.ts'
import { guidesOf } from './guides.ts'
import { readOwnRules } from './own-rules.ts'
import type { Rulebook } from './rulebook.ts'

describe('the guides of a rulebook', () => {
  let files: Record<string, string>
  let jarva: Rulebook
  before(async () => {
    files = await rulebookFiles(fileURLToPath(new URL('../../../rulebooks/jarva', import.meta.url)))
    jarva = await shippedRulebook('jarva')
  })
  const read = (text: string) =>
    readOwnRules(files, { base: jarva, text, validFrom: plainDate('2027-01-01') })
  const own = (expected: string): Rulebook => {
    const made = read(`states:\n  - { id: CONSIDERATION_SUBMITTED, expected: ${expected} }\n`)
    return 'rulebook' in made ? made.rulebook : assert.fail(JSON.stringify(made.faults))
  }
  const expectedUnder = (rulebook: Rulebook) =>
    waitingFor({ ...historyOf(...toConsideration), rulebook }, plainDate('2026-02-10')).map(expectedBy)

  test('are told with how long and since when, in both languages', () => {
    const guide = guidesOf(jarva).find(({ id }) => id === 'start-review')
    assert.deepEqual(guide?.within, {
      sv: '10 arbetsdagar från: Organisationen fick besked om bedömningen',
      en: '10 working days from: The organisation was told about the assessment',
    })
  })

  test('are another body’s to set otherwise, or to take away', () => {
    assert.deepEqual(expectedUnder(jarva), ['2026-02-23'])
    assert.deepEqual(expectedUnder(own('{ weeks: 4 }')), ['2026-03-09'])
    assert.deepEqual(expectedUnder(own('none')), [null])
  })

  test('are shown as what differs between two rulebooks', () => {
    const { guides, steps } = compareRulebooks(jarva, own('{ weeks: 4 }'), plainDate('2026-11-23'))
    assert.deepEqual(
      guides.map(({ what, before: was, after }) => [what.sv, was?.sv, after?.sv]),
      [
        [
          'Övervägandet är överlämnat',
          '10 arbetsdagar från att läget började',
          '4 veckor från att läget började',
        ],
      ],
    )
    assert.deepEqual(steps, [])
  })

  for (const [written, sentence] of [
    ['{ weeks: 1, days: 2 }', /precis en av days, weeks, months och workingDays/],
    ['{ days: 3, of: archiveBurnt }', /archiveBurnt|expected/],
    ['{ days: 3, of: documentDisposed }', /Inget steg ger "documentDisposed"/],
  ] as const)
    test(`that say ${written} are refused in a clear sentence`, () => {
      const made = read(`states:\n  - { id: CONSIDERATION_SUBMITTED, expected: ${written} }\n`)
      assert.ok('faults' in made)
      assert.match(made.faults.map((fault) => fault.sentence).join(' '), sentence)
    })
})
