import type { PlainDate } from '../../kernel/plain-date.ts'

/** A meeting of the board, the last day for its memos and the day its papers are sent out. */
export type BoardMeeting = {
  readonly date: PlainDate
  readonly memoStop: PlainDate
  readonly dispatch: PlainDate
}
