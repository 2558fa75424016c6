import { dutyAddress } from '../case/duty-address.ts'
import { stepAddress, whereIn } from '../case/step-address.ts'
import type { At } from './at.ts'
import type { Todo } from './todo.ts'

/** Where it is done; null where no page is for it. */
export function addressOf(
  at: At,
  { file, step, action, sections, payment, duty, ...where }: Todo,
): string | null {
  const { number } = file.partnership
  if (action !== undefined)
    return at.to.inCase(number, action.at === 'group' ? 'gruppmoten' : 'mote', 'uppgifter', action.id)
  if (payment !== undefined) return at.to.inCase(number, 'ekonomi', payment, 'utbetalning')
  if (sections !== undefined) return at.to.inCase(number, 'samsyn')
  if (step !== null)
    return stepAddress(at.to, file.partnership, { step, ...where, ...whereIn(file, { step, ...where }) })
  return duty === null ? null : dutyAddress(at.to, file.partnership, duty.id)
}
