import type { Role } from '../../domain/roles.ts'
import { type PlainDate, yearOf } from '../../kernel/plain-date.ts'
import type { BoardMeeting } from '../board/board-meeting.ts'
import type { Words } from './duties-words.ts'

/**
 * The days on which an agreement is in force: `end` is the last of them. One that was brought in while it was in force starts,
 * for its duties, on that day.
 */
export type Term = { readonly start: PlainDate; readonly end: PlainDate; readonly broughtIn?: boolean }

/** What a kind of rule works out: the days, and the calculation in words without its paragraph. */
export type Finding = {
  /** The calendar year it belongs to, when there is one such duty a year. */
  readonly year?: number
  /** The first day of the window, never before the agreement starts. */
  readonly from?: PlainDate
  /** The last day. */
  readonly due?: PlainDate
  /** The working day on or before `due`. */
  readonly suggestedBy?: PlainDate
  /** How many times it shall happen between `from` and `due`. */
  readonly count?: number
  readonly arithmetic: Words
  /** What the reader should know about this day. */
  readonly warning?: Words
  /** It may be put off to the next year by a recorded decision. */
  readonly deferrable?: true
}

/** Something that shall be done, with its day or window and how that was worked out. */
export type Duty = Finding & {
  readonly id: string
  readonly title: Words
  readonly responsible: Role
  /** The paragraph, and in plain words what is our own reading of it. */
  readonly source: Words
  /** The days on which people are told, the first first. */
  readonly alerts: readonly PlainDate[]
  /** The party whose it is, where several have each their own. */
  readonly for?: string
  /** A day that others keep; shown so that nobody is surprised by it. */
  readonly informative?: true
  /** Watches over something that grows old; it is nobody's next day until it has begun to press. */
  readonly watches?: true
  /** How many of `count` have happened. */
  readonly held?: number
  /** The fact that met it: the day, and the number of the event. */
  readonly met?: { readonly on: PlainDate; readonly seq: number }
  /** Not met, and its agreement is over: nobody can meet it any more. */
  readonly past?: true
  /** The board meeting to aim for: the last one that can still be reached in time. */
  readonly meeting?: BoardMeeting
  /** The papers for that meeting are ready: nobody needs to be told of them any more. */
  readonly ready?: true
}

/** The calendar years that have a day in force. */
export function yearsIn({ start, end }: Term): number[] {
  return Array.from({ length: yearOf(end) - yearOf(start) + 1 }, (_, index) => yearOf(start) + index)
}
