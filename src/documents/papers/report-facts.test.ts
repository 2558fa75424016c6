import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { adjustmentsIn, changesIn } from '../../domain/change.ts'
import type { ProcessEvent } from '../../domain/events.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { factBlocks, type ReportFacts } from './report-facts.ts'

describe('what a report takes from the case', () => {
  test('holds what the steering group adjusted, also what nobody had proposed', () => {
    const content = {
      before: 'Onsdagar',
      after: 'Torsdagar',
      reasons: 'Fler kommer.',
      decidedOn: '2027-10-04',
    }
    const said = printed(anEvent(7, 'activityAdjusted', content))
    assert.match(said, /Styrgruppens justeringar.*Onsdagar.*Torsdagar.*Fler kommer\..*4 oktober 2027/)
    assert.doesNotMatch(said, /Förslag/)
  })

  test('says what came of each proposal', () => {
    const proposed = anEvent(3, 'changeProposed', { proposal: 'Läger', reasons: 'Fler vill.' })
    assert.match(printed(proposed), /Läger.*Fler vill\..*Väntar på bedömning/)
    const declined = anEvent(4, 'changeDeclined', { change: 3, reasons: 'För dyrt.' })
    assert.match(printed(proposed, declined), /Läger.*Blev inte av/)
  })

  test('is nothing where nothing has changed', () => assert.equal(printed(), '[]'))
})

function printed(...events: ProcessEvent[]): string {
  const none = { goals: [], meetings: [], tooFew: [], decisions: [], deviations: [], learningGoals: [] }
  const facts: ReportFacts = {
    ...{ ...none, followUps: [], ready: {} },
    adjustments: adjustmentsIn(events),
    changes: changesIn(events),
  }
  return JSON.stringify(factBlocks(['deviations', 'changes'], facts, 'sv'))
}

function anEvent(seq: number, type: ProcessEvent['type'], content: Record<string, unknown>): ProcessEvent {
  const by = { side: 'public', role: 'coordinator', name: 'Kerstin Åberg' } as const
  return { seq, type, content, on: plainDate('2027-10-05'), by } as ProcessEvent
}
