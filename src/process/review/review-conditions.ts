import type { ProcessEvent } from '../../domain/events.ts'
import { conditionsIn, type ReviewCondition } from '../../domain/review-condition.ts'
import { inLanguage } from '../../domain/text.ts'
import { addDays, compareDates } from '../../kernel/plain-date.ts'
import type { Ball, History, Status } from '../case/history.ts'
import type { Duty } from '../duties/duties-types.ts'
import { sourceText, stepOf } from '../rulebook/lookup.ts'
import type { RoleId } from '../rulebook/parts-schema.ts'

/** The step by which a task that the review set is done. */
export const meetCondition = 'meet-condition'

/** A task that the review set, and how it was done. */
export type ConditionTask = ReviewCondition & { setBy: ProcessEvent; met: ProcessEvent | null }

/** The tasks among the conditions of the newest review that has ended, in the order they were written. */
export function conditionTasks(events: readonly ProcessEvent[]): readonly ConditionTask[] {
  const setBy = setterOf(events)
  if (setBy === null) return []
  const met = new Map(
    events.filter(({ type }) => type === 'conditionMet').map((event) => [event.content.condition, event]),
  )
  return conditionsIn(setBy.content)
    .filter(({ becomes }) => becomes === 'task')
    .map((task) => ({ ...task, setBy, met: met.get(task.id) ?? null }))
}

/** What the newest review wants the agreement to say; nothing more once that agreement is signed. */
export function clausesWanted(events: readonly ProcessEvent[]): readonly ReviewCondition[] {
  const setBy = setterOf(events)
  const isSigned = events.some(({ type, seq }) => type === 'signatureGiven' && seq > (setBy?.seq ?? 0))
  if (setBy === null || isSigned) return []
  return conditionsIn(setBy.content).filter(({ becomes }) => becomes === 'clause')
}

/** The end of the newest review, where it set conditions. */
function setterOf(events: readonly ProcessEvent[]): ProcessEvent | null {
  const ended = events.findLast(({ type }) => type === 'reviewPassedWithConditions' || type in without)
  return ended === undefined || ended.type in without ? null : ended
}

const without: Partial<Record<ProcessEvent['type'], true>> = { reviewPassed: true, reviewFailed: true }

/** Who does a task. Until there is a coordinator, the staff unit does the coordinator's. */
function doersOf({ who }: Pick<ReviewCondition, 'who'>, events: readonly ProcessEvent[]): RoleId[] {
  if (who === 'party') return ['partyRep', 'partySignatory']
  const doer = publicDoers.find((role) => role === who) ?? 'staffUnit'
  const isAppointed = events.some(({ type }) => type === 'coordinatorAppointed')
  return doer === 'coordinator' && !isAppointed ? ['coordinator', 'staffUnit'] : [doer]
}

const publicDoers = ['staffUnit', 'coordinator', 'departmentHead', 'director'] as const

/** Whoever shall do what the review asked for, beside all else that is waited for. */
export function conditionBalls({ rulebook, events }: History, { rounds }: Status): readonly Ball[] {
  const step = stepOf(rulebook, meetCondition)
  const round = rounds.at(-1)
  if (step === undefined || !rounds.some(({ open }) => open) || round === undefined) return []
  return openTasks(events).map((task) => {
    const roles = doersOf(task, events)
    return {
      roles,
      side: roles.includes('partyRep') ? 'party' : 'public',
      party: null,
      step: meetCondition,
      track: round.track,
      task: { sv: task.text },
      about: task.id,
      ...(task.by === null ? {} : { due: task.by }),
      source: sourceText(rulebook, step.source),
    }
  })
}

function openTasks(events: readonly ProcessEvent[]): readonly ConditionTask[] {
  return conditionTasks(events).filter(({ met }) => met === null)
}

/** What the duty of a task is called. */
export function conditionDuty(task: string): string {
  return `condition-${task}`
}

/** The tasks that have a last day, as duties, so that people are reminded of them. */
export function conditionDuties({ rulebook, events }: History, isOver: boolean): readonly Duty[] {
  const step = stepOf(rulebook, meetCondition)
  if (step === undefined) return []
  const source = sourceText(rulebook, step.source)
  return conditionTasks(events).flatMap((task) => {
    if (task.by === null) return []
    const [responsible] = doersOf(task, events)
    if (responsible === undefined || responsible === 'board' || responsible === 'system') return []
    return [
      {
        id: conditionDuty(task.id),
        title: { sv: task.text, en: task.text },
        responsible,
        due: task.by,
        arithmetic: {
          sv: `Dagen sattes när granskningen avslutades ${task.setBy.on}.`,
          en: `The day was set when the review ended on ${task.setBy.on}.`,
        },
        source: { sv: source.sv, en: inLanguage(source, 'en') },
        alerts: [addDays(task.by, -7), addDays(task.by, -1)].sort(compareDates),
        ...(task.met && { met: { on: task.met.on, seq: task.met.seq } }),
        ...(isOver && { past: true as const }),
      },
    ]
  })
}

/** Whether somebody may say that a task is done: whoever does it, or the staff unit for them. */
export function mayMeet(task: ConditionTask, role: RoleId, events: readonly ProcessEvent[]): boolean {
  return role === 'staffUnit' || doersOf(task, events).includes(role)
}
