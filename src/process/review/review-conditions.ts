import type { ProcessEvent } from '../../domain/events.ts'
import { conditionsIn, type ReviewCondition } from '../../domain/review-condition.ts'
import { inLanguage } from '../../domain/text.ts'
import { addDays, compareDates } from '../../kernel/plain-date.ts'
import type { Ball, History, Status } from '../case/history.ts'
import type { Duty } from '../duties/duties-types.ts'
import { sourceText, stepOf } from '../rulebook/lookup.ts'
import type { TrackId } from '../rulebook/names.ts'
import type { RoleId } from '../rulebook/parts-schema.ts'
import { expectedFrom, startAt } from '../steps/expected-day.ts'

/** The step by which a task that the review set is done. */
export const meetCondition = 'meet-condition'

/** The step by which the staff unit confirms that what an organisation says that it has done is done. */
export const confirmCondition = 'confirm-condition'

/** A task that the review set, and how it was done. */
export type ConditionTask = ReviewCondition & {
  setBy: ProcessEvent
  met: ProcessEvent | null
  /** What somebody says is left of it, since it was said to be done. */
  returned: ProcessEvent | null
  confirmed: ProcessEvent | null
}

/** The tasks among the conditions of the newest review that has ended, in the order they were written. */
export function conditionTasks(events: readonly ProcessEvent[]): readonly ConditionTask[] {
  const setBy = setterOf(events)
  if (setBy === null) return []
  return conditionsIn(setBy.content)
    .filter(({ becomes }) => becomes === 'task')
    .map((task) => ({ ...task, setBy, ...wordOn(task, events) }))
}

function wordOn({ id }: ReviewCondition, events: readonly ProcessEvent[]) {
  const own = events.filter(({ type, content }) => type in words && content.condition === id)
  const last = own.findLast(({ type }) => type !== 'conditionConfirmed')
  const confirmed = own.findLast(({ type, seq }) => type === 'conditionConfirmed' && seq > (last?.seq ?? 0))
  return {
    met: last?.type === 'conditionMet' ? last : null,
    returned: last?.type === 'conditionReturned' ? last : null,
    confirmed: confirmed ?? null,
  }
}

const words: Partial<Record<ProcessEvent['type'], true>> = {
  conditionMet: true,
  conditionReturned: true,
  conditionConfirmed: true,
}

/** An organisation has said that the task is done, and nobody has confirmed it or said what is left. */
export function isToConfirm({ met, confirmed }: ConditionTask): boolean {
  return met !== null && met.by.side === 'party' && confirmed === null
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
export function conditionBalls(history: History, { rounds }: Status): readonly Ball[] {
  const round = rounds.at(-1)
  if (!rounds.some(({ open }) => open) || round === undefined) return []
  return [...openBalls(history, round.track), ...toConfirmBalls(history, round.track)]
}

/** Whoever set a task confirms what the organisation says, so that both know where they are. Earlier versions do not ask for it. */
function toConfirmBalls(history: History, track: TrackId): readonly Ball[] {
  const { rulebook, events } = history
  const step = stepOf(rulebook, confirmCondition)
  if (step === undefined) return []
  return conditionTasks(events)
    .filter(isToConfirm)
    .map(({ id, text, met }) => ({
      roles: ['staffUnit'],
      side: 'public',
      party: null,
      step: confirmCondition,
      track,
      task: { sv: `Bekräfta att det är klart: ${text}`, en: `Confirm that it is done: ${text}` },
      about: id,
      ...(met && expectedFrom(history, step, startAt(met, history))),
      source: sourceText(rulebook, step.source),
    }))
}

function openBalls(history: History, track: TrackId): readonly Ball[] {
  const { rulebook, events } = history
  const step = stepOf(rulebook, meetCondition)
  if (step === undefined) return []
  return openTasks(events).map((task) => {
    const roles = doersOf(task, events)
    return {
      roles,
      side: roles.includes('partyRep') ? 'party' : 'public',
      party: null,
      step: meetCondition,
      track,
      task: { sv: task.text },
      about: task.id,
      ...(task.by === null ? expectedFrom(history, step, startAt(task.setBy, history)) : { due: task.by }),
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
