import type { Entry } from '../form/form.ts'
import { TextField } from './fields.tsx'

type RowLabelProps = { label: string; row: string }

/** What a field in a row is called; which row it is, is heard and not seen. */
export function RowLabel({ label, row }: RowLabelProps) {
  return (
    <>
      {label} <span class="ds-sr-only">{row}</span>
    </>
  )
}

type TextRowsProps = {
  entry: Entry
  labels: Readonly<Record<string, string>>
  rows: number
  row: (number: number) => string
}

/** Rows of text fields, named by their label and number: name-0, party-0, name-1 … */
export function TextRows({ entry, labels, rows, row }: TextRowsProps) {
  return (
    <div class="field-rows">
      {Array.from({ length: rows }, (_, index) => (
        <div class="field-row">
          {Object.entries(labels).map(([name, label]) => (
            <TextField
              entry={entry}
              name={`${name}-${index}`}
              label={<RowLabel label={label} row={row(index + 1)} />}
            />
          ))}
        </div>
      ))}
    </div>
  )
}
