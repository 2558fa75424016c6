import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { plainDate } from '../../kernel/plain-date.ts'
import { rulebookFiles, shippedRulebook } from '../../store/bodies/rulebook-files.ts'
import { isOwnVersion, type OwnFault, readOwnRules } from './own-rules.ts'
import type { Rulebook } from './rulebook.ts'

describe('rules of a body’s own', () => {
  let files: Record<string, string>
  let jarva: Rulebook
  before(async () => {
    files = await rulebookFiles(fileURLToPath(new URL('../../../rulebooks/jarva', import.meta.url)))
    jarva = await shippedRulebook('jarva')
  })
  const read = (text: string, from = '2027-01-01') =>
    readOwnRules(files, { base: jarva, text, validFrom: plainDate(from) })
  function whole(text: string, from?: string): Rulebook {
    const made = read(text, from)
    return 'rulebook' in made ? made.rulebook : assert.fail(JSON.stringify(made.faults))
  }
  function faults(text: string): readonly OwnFault[] {
    const made = read(text)
    return 'faults' in made ? made.faults : assert.fail(made.rulebook.version)
  }
  const threeWeeks = `duties:
  - id: first-meeting
    source: punkt 4
    reading: { sv: Tre veckor är 21 dagar., en: Three weeks are 21 days. }
    within: { weeks: 3, of: initiativeReceived }
`

  test('change what they say, and nothing else', () => {
    const { duties, steps, validFrom, body } = whole(threeWeeks)
    const first = duties.find(({ id }) => id === 'first-meeting')
    assert.deepEqual(first && 'within' in first && first.within.weeks, 3)
    assert.equal(duties.length, jarva.duties.length)
    assert.deepEqual(steps, jarva.steps)
    assert.deepEqual([validFrom, body], ['2027-01-01', 'jarva'])
  })

  test('make a version that tells them from all others', () => {
    const versions = [
      whole(threeWeeks),
      whole(threeWeeks),
      whole(threeWeeks.replace('3', '2')),
      whole(threeWeeks, '2027-02-01'),
    ]
    const [one, same, other, later] = versions.map(({ version }) => version)
    assert.equal(one, same)
    assert.equal(new Set([one, other, later]).size, 3)
    assert.ok(one?.startsWith(`${jarva.version}+`))
    assert.deepEqual([isOwnVersion(one ?? ''), isOwnVersion(jarva.version)], [true, false])
  })

  test('are refused by line where they cannot be read or lead nowhere', () => {
    assert.deepEqual(faults('hej'), [
      { line: 1, sentence: 'Filen ska bestå av rubriker, som steps: och duties:.' },
    ])
    assert.deepEqual(
      faults('duties:\n  - id: first-meeting\n    within: { weeks: 3, off: initiativeReceived }').map(
        ({ line }) => line,
      ),
      [3, 3],
    )
    assert.match(faults('steps:\n  - id: nothing\n    remove: true')[0]?.sentence ?? '', /finns inte i basen/)
  })

  test('leave to Handslag what it writes itself, and refer to nothing else', () => {
    assert.deepEqual(
      faults('duties: []\nversion: "9"').map(({ line }) => line),
      [2],
    )
    assert.match(faults('duties: &a\n  - id: x\nsteps: *a')[0]?.sentence ?? '', /Skriv ut stycket/)
  })

  test('say of a duty that they change where it stands and how it is read', () => {
    const [source, reading] = faults(
      'duties:\n  - id: first-meeting\n    within: { weeks: 3, of: initiativeReceived }',
    )
    assert.deepEqual([source?.line, reading?.line], [2, 2])
    assert.match(`${source?.sentence} ${reading?.sentence}`, /source.*reading/)
  })

  test('cannot change what rests on law', () => {
    for (const text of ['duties:\n  - id: legality-review\n    remove: true', 'thresholds: []'])
      assert.match(faults(text)[0]?.sentence ?? '', /vilar på lag/, text)
  })
})
