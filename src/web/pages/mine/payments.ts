import type { Actor } from '../../../domain/actor.ts'
import { takesPart } from '../../../domain/permissions/permissions.ts'
import { canRecordPayment } from '../../../domain/permissions/permissions-economy.ts'
import type { Text } from '../../../domain/text.ts'
import { formatKronor } from '../../../kernel/money.ts'
import { addYears, type PlainDate } from '../../../kernel/plain-date.ts'
import { owedIn } from '../../../process/agreement/owed.ts'
import type { Unpaid } from '../../../store/agreement/unpaid.ts'
import type { CaseFile } from '../../../store/case/case-file.ts'
import type { Awaited, Todo } from './todo.ts'

/** The days whose payments are told of: all that is late, and what comes within a year. */
export function daysOfPayments(today: PlainDate) {
  return { from: addYears(today, -10), to: addYears(today, 1) }
}

type Paying = { actor: Actor; today: PlainDate; unpaid: readonly Unpaid[] }

/** What the lead body is to pay, for whoever notes it: all that is late and the next one of each case. */
export function paymentTodos(files: readonly CaseFile[], { actor, ...known }: Paying): Todo[] {
  return files
    .filter((file) => pays(file, actor))
    .flatMap((file) =>
      pressing(file, known).map(({ round, on, left }) => {
        return { file, task: taskOf(left), due: on, duty: null, step: null, payment: round }
      }),
    )
}

/** The same for the others in the case, who see which day to expect. */
export function paymentsAwaited(files: readonly CaseFile[], { actor, ...known }: Paying): Awaited[] {
  return files
    .filter((file) => takesPart(actor, file.partnership.scope) && !pays(file, actor))
    .flatMap((file) =>
      pressing(file, known).map(({ on, left }) => {
        return { file, ball: { ...payer, due: on }, task: taskOf(left), duty: null }
      }),
    )
}

const payer = { roles: ['staffUnit'], side: 'public', party: null } as const

/** The staff unit is reminded of it; others may note it as well. */
function pays({ partnership }: CaseFile, actor: Actor): boolean {
  return payer.roles.some((role) => role === actor.acting.role) && canRecordPayment(actor, partnership.scope)
}

function pressing({ partnership, history, status }: CaseFile, { unpaid, today }: Omit<Paying, 'actor'>) {
  const own = unpaid.filter(({ partnershipId }) => partnershipId === partnership.id)
  if (status.paused !== null) return []
  const owed = owedIn(own, history)
  const next = owed.find(({ on }) => on >= today)
  return owed.filter((one) => one.on < today || one === next)
}

function taskOf(left: Unpaid['left']): Text {
  return {
    sv: `Betala ut ${formatKronor(left)} enligt betalningsplanen`,
    en: `Pay out ${formatKronor(left)} by the payment plan`,
  }
}
