import { isAfter } from '../../kernel/plain-date.ts'
import type { Ball } from '../case/history.ts'
import { ballOf } from './ball.ts'
import type { NeedContext } from './need-context.ts'
import { agreementOfTrack, isMet } from './needs.ts'

/** What happens by itself on its day, when nothing else is lacking: nobody has to do anything; null for all else. */
export function ballByItself(context: NeedContext): Ball | null {
  const { step, on } = context
  const start = agreementOfTrack(context)
  const lacking = step.needs.filter((need) => !isMet(need, context))
  const waitsForDay =
    lacking.length > 0 && lacking.every((need) => need.kind === 'reached' && need.day === 'start')
  if (!step.by.includes('system') || !waitsForDay || start === undefined) return null
  if (!isAfter(start.start, on) || isAfter(start.start, start.end)) return null
  return { ...ballOf(context, ['system'], { unmet: [] }), task }
}

/** Whether nobody has to do anything for it. */
export function isByItself({ roles }: Pick<Ball, 'roles'>): boolean {
  return roles.every((role) => role === 'system')
}

const task = { sv: 'Partnerskapet startar', en: 'The partnership starts' }
