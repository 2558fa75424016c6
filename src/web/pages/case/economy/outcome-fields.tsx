import type { AmountPlace, Written } from '../../../../domain/amount.ts'
import type { Language } from '../../../../domain/text.ts'
import { type Entry, readFrom } from '../../../form/form.ts'
import { TextArea, TextField } from '../../../parts/fields.tsx'
import { Fieldset } from '../../../parts/fieldset.tsx'
import { partWords } from '../../../parts/words.ts'
import { bare } from '../budget/amount-fields.tsx'
import { fieldOf } from '../budget/amount-form.ts'
import { words } from './words.ts'

type OutcomeFieldsProps = {
  language: Language
  entry: Entry
  place: AmountPlace
  /** What the place is called, and what was agreed there. */
  legend: string
  agreed: string
  label: string
  explanation: string
  kept: (Written & { version: number }) | undefined
  hours: boolean
}

/** What one place came to, beside what was agreed. */
export function OutcomeFields({ language, entry, place, kept, ...said }: OutcomeFieldsProps) {
  const t = words(language)
  return (
    <Fieldset legend={said.legend} hint={said.agreed}>
      <input
        type="hidden"
        name={fieldOf('version', place)}
        value={readFrom(entry, fieldOf('version', place), String(kept?.version ?? 0))}
      />
      <div class="amount-row">
        <TextField
          entry={entry}
          name={fieldOf('amount', place)}
          label={said.label}
          value={typedAmount(kept)}
          inputmode="decimal"
          autocomplete="off"
          size={14}
        />
        {said.hours && (
          <TextField
            entry={entry}
            name={fieldOf('hours', place)}
            label={t.hours}
            value={String(kept?.hours ?? '').replace('.', ',')}
            inputmode="decimal"
            autocomplete="off"
            size={8}
          />
        )}
      </div>
      <TextArea
        entry={entry}
        name={fieldOf('valuation', place)}
        label={said.explanation}
        optional={partWords(language).optional}
        value={kept?.valuation ?? ''}
        rows={2}
      />
    </Fieldset>
  )
}

/** Nought is an outcome; empty is that nobody knows yet. */
function typedAmount(kept: Written | undefined): string {
  return kept?.amount === 0 ? '0' : bare(kept?.amount ?? null)
}
