import type { EventType } from '../../domain/events.ts'
import type { History } from '../case/history.ts'
import { statusOf } from '../case/status.ts'
import { stepOf } from '../rulebook/lookup.ts'
import type { Need } from '../rulebook/need-schema.ts'
import type { Kept } from './rulebook-moves.ts'

/** The parts of the rulebook that a case has begun to fill in: they are finished as they were begun, whatever it moves to. */
export function begunParts(history: History): Kept {
  const { rulebook, events, facts } = history
  const { rounds, boardCases } = statusOf(history)
  const open = rounds.filter((round) => round.open)
  const since = Math.min(...open.map(({ openedSeq }) => openedSeq))
  const has = (...types: EventType[]) => events.some(({ type, seq }) => seq >= since && types.includes(type))
  const isDrafted = has('ideaMeetingCalled', 'draftAgreed') || open.some(({ kind }) => kind !== 'first')
  const concluded = new Set(
    events.flatMap(({ content }) => stepOf(rulebook, String(content.step))?.needs ?? []).flatMap(checklistOf),
  )
  const received = new Set(events.map(({ content }) => content.document))
  return {
    checklists: idsOf(rulebook.checklists).filter(
      (id) => (facts.authors?.[id] ?? []).length > 0 || concluded.has(id),
    ),
    templates: isDrafted ? idsOf(rulebook.templates) : [],
    reports: idsOf(rulebook.reports).filter((id) => has(...(begins[id] ?? []))),
    documents: idsOf(rulebook.documents).filter((id) => received.has(id)),
    stages: stages.filter((stage) => has(...overWith[stage])),
    memo: boardCases.some(({ openedSeq }) => openedSeq >= since),
  }
}

const stages = ['firstMeeting', 'review'] as const

/** What shows that the papers of a stage have been judged. */
const overWith: Readonly<Record<(typeof stages)[number], readonly EventType[]>> = {
  firstMeeting: ['considerationSubmitted'],
  review: ['reviewPassed', 'reviewPassedWithConditions', 'reviewFailed'],
}

/** What begins each report. */
const begins: Partial<Record<string, readonly EventType[]>> = {
  followUp: ['followUpOpened'],
  evaluation: ['evaluationStarted'],
  finalReport: ['finalReportOpened'],
}

/** The checklist that has to be answered before the step. */
function checklistOf(need: Need): string[] {
  return need.kind === 'answered' ? [need.checklist] : []
}

function idsOf(parts: readonly { id: string }[]): string[] {
  return parts.map(({ id }) => id)
}
