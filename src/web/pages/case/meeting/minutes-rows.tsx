import type { Meeting } from '../../../../store/meetings/meeting.ts'
import type { Entry } from '../../../form/form.ts'
import { rowsToShow } from '../../../form/numbered-rows.ts'
import { Select, TextField } from '../../../parts/fields.tsx'
import { Fieldset } from '../../../parts/fieldset.tsx'
import { RowLabel, TextRows } from '../../../parts/numbered-rows.tsx'
import type { SignedIn } from '../../../visit.ts'
import { decisionsIn, otherPeopleIn } from './minutes-form.ts'
import { words } from './words.ts'

type RowsProps = { at: SignedIn; entry: Entry }

/** People who came without being asked, with what they do and whom they come from. */
export function OtherPeopleRows({ at, entry }: RowsProps) {
  const t = words(at.language)
  const labels = { name: t.personName, function: t.personFunction, party: t.personParty }
  const rows = rowsToShow(otherPeopleIn(entry.typed ?? {}), 2)
  return (
    <Fieldset legend={t.more} hint={t.moreHint}>
      <TextRows {...{ entry, labels, rows }} row={t.row} />
    </Fieldset>
  )
}

/** What was agreed, who of those asked does it and by when. */
export function DecisionRows({ at, entry, meeting }: RowsProps & { meeting: Meeting }) {
  const t = words(at.language)
  const choices = [
    { value: '', label: t.nobody },
    ...meeting.attendance.map(({ id, name, represents }) => ({ value: id, label: `${name}, ${represents}` })),
  ]
  const rows = rowsToShow(decisionsIn(entry.typed ?? {}), 3)
  return (
    <Fieldset legend={t.decisions} hint={t.decisionsHint}>
      {Array.from({ length: rows }, (_, index) => (
        <div class="decision-row">
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
