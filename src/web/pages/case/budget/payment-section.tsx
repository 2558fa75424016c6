import { partyNamed } from '../../../../documents/papers/money-words.ts'
import type { Payment } from '../../../../domain/budget.ts'
import { canWritePaymentPlan } from '../../../../domain/permissions/permissions-agreement.ts'
import { formatKronor } from '../../../../kernel/money.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { DayInWords } from '../../../parts/date-words.tsx'
import { Section } from '../../../parts/heading.tsx'
import { type Column, Table } from '../../../parts/table.tsx'
import type { At, LoadedBudget } from './load.ts'
import { words } from './words.ts'

type Shown = { at: At; loaded: LoadedBudget }

/** When the public parties pay out their money. */
export function PaymentSection({ at, loaded }: Shown) {
  const t = words(at.language)
  const { payments } = loaded.budget
  const { number, scope } = loaded.file.partnership
  return (
    <Section title={t.payments} id="betalningsplan">
      <p>{payments.length === 0 ? t.paymentsNone : t.paymentsLead}</p>
      {payments.length > 0 && <PaymentTable at={at} loaded={loaded} />}
      {loaded.open && canWritePaymentPlan(at.actor, scope) && (
        <Actions>
          <ButtonLink href={at.to.inCase(number, 'budget', 'betalningsplan')} look="secondary">
            {payments.length === 0 ? t.writePlan : t.changePlan}
          </ButtonLink>
        </Actions>
      )}
    </Section>
  )
}

export function PaymentTable({ at, loaded }: Shown) {
  return <PaymentList at={at} loaded={loaded} payments={loaded.budget.payments} />
}

/** Payments as a table; says so when there are none. */
export function PaymentList({ at, loaded: { budget }, payments }: Shown & { payments: readonly Payment[] }) {
  const t = words(at.language)
  const columns: Column<Payment>[] = [
    { title: t.day, cell: ({ on }) => <DayInWords at={at} day={on} /> },
    { title: t.payer, cell: ({ party }) => partyNamed(budget.parties, party, at.language) },
    { title: t.amount, numeric: true, cell: ({ amount }) => formatKronor(amount) },
  ]
  if (payments.length === 0) return <p>{t.paymentsNone}</p>
  return (
    <Table
      caption={t.payments}
      captionHidden
      file={{ at, name: 'betalningar' }}
      columns={columns}
      rows={payments}
    />
  )
}
