import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { foreseen, moved } from '../../../test/support/moved.ts'
import {
  aDoer,
  allReplays,
  filesOfRulebooks,
  linesOf,
  retold,
  rulebookOf,
  toldOn,
} from '../../../test/support/replay.ts'
import type { PersonId } from '../../domain/actor.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { type History, whyNot } from '../engine.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'

const own = filesOfRulebooks(new URL('../../../test/support/rulebooks/', import.meta.url))
const lillby = rulebookOf('lillby', own)
const next = rulebookOf('lillby-nasta', own)
const on = plainDate('2026-07-10')
const begun = retold(
  lillby,
  [{ step: 'receive-initiative', by: 'partyRep', on: '2026-07-01', content: { origin: 'coalition' } }],
  () => {},
)

describe('a move to the next version of another municipality', () => {
  test('says who decides after it, and what is asked for', () => {
    const { obstacles, steps, papers } = foreseen(begun, next, on)
    assert.deepEqual(obstacles, [])
    assert.deepEqual(
      steps.map(({ before, after }) => [before, after]),
      [[['departmentHead'], ['staffUnit']]],
    )
    assert.deepEqual(
      papers.map(({ kind, label }) => [kind, label.sv]),
      [
        ['fresh', 'Den senaste resultat- och balansräkningen'],
        ['gone', 'Handlingsplan för barns trygghet'],
      ],
    )
  })
  test('gives the next step to whom the newer version names', () => {
    const may = (history: History, role: 'departmentHead' | 'staffUnit') =>
      whyNot(history, { step: 'call-first-meeting', by: aDoer(role), on }) === null
    assert.deepEqual([may(begun, 'departmentHead'), may(begun, 'staffUnit')], [true, false])
    const after = moved(begun, next, on)
    assert.deepEqual([may(after, 'departmentHead'), may(after, 'staffUnit')], [false, true])
  })
  test('is refused where something has happened by a step that the newer version lacks', () => {
    const steps = next.steps.map((step) =>
      step.id === 'receive-initiative' ? { ...step, id: 'take-in' } : step,
    )
    const [obstacle] = foreseen(begun, { ...next, steps }, on).obstacles
    assert.match(obstacle?.sv ?? '', /känner inte till något som har hänt/)
  })
  test('is refused where the newer version would put the case elsewhere', () => {
    const steps = next.steps.map((step) =>
      step.id === 'receive-initiative' ? { ...step, to: 'FIRST_MEETING_CALLED' } : step,
    )
    const [obstacle] = foreseen(begun, { ...next, steps }, on).obstacles
    assert.match(obstacle?.sv ?? '', /skulle ärendet stå i läget/)
  })
})

describe('what a case had begun', () => {
  const writing = { ...begun, facts: { authors: { consideration: ['person-1' as PersonId] } } }
  const received = toldOn(
    begun,
    [
      {
        step: 'hand-in-document',
        by: 'partyRep',
        on: '2026-07-05',
        content: { document: 'childProtection' },
      },
    ],
    () => {},
  )

  test('of a checklist is finished with the questions that it was begun with', () => {
    const after = moved(writing, askingMore(next), on)
    assert.deepEqual(questionsOf(after.rulebook), questionsOf(lillby))
    assert.deepEqual(foreseen(writing, askingMore(next), on).checklists, [])
  })
  test('of nothing is begun with the new questions', () => {
    const after = moved(begun, askingMore(next), on)
    assert.equal(questionsOf(after.rulebook).length, questionsOf(lillby).length + 1)
    assert.equal(foreseen(begun, askingMore(next), on).checklists[0]?.added.length, 1)
  })
  test('is kept through a second move', () => {
    const twice = moved(moved(writing, next, on), { ...askingMore(next), version: '2027.1' }, on)
    assert.deepEqual(questionsOf(twice.rulebook), questionsOf(lillby))
  })
  test('of papers is still there to read when nobody asks for it any more, and is not asked for', () => {
    const { documents } = moved(received, next, on).rulebook
    assert.equal(documents.find(({ id }) => id === 'childProtection')?.required, false)
    assert.equal(
      moved(begun, next, on).rulebook.documents.some(({ id }) => id === 'childProtection'),
      false,
    )
  })
  test('of papers is not asked for again once it has been judged', () => {
    const judged = signedHistory(rulebookOf('jarva'))
    const [first, ...rest] = judged.rulebook.documents
    assert.ok(first)
    const more = { ...first, id: 'policy' }
    const newer = { ...judged.rulebook, version: '9.0.0', documents: [...rest, more] }
    assert.deepEqual(foreseen(judged, newer, on).papers, [])
    assert.deepEqual(
      moved(judged, newer, on)
        .rulebook.documents.map(({ id }) => id)
        .sort(),
      idsOf(judged),
    )
  })
})

describe('what both have signed', () => {
  const jarva = rulebookOf('jarva')
  test('is not made harder for the idea-based side by a rulebook', () => {
    const history = signedHistory(jarva)
    const day = history.events.at(-1)?.on ?? on
    const duties = jarva.duties.map((rule) =>
      rule.id === 'follow-up' ? { ...rule, responsible: 'partyRep' as const } : rule,
    )
    const newer = { ...jarva, version: '9.0.0', duties }
    assert.match(foreseen(history, newer, day).obstacles[0]?.sv ?? '', /Överenskommelsen är undertecknad/)
    assert.deepEqual(foreseen(history, { ...newer, duties: jarva.duties }, day).obstacles, [])
  })
})

function askingMore(rulebook: Rulebook): Rulebook {
  const checklists = rulebook.checklists.map((checklist) => {
    const [first] = checklist.questions
    if (checklist.id !== 'consideration' || first === undefined) return checklist
    return { ...checklist, questions: [...checklist.questions, { ...first, key: 'more' }] }
  })
  return { ...rulebook, checklists }
}

function questionsOf({ checklists }: Rulebook): readonly string[] {
  return checklists.find(({ id }) => id === 'consideration')?.questions.map(({ key }) => key) ?? []
}

/** As far as the agreement runs in the main replay. */
function signedHistory(rulebook: Rulebook): History {
  const lines = allReplays().flatMap((replay) => (replay.name === 'main-line' ? linesOf(replay) : []))
  const last = lines.findIndex(({ step }) => step === 'activate')
  return retold(rulebook, lines.slice(0, last + 1), () => {})
}

function idsOf({ rulebook }: History): readonly string[] {
  return rulebook.documents.map(({ id }) => id).sort()
}
