import type { Actor } from '../../../domain/actor.ts'
import type { Partnership } from '../../../domain/partnership.ts'
import { isUnconflicted, takesPart } from '../../../domain/permissions/permissions.ts'
import { sideOf } from '../../../domain/roles.ts'
import type { Text } from '../../../domain/text.ts'
import { addYears, compareDates, isAfter, latest, type PlainDate } from '../../../kernel/plain-date.ts'
import { aimedDuty, dayToKeep } from '../../../process/board/day-to-keep.ts'
import type { Calendars } from '../../../process/board/gap-watch.ts'
import type { Ball } from '../../../process/case/history.ts'
import { type Duty, duties } from '../../../process/duties/duties.ts'
import { ofItsYear } from '../../../process/duties/its-year.ts'
import { nearing } from '../../../process/duties/pressing.ts'
import { dueOf, dutyBehind, dutyTold, expectedBy } from '../../../process/steps/ball-day.ts'
import type { SectionsWaiting } from '../../../store/agreement/agreement-facts.ts'
import type { CaseFile } from '../../../store/case/case-file.ts'
import { sectionsTask, sectionsWaitingFor } from '../case/consensus/waiting.ts'
import { yearOfTrack } from '../case/step-address.ts'
import { aheadOf, turnOf } from '../case/turn.ts'
import { pressingDay } from '../case/urgency.ts'
import type { Awaited, Todo } from './todo.ts'

export type Work = { todos: Todo[]; awaited: Awaited[] }

type Asked = {
  actor: Actor
  today: PlainDate
  sections?: readonly SectionsWaiting[]
  /** The days of the boards that must decide in a case; none where they are not read. */
  calendarsOf?: (partnership: Partnership) => Calendars
}

/** All that waits for a person, the most urgent first; what has no day comes after what has one. */
export function workIn(files: readonly CaseFile[], asked: Asked): Work {
  const all = files.map((file) => workInCase(file, asked))
  return {
    todos: [...all.flatMap(({ todos }) => todos), ...sectionTodos(files, asked)].toSorted(
      byUrgencyOn(asked.today),
    ),
    awaited: all
      .flatMap(({ awaited }) => awaited)
      .toSorted((a, b) => byDay(a.ball.due ?? expectedBy(a.ball), b.ball.due ?? expectedBy(b.ball))),
  }
}

/** The drafts that wait for the answer of the person's party; no day is set for it. */
function sectionTodos(files: readonly CaseFile[], { actor, sections = [] }: Asked): Todo[] {
  return files.flatMap((file) => {
    const count = sectionsWaitingFor(actor, file, sections)
    return count === 0
      ? []
      : [{ file, task: sectionsTask(count), due: null, duty: null, step: null, sections: count }]
  })
}

function workInCase(file: CaseFile, { actor, today, calendarsOf }: Asked): Work {
  const calendars = calendarsOf?.(file.partnership)
  const { mine, others } = turnOf({ ...file, calendars }, actor, today)
  const later = aheadOf(file, actor, today)
  const turn = {
    mine: [...mine, ...later.mine].map((ball) => blameless(ball, today)),
    others: [...others, ...later.others.filter(isPayment)].map((ball) => blameless(ball, today)),
  }
  const unmet = file.status.paused === null ? nearing(duties(file.history, today), today) : []
  const behind = (ball: Ball) => dutyBehind(unmet, ball) ?? null
  const aimed = (duty: Duty | null) =>
    duty && calendars ? aimedDuty(duty, { history: file.history, calendars, today }) : duty
  const told = new Set([...mine, ...others].map((ball) => dutyTold(unmet, ball)))
  const ahead = unmet.filter(
    (duty) => !told.has(duty) && isComing(duty, today) && isResponsible(duty, file, actor),
  )
  return {
    todos: [
      ...turn.mine.map((ball) => fromBall(file, ball, aimed(behind(ball)))),
      ...firstOfEach(ahead).map((duty) => fromDuty(file, aimed(duty) ?? duty)),
    ],
    awaited: takesPart(actor, file.partnership.scope)
      ? turn.others.map((ball) => awaitedFrom(file, ball, aimed(behind(ball))))
      : [],
  }
}

/** Whoever is to be paid sees which day to expect; what others took upon them is told of when it is near. */
function isPayment({ payment }: Ball): boolean {
  return payment !== undefined
}

/** No day that has passed is put on the party for what others have not done. */
function blameless({ due, ...ball }: Ball, today: PlainDate): Ball {
  const told = dueOf({ ...ball, ...(due && { due }) }, today)
  return told === null ? ball : { ...ball, due: told }
}

function fromBall(file: CaseFile, ball: Ball, duty: Duty | null): Todo {
  const { task, step, track, meeting, about, aim, papers, taken, payment, arithmetic, source } = ball
  const expected = expectedBy(ball)
  const due = (duty && dayToKeep(duty)) ?? ball.due ?? null
  const one = {
    ...(meeting !== undefined && { meeting }),
    ...(about !== undefined && { about }),
    ...(aim !== undefined && { aim }),
    ...(papers !== undefined && { papers }),
    ...(taken !== undefined && { taken }),
    ...(payment !== undefined && { payment }),
  }
  const todo = { file, task, due, step, track, ...one }
  if (due === null && expected !== null)
    return { ...todo, duty: null, expected, ...(ball.expected && { counted: ball.expected }) }
  return arithmetic === undefined
    ? { ...todo, duty }
    : { ...todo, duty: null, counted: { arithmetic, source } }
}

function awaitedFrom(file: CaseFile, ball: Ball, duty: Duty | null): Awaited {
  const due = duty ? dayToKeep(duty) : undefined
  return { file, ball: due ? { ...ball, due } : ball, task: ball.task, duty }
}

function fromDuty(file: CaseFile, duty: Duty): Todo {
  return { file, task: duty.title, due: dayToKeep(duty) ?? null, duty, step: null }
}

/** What is more than a year away need not be on anybody's mind. */
function isComing({ due }: Duty, today: PlainDate): boolean {
  return due !== undefined && !isAfter(due, addYears(today, 1))
}

/** The rulebook names a role; it is held where the actor acts, by whoever has no conflict of interest. */
export function isResponsible(
  { responsible }: Duty,
  { partnership: { scope } }: CaseFile,
  actor: Actor,
): boolean {
  const { acting } = actor
  if (!isUnconflicted(actor, scope)) return false
  if (acting.side === 'party')
    return sideOf(responsible) === 'party' && scope.organisationIds.includes(acting.organisationId)
  return responsible === acting.role && acting.bodyId === scope.leadBodyId
}

/** Of what comes every year, the next one. */
function firstOfEach(sorted: readonly Duty[]): Duty[] {
  const first = new Map<string, Duty>()
  for (const duty of sorted) if (!first.has(duty.id)) first.set(duty.id, duty)
  return [...first.values()]
}

/** The task with the year that it is about, where it comes every year. */
export function taskOf({ file, task, duty, track }: Pick<Todo, 'file' | 'task' | 'duty' | 'track'>): Text {
  const year = duty?.year ?? yearOfTrack(file, track)
  return ofItsYear(task, duty?.count !== undefined || year === undefined ? null : { year })
}

/** The day that decides how urgent it is. */
export function dayOf({ due, aim }: Pick<Todo, 'due' | 'aim'>): PlainDate | null {
  return pressingDay(due, aim)
}

/** The day that it stands at among others: what the body expected and has not got is for now, and late by no rule. */
export function placeOf(todo: Pick<Todo, 'due' | 'aim' | 'expected'>, today: PlainDate): PlainDate | null {
  return dayOf(todo) ?? (todo.expected === undefined ? null : latest(todo.expected, today))
}

function byUrgencyOn(today: PlainDate): (a: Todo, b: Todo) => number {
  return (a, b) =>
    byDay(placeOf(a, today), placeOf(b, today)) ||
    a.file.partnership.title.localeCompare(b.file.partnership.title, 'sv')
}

function byDay(a: PlainDate | null | undefined, b: PlainDate | null | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0
  return compareDates(a, b)
}
