import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { filesOfRulebooks } from '../../../test/support/replay.ts'
import { checkRulebook } from './check.ts'

const files = filesOfRulebooks()

/** What a check says of a small rulebook laid over the base, with these lines added to its own. */
function saidOf(lines: string): readonly string[] {
  const own = `body: liten\nbase: nationell\n${lines}\n`
  return checkRulebook({ ...files, 'liten/rulebook.yaml': own }, 'liten').map((fault) => fault.sentence)
}

describe('a check of a rulebook', () => {
  for (const body of ['nationell', 'jarva']) {
    test(`finds nothing in ${body}`, () => assert.deepEqual(checkRulebook(files, body), []))
  }
  test('finds a step that can never be taken', () => {
    assert.ok(
      saidOf(
        'states: [{ id: DORMANT, label: { sv: Vilar, en: Rests } }]\nsteps: [{ id: make-dormant, remove: true }]',
      ).includes('Inget steg leder till läget "DORMANT" (round).'),
    )
  })
  test('finds a state without a way out', () => {
    const said = saidOf('steps: [{ id: resume-tabled, from: [CASE_OPENED] }]')
    assert.ok(said.includes('Läget "CASE_TABLED" (sign) har ingen väg vidare.'), said.join('\n'))
  })
  test('finds a next step that cannot be taken there', () => {
    const said = saidOf('states: [{ id: DORMANT, next: [sign-agreement] }]')
    assert.deepEqual(said, ['Steget "sign-agreement" kan inte tas i läget "DORMANT".'])
  })
  test('finds a duty that nobody has written', () => {
    const said = saidOf('tracks: [{ id: followUp, duty: yearly-party }]')
    assert.deepEqual(said, ['Skyldigheten "yearly-party" finns inte.'])
  })
  test('finds a warning that no step shows', () => {
    const said = saidOf(
      'warnings: [{ id: rain, when: shortPeriod, text: { sv: Regn, en: Rain }, source: praxis }]',
    )
    assert.deepEqual(said, ['Inget steg visar varningen "rain".'])
  })
  test('finds a day that does not exist', () => {
    assert.deepEqual(saidOf('validFrom: "2025-02-30"'), ['Dagen 2025-02-30 finns inte.'])
  })
  test('finds what leads nowhere beside what cannot be read, and misses nothing that was left out', () => {
    const said = saidOf(
      [
        'validFrom: "2025-02-30"',
        'duties: [{ id: first-meeting, within: { weeks: 0, of: initiativeReceived } }]',
        'states: [{ id: DORMANT, phase: vila }, { id: ACTIVE, kind: asleep }]',
      ].join('\n'),
    )
    assert.deepEqual(said, [
      'Dagen 2025-02-30 finns inte.',
      '"weeks" är för litet: minst 1.',
      '"kind" ska vara ett av "running", "inForce", "exit", "ended".',
      'Fasen "vila" finns inte.',
    ])
  })
})
