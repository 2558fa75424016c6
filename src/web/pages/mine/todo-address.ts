import { dutyAddress } from '../case/duty-address.ts'
import { stepAddress, whereIn } from '../case/step-address.ts'
import type { At } from './at.ts'
import type { Todo } from './todo.ts'

/** Where it is done; null where no page is for it. */
export function addressOf(at: At, { file, step, sections, duty, ...where }: Todo): string | null {
  const { number } = file.partnership
  if (sections !== undefined) return at.to.inCase(number, 'samsyn')
  if (step !== null)
    return stepAddress(at.to, file.partnership, { step, ...where, ...whereIn(file, { step, ...where }) })
  return duty === null ? null : dutyAddress(at.to, file.partnership, duty.id)
}
