import { partyNamed } from '../../../../documents/papers/money-words.ts'
import { type FundMovement, type PaymentState, paymentStates } from '../../../../domain/economy.ts'
import { canRecordPayment, canRecordRepayment } from '../../../../domain/permissions/permissions-economy.ts'
import { formatKronor } from '../../../../kernel/money.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { DayInWords } from '../../../parts/date-words.tsx'
import { Form } from '../../../parts/form.tsx'
import { Heading, Section } from '../../../parts/heading.tsx'
import { type Column, Table } from '../../../parts/table.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { Shown } from './load.ts'
import { organisationsIn } from './one-of.tsx'
import { words } from './words.ts'

/** The payment plan with what was paid, and every payment and repayment. */
export function PaymentsSection(shown: Shown) {
  const { at, own, loaded } = shown
  const t = words(at.language)
  const { number, scope } = loaded.file.partnership
  const address = (kind: string) => at.to.inCase(number, 'ekonomi', own.agreement.round, kind)
  return (
    <Section title={t.payments} id={`betalningar-${own.agreement.round}`}>
      {own.economy.payments.length === 0 ? <p>{t.noPlan}</p> : <Plan {...shown} />}
      {own.economy.movements.length > 0 && <Movements {...shown} />}
      <Actions>
        {canRecordPayment(at.actor, scope) && (
          <ButtonLink href={address('utbetalning')} look="secondary">
            {t.addPaid}
          </ButtonLink>
        )}
        {canRecordRepayment(at.actor, scope) && (
          <ButtonLink href={address('aterbetalning')} look="secondary">
            {t.addRepaid}
          </ButtonLink>
        )}
      </Actions>
    </Section>
  )
}

function Plan({ at, own }: Shown) {
  const t = words(at.language)
  const columns: Column<PaymentState>[] = [
    { title: t.day, cell: ({ on }) => <DayInWords at={at} day={on} /> },
    { title: t.payer, cell: ({ party }) => partyNamed(own.budget.parties, party, at.language) },
    { title: t.amount, numeric: true, cell: ({ amount }) => formatKronor(amount) },
    { title: t.state, cell: (state) => <State at={at} state={state} /> },
  ]
  const rows = paymentStates(own.economy, at.today)
  return (
    <>
      <Heading level={3}>{t.plan}</Heading>
      <Table
        caption={t.plan}
        captionHidden
        file={{ at, name: `plan-${own.agreement.round}` }}
        columns={columns}
        rows={rows}
      />
    </>
  )
}

function State({ at, state }: { at: Shown['at']; state: PaymentState }) {
  const t = words(at.language)
  const { paid, amount, late, lapsed } = state
  if (paid >= amount) return <Tag mood="calm">{t.isPaid}</Tag>
  if (lapsed) return <Tag>{t.isLapsed}</Tag>
  if (late) return <Tag mood="late">{paid > 0 ? t.isPartly(formatKronor(paid)) : t.isLate}</Tag>
  return <Tag>{paid > 0 ? t.isPartly(formatKronor(paid)) : t.isComing}</Tag>
}

function Movements({ at, own, loaded }: Shown) {
  const t = words(at.language)
  const { scope } = loaded.file.partnership
  const organisation: Column<FundMovement> = {
    title: t.organisation,
    cell: ({ counterparty }) => partyNamed(own.budget.parties, counterparty, at.language),
  }
  const columns: Column<FundMovement>[] = [
    { title: t.day, cell: ({ on }) => <DayInWords at={at} day={on} /> },
    { title: t.what, cell: ({ kind }) => (kind === 'paid' ? t.paidOut : t.paidBack) },
    { title: t.party, cell: ({ party }) => partyNamed(own.budget.parties, party, at.language) },
    ...(organisationsIn(own).length > 1 ? [organisation] : []),
    { title: t.forYear, cell: ({ year }) => year },
    { title: t.amount, numeric: true, cell: ({ amount }) => formatKronor(amount) },
    { title: t.note, cell: ({ note }) => note },
  ]
  const withdraw: Column<FundMovement> = {
    title: t.withdraw,
    inFile: [],
    cell: ({ id }) => <Withdraw {...{ at, own, loaded, id }} />,
  }
  return (
    <>
      <Heading level={3}>{t.movements}</Heading>
      <Table
        caption={t.movements}
        captionHidden
        file={{ at, name: `betalningar-${own.agreement.round}` }}
        columns={canRecordPayment(at.actor, scope) ? [...columns, withdraw] : columns}
        rows={own.economy.movements}
      />
    </>
  )
}

function Withdraw({ at, own, loaded, id }: Shown & { id: string }) {
  const { number } = loaded.file.partnership
  return (
    <Form at={at} action={at.to.inCase(number, 'ekonomi', own.agreement.round, 'betalning', id, 'tillbaka')}>
      <Button look="tertiary">{words(at.language).withdraw}</Button>
    </Form>
  )
}
