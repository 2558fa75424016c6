import type { Role } from '../domain/roles.ts'
import type { Text } from '../domain/text.ts'
import type { PlainDate } from '../kernel/plain-date.ts'

/**
 * Something to tell the people who have a role; where nobody has it, those of the first of `above` that somebody has. The
 * same key is told to the same person once.
 */
export type Reminder = {
  key: string
  roles: readonly Role[]
  above?: readonly (readonly Role[])[]
  /** The organisation that it is about alone, or the public body whose own it is where that does not lead. */
  holder?: string
  task: Text
  due: PlainDate | null
  /** That day is one that the body expected, and no rule: nobody is late. */
  expected?: true
  /** Whose task it is, where it is told to those above them. */
  awaits?: Text
}
