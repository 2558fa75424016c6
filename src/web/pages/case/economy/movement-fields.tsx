import { partyNamed } from '../../../../documents/papers/money-words.ts'
import type { FundMovement } from '../../../../domain/economy.ts'
import { formatKronor } from '../../../../kernel/money.ts'
import { type PlainDate, yearOf } from '../../../../kernel/plain-date.ts'
import type { AgreementEconomy } from '../../../../store/agreement/economy.ts'
import type { Entry } from '../../../form/form.ts'
import { DateField, Select, TextArea, TextField } from '../../../parts/fields.tsx'
import { partWords } from '../../../parts/words.ts'
import { bare } from '../budget/amount-fields.tsx'
import type { RoundAt } from './load.ts'
import { giversIn, OneOf, organisationsIn } from './one-of.tsx'
import { words } from './words.ts'

type FieldsProps = { at: RoundAt; entry: Entry; own: AgreementEconomy }

/** Which payment of the plan it answers; the first that nothing has been paid for is chosen. */
export function PlannedField({ at, entry, own }: FieldsProps) {
  const t = words(at.language)
  const planned = own.economy.payments.map(({ on, amount, party }) => ({
    value: on,
    label: [
      t.plannedLine(on, formatKronor(amount), partyNamed(own.budget.parties, party, at.language)),
      ...(isPaidFor(own, on) ? [t.plannedPaid] : []),
    ].join(', '),
  }))
  return (
    <Select
      entry={entry}
      name="planned"
      label={t.planned}
      choices={[...planned, { value: '', label: t.plannedNone }]}
      value={nextPlanned(own)?.on ?? ''}
    />
  )
}

/** The first payment of the plan that is still to be made, and that nothing has been paid for. */
function nextPlanned(own: AgreementEconomy) {
  return own.economy.payments.find(({ on, lapsed }) => !lapsed && !isPaidFor(own, on))
}

function isPaidFor({ economy }: AgreementEconomy, on: PlainDate): boolean {
  return economy.movements.some(({ plannedOn }) => plannedOn === on)
}

type MovementProps = FieldsProps & { kind: FundMovement['kind']; mine: { id: string } | undefined }

/** Filled in as the next payment of the plan has it: its amount, its year and who pays. */
export function MovementFields({ at, entry, own, kind, mine }: MovementProps) {
  const next = kind === 'paid' ? nextPlanned(own) : undefined
  const t = words(at.language)
  const year = yearOf(next?.on ?? at.today)
  const organisations = organisationsIn(own)
  return (
    <>
      <DateField entry={entry} name="on" label={t.onDay} language={at.language} />
      <TextField
        entry={entry}
        name="amount"
        label={t.amountOf}
        value={next === undefined ? '' : bare(next.amount)}
        inputmode="decimal"
        autocomplete="off"
        size={14}
      />
      <Select
        entry={entry}
        name="year"
        label={t.yearOf}
        choices={own.years.map((year) => ({ value: String(year), label: String(year) }))}
        value={String(year)}
      />
      <OneOf
        language={at.language}
        entry={entry}
        name="party"
        label={t.payerOf}
        parties={giversIn(own)}
        value={next?.party}
      />
      <OneOf
        language={at.language}
        entry={entry}
        name="counterparty"
        label={kind === 'paid' ? t.gotBy : t.repaidBy}
        parties={organisations}
        value={mine?.id}
        ask={t.chooseOrganisation}
      />
      <TextArea
        entry={entry}
        name="note"
        label={t.noteOf}
        optional={partWords(at.language).optional}
        rows={2}
      />
    </>
  )
}
