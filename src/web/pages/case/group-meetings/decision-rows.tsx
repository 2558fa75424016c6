import type { Change } from '../../../../domain/change.ts'
import { type Entry, typedIn } from '../../../form/form.ts'
import { rowsToShow, writtenRows } from '../../../form/numbered-rows.ts'
import { Select, TextArea } from '../../../parts/fields.tsx'
import { Fieldset } from '../../../parts/fieldset.tsx'
import { RowLabel } from '../../../parts/numbered-rows.tsx'
import { DecisionRows } from '../decision-rows.tsx'
import type { At } from './load.ts'
import type { Owner } from './minutes-rows.ts'
import { words } from './words.ts'

type RowsProps = { at: At; entry: Entry }

/** What was decided, who does it and by when. */
export function DecidedRows({ at, entry, owners: people }: RowsProps & { owners: readonly Owner[] }) {
  const owners = people.map(({ personId, label }) => ({ value: personId, label }))
  const rows = rowsToShow(writtenRows(entry.typed ?? {}, ['decision']), 3)
  return <DecisionRows t={words(at.language)} {...{ entry, rows, owners }} withIds />
}

/** What the steering group adjusts within the agreement: before, after, why, and which proposal it answers. */
export function AdjustmentRows({ at, entry, changes }: RowsProps & { changes: readonly Change[] }) {
  const t = words(at.language)
  const choices = [
    { value: '', label: t.noProposal },
    ...changes.map(({ id, text }) => ({ value: String(id), label: text.slice(0, 80) })),
  ]
  const rows = rowsToShow(writtenRows(entry.typed ?? {}, ['before', 'after', 'reason']), 1)
  return (
    <Fieldset legend={t.adjustments} hint={t.adjustmentsHint}>
      {Array.from({ length: rows }, (_, index) => (
        <div class="adjustment-row">
          <input
            type="hidden"
            name={`adjustmentId-${index}`}
            value={typedIn(entry, `adjustmentId-${index}`)}
          />
          {(['before', 'after', 'reason'] as const).map((name) => (
            <TextArea
              entry={entry}
              name={`${name}-${index}`}
              label={<RowLabel label={t[name]} row={t.row(index + 1)} />}
              rows={2}
            />
          ))}
          {changes.length > 0 && (
            <Select
              entry={entry}
              name={`change-${index}`}
              label={<RowLabel label={t.answers} row={t.row(index + 1)} />}
              choices={choices}
            />
          )}
        </div>
      ))}
    </Fieldset>
  )
}
