import { aidWords } from '../../../../documents/papers/aid-words.ts'
import { grantRegimes } from '../../../../domain/state-aid.ts'
import { type Entry, typedIn } from '../../../form/form.ts'
import { rowsToShow } from '../../../form/numbered-rows.ts'
import { DateField, Select, TextField } from '../../../parts/fields.tsx'
import { Fieldset } from '../../../parts/fieldset.tsx'
import { TextRows } from '../../../parts/numbered-rows.tsx'
import { partWords } from '../../../parts/words.ts'
import type { Visit } from '../../../visit.ts'
import { grantRows, linkRows } from './declaration-form.ts'
import { words } from './declaration-words.ts'

type RowsProps = { at: Visit; entry: Entry }

/** One box for each grant, and some empty ones. */
export function GrantRows({ at, entry }: RowsProps) {
  const t = words(at.language)
  const rows = rowsToShow(grantRows(entry.typed ?? {}), 2)
  return (
    <Fieldset legend={t.grants} hint={t.grantsHint}>
      {Array.from({ length: rows }, (_, index) => (
        <GrantRow at={at} entry={entry} index={index} />
      ))}
    </Fieldset>
  )
}

function GrantRow({ at, entry, index }: RowsProps & { index: number }) {
  const t = words(at.language)
  const { optional } = partWords(at.language)
  const choices = grantRegimes.map((value) => ({ value, label: aidWords[at.language].regimes[value] }))
  const name = (field: string) => `${field}-${index}`
  return (
    <fieldset class="ds-fieldset aid-row">
      <legend class="ds-label">{t.grant(index + 1)}</legend>
      <TextField entry={entry} name={name('giver')} label={t.giver} />
      <DateField entry={entry} name={name('on')} label={t.on} hint={t.onHint} language={at.language} />
      <Select
        entry={entry}
        name={name('regime')}
        label={t.regime}
        hint={t.regimeHint}
        choices={[{ value: '', label: t.regimeNone }, ...choices]}
        value={typedIn(entry, name('regime'))}
      />
      <div class="aid-amounts">
        <TextField entry={entry} name={name('eur')} label={t.eur} inputmode="decimal" size={12} />
        <TextField
          entry={entry}
          name={name('sek')}
          label={t.sek}
          hint={t.sekHint}
          inputmode="decimal"
          size={12}
        />
      </div>
      <TextField entry={entry} name={name('receiver')} label={t.receiver} optional={optional} />
    </fieldset>
  )
}

/** Organisations that hang together with the party, one line each. */
export function LinkRows({ at, entry }: RowsProps) {
  const t = words(at.language)
  const rows = rowsToShow(linkRows(entry.typed ?? {}), 1)
  const labels = { linkName: t.linkName, linkNumber: t.linkNumber, linkHow: t.linkHow }
  return (
    <Fieldset legend={t.links}>
      <TextRows {...{ entry, labels, rows }} row={t.row} />
    </Fieldset>
  )
}
