import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { filesOfRulebooks, rulebookOf } from '../../../test/support/replay.ts'
import { parseRulebook } from './rulebook.ts'

const files = filesOfRulebooks()

/** The faults of Järva's rulebook when one of its files is written in another way. */
function faultsWith(path: string, from: string, to: string): readonly string[] {
  const text = files[path] ?? ''
  assert.ok(text.includes(from), `${path} does not say ${from}`)
  return faultsIn({ [path]: text.replace(from, to) })
}

function lineOf(path: string, words: string): number {
  return (files[path] ?? '').split('\n').findIndex((line) => line.includes(words)) + 1
}

function faultsIn(changed: Readonly<Record<string, string>>): readonly string[] {
  const parsed = parseRulebook({ ...files, ...changed }, 'jarva')
  return 'faults' in parsed
    ? parsed.faults.map((fault) => `${fault.file}:${fault.line}: ${fault.sentence}`)
    : []
}

describe('a rulebook over a base', () => {
  const jarva = rulebookOf('jarva')
  const stepOf = (id: string) => jarva.steps.find((step) => step.id === id)
  test('takes the fields it writes and keeps the others of the base', () => {
    assert.equal(stepOf('call-first-meeting')?.source, 'avsnitt 2.1.1')
    assert.deepEqual(stepOf('call-first-meeting')?.by, ['staffUnit'])
  })
  test('writes its own names of roles in the texts of the base', () => {
    assert.equal(stepOf('submit-consideration')?.label.sv, 'Lämna över övervägandet till stadsdelsdirektören')
    assert.equal(stepOf('assess-proceed')?.done.en, 'The district director assessed that the idea goes on')
  })
  test('joins the questions of a checklist by key', () => {
    const questions = jarva.checklists.find(({ id }) => id === 'consideration')?.questions ?? []
    assert.equal(questions.length, 18)
    assert.equal(questions.find((one) => one.key === 'localEvidence')?.source, 'avsnitt 1.3')
  })
  test('has the six documents of the instruction and two more for the review', () => {
    const stages = jarva.documents.map((document) => document.stage)
    assert.equal(stages.filter((stage) => stage === 'firstMeeting').length, 6)
    assert.equal(stages.filter((stage) => stage === 'review').length, 2)
  })
  test('is plain data that can be kept and read again', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(jarva)), jarva)
  })
})

describe('a fault in a rulebook is said with file, line and sentence', () => {
  test('a misspelled heading', () => {
    const [fault] = faultsWith('jarva/rulebook.yaml', 'phases:', 'fases:')
    const line = (files['jarva/rulebook.yaml'] ?? '').split('\n').indexOf('phases:') + 1
    assert.equal(
      fault,
      `jarva/rulebook.yaml:${line}: Okänt: fases. Kontrollera stavningen; ordlistan är sluten.`,
    )
  })
  test('an event that does not exist', () => {
    const [fault] = faultsWith('nationell/steps-inleda.yaml', 'event: firstMeetingHeld', 'event: coffeeDrunk')
    assert.match(fault ?? '', /steps-inleda.yaml:\d+: "event" har ett namn som inte finns: "coffeeDrunk"\./)
  })
  test('an event that is misspelled, where it stands and with what it is like', () => {
    const [fault] = faultsWith('jarva/duties.yaml', 'of: initiativeReceived', 'of: initativeReceived')
    const line = lineOf('jarva/duties.yaml', 'of: initiativeReceived')
    assert.equal(
      fault,
      `jarva/duties.yaml:${line}: "of" har ett namn som inte finns: "initativeReceived". Menade du "initiativeReceived"?`,
    )
  })
  test('a number where a text belongs', () => {
    const [fault] = faultsWith('nationell/rulebook.yaml', 'sv: Registrator,', 'sv: 5,')
    assert.match(fault ?? '', /^nationell\/rulebook.yaml:\d+: "sv" ska vara en text/)
  })
  test('a file that is no headings', () => {
    assert.deepEqual(faultsIn({ 'jarva/states.yaml': '- one\n- two\n' }), [
      'jarva/states.yaml:1: Filen ska bestå av rubriker, som steps: och duties:.',
    ])
  })
  test('what stands twice in the same rulebook', () => {
    const [fault] = faultsWith('jarva/states.yaml', 'id: REDIRECTED', 'id: REVIEW_FAILED')
    assert.match(fault ?? '', /^jarva\/states.yaml:\d+: "REVIEW_FAILED" står två gånger\.$/)
  })
  test('a base that is not there', () => {
    const [fault] = faultsWith('jarva/rulebook.yaml', 'base: nationell', 'base: regional')
    const line = lineOf('jarva/rulebook.yaml', 'base: nationell')
    assert.equal(fault, `jarva/rulebook.yaml:${line}: Basen "regional" finns inte bland regelböckerna.`)
  })
  test('a ceiling that ends before it begins', () => {
    const [fault] = faultsWith('nationell/rulebook.yaml', 'validTo: "2030-12-31"', 'validTo: "2023-12-31"')
    assert.match(fault ?? '', /"aidGeneral" slutar gälla innan det börjar\.$/)
  })
  test('a missing English text', () => {
    const [fault] = faultsWith(
      'nationell/rulebook.yaml',
      'label: { sv: Registrator, en: Registrar }',
      'label: { sv: Registrator }',
    )
    assert.match(fault ?? '', /^nationell\/rulebook.yaml:\d+: "en" saknas\.$/)
  })
  test('a need of a kind that does not exist', () => {
    const [fault] = faultsWith('nationell/steps-inleda.yaml', 'kind: initiator', 'kind: fullMoon')
    assert.match(fault ?? '', /steps-inleda.yaml:\d+: "kind" har en sort som inte finns/)
  })
  test('a state that does not exist', () => {
    const [fault] = faultsWith(
      'nationell/steps-inleda.yaml',
      'to: FIRST_MEETING_CALLED',
      'to: FIRST_MEETING_CALED',
    )
    assert.match(fault ?? '', /Läget "FIRST_MEETING_CALED" finns inte/)
  })
  test('a role in a text that does not exist', () => {
    const [fault] = faultsWith('nationell/steps-inleda.yaml', 'till {director}', 'till {direktor}')
    assert.match(fault ?? '', /Rollen {direktor} i texten finns inte/)
  })
  test('an indentation that is wrong', () => {
    const [fault] = faultsWith('jarva/states.yaml', '  - { id: REDIRECTED', ' - { id: REDIRECTED')
    assert.match(fault ?? '', /jarva\/states.yaml:\d+: /)
  })
  test('a removal of what is not there', () => {
    const [fault] = faultsWith(
      'jarva/states.yaml',
      'id: REDIRECTED, source: avsnitt 2.1.1',
      'id: GONE, remove: true',
    )
    assert.match(fault ?? '', /"GONE" tas bort men finns inte i basen/)
  })
  test('several at once', () => {
    const faults = faultsWith(
      'jarva/rulebook.yaml',
      'validFrom: "2024-01-01"',
      'validFrom: i dag\nunheardOf: 1',
    )
    assert.equal(faults.length, 2)
  })
  test('a base that builds on itself', () => {
    const [fault] = faultsWith('nationell/rulebook.yaml', 'body: nationell', 'body: nationell\nbase: jarva')
    assert.match(fault ?? '', /bygger på sig själv/)
  })
})
