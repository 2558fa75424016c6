import type { Entry } from '../../../form.ts'
import { TextField } from '../../../parts/fields.tsx'
import { Fieldset } from '../../../parts/fieldset.tsx'
import type { SignedIn } from '../../../visit.ts'
import { decisionsIn, otherPeopleIn, rowsToShow } from './minutes-form.ts'
import { words } from './words.ts'

type RowsProps = { at: SignedIn; entry: Entry }

/** People who came without being asked, with what they do and whom they come from. */
export function OtherPeopleRows({ at, entry }: RowsProps) {
  const t = words(at.language)
  const labels = { name: t.personName, function: t.personFunction, party: t.personParty }
  const rows = rowsToShow(otherPeopleIn(entry.typed ?? {}), 2)
  return (
    <Fieldset legend={t.more} hint={t.moreHint}>
      <Rows at={at} entry={entry} labels={labels} rows={rows} />
    </Fieldset>
  )
}

/** What was agreed, who does it and by when. */
export function DecisionRows({ at, entry }: RowsProps) {
  const t = words(at.language)
  const labels = { decision: t.decision, owner: t.owner, due: t.due }
  const rows = rowsToShow(decisionsIn(entry.typed ?? {}), 3)
  return (
    <Fieldset legend={t.decisions} hint={t.moreHint}>
      <Rows at={at} entry={entry} labels={labels} rows={rows} />
    </Fieldset>
  )
}

type FieldRows = RowsProps & { labels: Record<string, string>; rows: number }

function Rows({ at, entry, labels, rows }: FieldRows) {
  const t = words(at.language)
  return (
    <div class="field-rows">
      {Array.from({ length: rows }, (_, index) => (
        <div class="field-row">
          {Object.entries(labels).map(([name, label]) => (
            <TextField
              entry={entry}
              name={`${name}-${index}`}
              label={
                <>
                  {label} <span class="ds-sr-only">{t.row(index + 1)}</span>
                </>
              }
            />
          ))}
        </div>
      ))}
    </div>
  )
}
