import type { Entry } from '../../../form/form.ts'
import { rowsToShow } from '../../../form/numbered-rows.ts'
import { Fieldset } from '../../../parts/fieldset.tsx'
import { TextRows } from '../../../parts/numbered-rows.tsx'
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

/** What was agreed, who does it and by when. */
export function DecisionRows({ at, entry }: RowsProps) {
  const t = words(at.language)
  const labels = { decision: t.decision, owner: t.owner, due: t.due }
  const rows = rowsToShow(decisionsIn(entry.typed ?? {}), 3)
  return (
    <Fieldset legend={t.decisions} hint={t.moreHint}>
      <TextRows {...{ entry, labels, rows }} row={t.row} />
    </Fieldset>
  )
}
