import { type Entry, typedIn } from '../../form/form.ts'
import { Select, TextField } from '../../parts/fields.tsx'
import { Fieldset } from '../../parts/fieldset.tsx'
import { RowLabel } from '../../parts/numbered-rows.tsx'

type Words = Readonly<
  Record<'decisions' | 'decisionsHint' | 'decision' | 'owner' | 'due' | 'nobody', string>
> & {
  row: (number: number) => string
}

type Props = {
  t: Words
  entry: Entry
  rows: number
  /** Who may take it on, by what the form sends. */
  owners: readonly { value: string; label: string }[]
  /** Decisions that are kept by an id of their own send it along. */
  withIds?: true
}

/** What was decided at a meeting, who does it and by when. */
export function DecisionRows({ t, entry, rows, owners, withIds }: Props) {
  const choices = [{ value: '', label: t.nobody }, ...owners]
  return (
    <Fieldset legend={t.decisions} hint={t.decisionsHint}>
      {Array.from({ length: rows }, (_, index) => (
        <div class="decision-row">
          {withIds && (
            <input type="hidden" name={`decisionId-${index}`} value={typedIn(entry, `decisionId-${index}`)} />
          )}
          <TextField
            entry={entry}
            name={`decision-${index}`}
            label={<RowLabel label={t.decision} row={t.row(index + 1)} />}
          />
          <Select
            entry={entry}
            name={`owner-${index}`}
            label={<RowLabel label={t.owner} row={t.row(index + 1)} />}
            choices={choices}
          />
          <TextField
            entry={entry}
            name={`due-${index}`}
            label={<RowLabel label={t.due} row={t.row(index + 1)} />}
            size={12}
            inputmode="numeric"
          />
        </div>
      ))}
    </Fieldset>
  )
}
