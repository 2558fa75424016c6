import { isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import type { EarlyEnd } from '../agreement/early-end.ts'
import { numbered } from './duties-across.ts'
import type { Duty } from './duties-types.ts'
import { decidedTooLate } from './duties-words.ts'

/**
 * The duties of one rule in an agreement that a board has decided to end early: `before` as the signed last day gives them,
 * `after` as the decided one does. What had been met, or had had its last day, when the board decided stands; the rest is
 * reckoned to the decided day. Nothing becomes late by the decision: what should then have been done before it, or so soon
 * after it that there is no time, is done by the last day in force. Our reading: no source says what an early end asks for.
 */
export function acrossEarlyEnd(before: readonly Duty[], after: readonly Duty[], earlyEnd: EarlyEnd): Duty[] {
  const [old, fresh] = [numbered(before), numbered(after)]
  const keys = [...new Set([...old.keys(), ...fresh.keys()])]
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)]
    if (was !== undefined && (was.met !== undefined || isOver(was, earlyEnd.decidedOn))) return [was]
    if (is === undefined) return []
    return is.met === undefined && isOver(is, earlyEnd.timeUntil) ? [byTheLastDay(is, earlyEnd)] : [is]
  })
}

function isOver({ due }: Duty, day: PlainDate): boolean {
  return due !== undefined && isBefore(due, day)
}

function byTheLastDay(duty: Duty, { end, decidedOn }: EarlyEnd): Duty {
  const { due = end, from } = duty
  const warning = decidedTooLate({ due, decidedOn, end })
  return { ...duty, ...(from && { from: decidedOn }), due: end, alerts: [decidedOn], warning }
}
