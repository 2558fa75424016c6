import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import { aDoer } from '../../../test/support/replay.ts'
import type { ProcessEvent } from '../../domain/events.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import type { DutyRule } from '../../process/rulebook/duty-schema.ts'
import type { Rulebook } from '../../process/rulebook/rulebook.ts'
import { shippedRulebook } from '../bodies/rulebook-files.ts'
import { getRulebook, keepRulebook } from '../bodies/rulebook-version.ts'
import { StartRefused } from '../postgres/start-refused.ts'
import { caseRulebook } from './case-rulebook.ts'

const older = { folder: 'jarva', version: '1.0.0' }

describe('what a case under an older version is read by', () => {
  let base: FreshDatabase
  let newest: Rulebook
  before(async () => {
    base = await freshDatabase()
    newest = await shippedRulebook('jarva')
    await keepRulebook(base.db, anOlder(newest))
    await keepRulebook(base.db, newest)
  })
  after(() => base.close())

  test('is its own instruction with the law and the limits of today', async () => {
    const { rulebook } = await caseRulebook(base.db, older, [])
    assert.equal(rulebook.version, '1.0.0')
    assert.deepEqual([weeksIn(rulebook, 'first-meeting'), weeksIn(rulebook, 'legality-review')], [6, 3])
    assert.deepEqual(rulebook.thresholds, newest.thresholds)
    assert.equal((await caseRulebook(base.db, older, [])).rulebook, rulebook)
  })

  test('goes for the versions it has moved from, too', async () => {
    const to = { folder: 'jarva', version: newest.version }
    const { rulebook, earlier } = await caseRulebook(base.db, to, [aMove(older, to)])
    const [from] = earlier ?? []
    assert.equal(weeksIn(rulebook, 'first-meeting'), 4)
    assert.deepEqual(
      [from?.rulebook.version, from && weeksIn(from.rulebook, 'legality-review')],
      ['1.0.0', 3],
    )
  })

  test('is never another text under the same version: the start is refused in a sentence', async () => {
    const changed = { ...newest, sourceWords: {} }
    await assert.rejects(keepRulebook(base.db, changed), (error) => {
      assert.ok(error instanceof StartRefused)
      assert.match(error.message, /^Regelboken jarva har ändrats utan ny version/)
      return true
    })
  })

  test('leaves the version that was kept as it was', async () => {
    await caseRulebook(base.db, older, [])
    assert.equal(weeksIn(await getRulebook(base.db, older), 'legality-review'), 9)
  })
})

function anOlder(newest: Rulebook): Rulebook {
  const weeks: Record<string, number> = { 'first-meeting': 6, 'legality-review': 9 }
  const duties = newest.duties.map((rule): DutyRule => {
    const own = weeks[rule.id]
    return own !== undefined && 'within' in rule ? { ...rule, within: { ...rule.within, weeks: own } } : rule
  })
  return { ...newest, version: '1.0.0', duties, thresholds: [] }
}

function weeksIn({ duties }: Rulebook, id: string): number | undefined {
  const rule = duties.find((one) => one.id === id)
  return rule !== undefined && 'within' in rule ? rule.within.weeks : undefined
}

function aMove(from: typeof older, to: typeof older): ProcessEvent {
  const kept = { checklists: [], templates: [], reports: [], documents: [], stages: [], memo: false }
  const content = { from, to, reasons: 'Ny instruktion.', kept }
  const on = plainDate('2026-11-23')
  return { type: 'rulebookMoved', seq: 1, on, by: aDoer('staffUnit'), recordedAt: '', content }
}
