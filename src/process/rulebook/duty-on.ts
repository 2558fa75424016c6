import { isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import { dutyName } from './duty-name.ts'
import type { DutyRule } from './duty-schema.ts'
import type { Rulebook } from './rulebook-schema.ts'

/** Whether a row of a duty holds for what is done on a day. */
export function appliesOn(
  { appliesFrom, appliesUntil }: Pick<DutyRule, 'appliesFrom' | 'appliesUntil'>,
  day: PlainDate,
): boolean {
  if (appliesFrom !== undefined && isBefore(day, appliesFrom)) return false
  return appliesUntil === undefined || isBefore(day, appliesUntil)
}

/** The row of a duty that holds for what is done on a day, if any. */
export function dutyOn(
  { duties }: Pick<Rulebook, 'duties'>,
  name: string,
  day: PlainDate,
): DutyRule | undefined {
  return duties.find((rule) => dutyName(rule.id) === name && appliesOn(rule, day))
}
