import type { Text } from '../../../domain/text.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Ball, BoardAim } from '../../../process/case/history.ts'
import type { Duty } from '../../../process/duties/duties.ts'
import type { CaseFile } from '../../../store/case/case-file.ts'

/** Something a person is to do in a case. */
export type Todo = {
  file: CaseFile
  /** Verb first: "Kalla till det första mötet". */
  task: Text
  due: PlainDate | null
  /** By when the body expects it, where no day is set. */
  expected?: PlainDate
  /** The rule behind the day. */
  duty: Duty | null
  /** The step to take; null for a duty whose step cannot be taken yet. */
  step: string | null
  /** The board case that the step belongs to, where it is one. */
  track?: string
  /** The group meeting that it is about. */
  meeting?: string
  /** The one of several tasks of the same step that it is. */
  about?: string
  /** The documents that are asked for anew. */
  papers?: readonly string[]
  /** What the person took upon them, and where. */
  taken?: NonNullable<Ball['taken']>
  /** The round of the agreement whose plan has a payment. */
  payment?: string
  /** Sections of the draft that wait for the party's answer. */
  sections?: number
  /** How the day is counted, where no duty says it. */
  counted?: { arithmetic: Text; source: Text }
  /** The board meeting that it is for, where no duty says it. */
  aim?: BoardAim
}

/** What others are to do in a case that the person takes part in. */
export type Awaited = {
  file: CaseFile
  ball: Pick<Ball, 'roles' | 'side' | 'party' | 'due' | 'expected' | 'aim' | 'taken'> & { track?: string }
  task: Text
  /** The rule behind its day. */
  duty: Duty | null
}
