import type { Entry } from '../../../form/form.ts'
import { DateField, Select, TextField } from '../../../parts/fields.tsx'
import { Fieldset } from '../../../parts/fieldset.tsx'
import { bare } from './amount-fields.tsx'
import type { At, LoadedBudget } from './load.ts'
import { rowsToShow } from './payment-form.ts'
import { words } from './words.ts'

type RowsProps = { at: At; entry: Entry; loaded: LoadedBudget }

/** The payments that are written, and empty rows for more. */
export function PaymentRows({ at, entry, loaded }: RowsProps) {
  const rows = rowsToShow(loaded.budget.payments.length)
  return Array.from({ length: rows }, (_, row) => <PaymentRow {...{ at, entry, loaded, row }} />)
}

function PaymentRow({ at, entry, loaded, row }: RowsProps & { row: number }) {
  const t = words(at.language)
  const kept = loaded.budget.payments[row]
  const payers = loaded.file.partnership.parties.filter(({ side }) => side !== 'party')
  return (
    <Fieldset legend={t.planRow(row + 1)}>
      <div class="amount-row">
        <DateField
          entry={entry}
          name={`on-${row}`}
          label={t.day}
          language={at.language}
          value={kept?.on ?? ''}
        />
        <TextField
          entry={entry}
          name={`amount-${row}`}
          label={t.amount}
          value={bare(kept?.amount ?? null)}
          inputmode="decimal"
          autocomplete="off"
          size={14}
        />
      </div>
      {payers.length > 1 && (
        <Select
          entry={entry}
          name={`party-${row}`}
          label={t.payer}
          choices={payers.map(({ id, name }) => ({ value: id, label: name }))}
          value={kept?.party ?? payers[0]?.id ?? ''}
        />
      )}
    </Fieldset>
  )
}
