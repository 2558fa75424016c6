import { formatKronor } from '../kernel/money.ts'
import { addDays, isAfter, type PlainDate } from '../kernel/plain-date.ts'
import { owedIn } from '../process/agreement/owed.ts'
import type { History } from '../process/case/history.ts'
import { rolesAbove, rungsReached } from '../process/duties/escalation.ts'
import { roleName } from '../process/rulebook/lookup.ts'
import { daysBeforePayment } from '../process/steps/own-days.ts'
import type { Reminder } from './reminder.ts'

/** No longer than so many days after its day a payment is told of. */
const daysAfter = 60

const responsible = 'staffUnit'

/**
 * What the lead body pays by the plan of the agreement in force that day: told to whoever pays a week before, and upwards
 * when its day has passed and not all is paid.
 */
export function paymentReminders(history: History, today: PlainDate): Reminder[] {
  const { rulebook, facts } = history
  const [from, to] = [addDays(today, -daysAfter), addDays(today, daysBeforePayment)]
  const unpaid = (facts.unpaid ?? []).filter(({ on }) => on >= from && on <= to)
  return owedIn(unpaid, history).flatMap(({ on, left }): Reminder[] => {
    const task = {
      sv: `Betala ut ${formatKronor(left)} enligt betalningsplanen`,
      en: `Pay out ${formatKronor(left)} by the payment plan`,
    }
    if (!isAfter(today, on)) {
      const above = rolesAbove(responsible, rulebook)
      return [{ key: `payment ${on}`, roles: [responsible], above, task, due: on }]
    }
    return rungsReached({ due: on, responsible }, rulebook, today).map(({ from, roles, above }) => ({
      ...{ key: `late payment ${on} ${from}`, roles, above, task, due: on },
      ...(!roles.includes(responsible) && { awaits: roleName(rulebook, responsible) }),
    }))
  })
}
