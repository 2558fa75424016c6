import type { Child } from 'hono/jsx'
import type { AmountPlace } from '../../../../domain/amount.ts'
import { formatKronor, type Ore } from '../../../../kernel/money.ts'
import { type Entry, readFrom } from '../../../form/form.ts'
import { TextArea, TextField } from '../../../parts/fields.tsx'
import { partWords } from '../../../parts/words.ts'
import { fieldOf } from './amount-form.ts'
import { type AmountAt, keptIn, type LoadedAmounts } from './amounts.tsx'
import { type Words, words } from './words.ts'

type AmountFieldsProps = {
  at: AmountAt
  entry: Entry
  loaded: LoadedAmounts
  place: AmountPlace
  amountLabel: Child
  hours?: boolean
}

/** Worth and hours of one place. */
export function AmountFields({ at, entry, loaded, place, amountLabel, hours }: AmountFieldsProps) {
  const t = words(at.language)
  const { version, written } = keptIn(loaded, place)
  const seen = fieldOf('version', place)
  return (
    <>
      <input type="hidden" name={seen} value={readFrom(entry, seen, String(version))} />
      <div class="amount-row">
        <TextField
          entry={entry}
          name={fieldOf('amount', place)}
          label={amountLabel}
          value={bare(written?.amount ?? null)}
          inputmode="decimal"
          autocomplete="off"
          size={14}
        />
        {hours && (
          <TextField
            entry={entry}
            name={fieldOf('hours', place)}
            label={t.hoursOf}
            value={String(written?.hours ?? '').replace('.', ',')}
            inputmode="decimal"
            autocomplete="off"
            size={8}
          />
        )}
      </div>
    </>
  )
}

/** How the worth was reckoned, or what the money is for. */
export function ValuationField({ at, entry, loaded, place }: Omit<AmountFieldsProps, 'amountLabel'>) {
  const t = words(at.language)
  const isMoney = place.of === 'cost' ? place.form === 'cash' : place.kind === 'cash'
  return (
    <TextArea
      entry={entry}
      name={fieldOf('valuation', place)}
      label={isMoney ? t.noteOf : t.valuation}
      {...(isMoney ? { optional: partWords(at.language).optional } : { hint: hintOf(place, t) })}
      value={keptIn(loaded, place).written?.valuation ?? ''}
      rows={2}
    />
  )
}

function hintOf(place: AmountPlace, t: Words): string {
  return place.of === 'cost' || place.kind === 'cash' ? t.valuationHint : t.valuationHints[place.kind]
}

/** As one types it: without "kr". */
export function bare(amount: Ore | null): string {
  return amount === null || amount === 0
    ? ''
    : formatKronor(amount)
        .replace(/\s?kr$/, '')
        .replaceAll('\u00a0', ' ')
}
