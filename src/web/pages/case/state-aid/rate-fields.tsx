import type { Entry } from '../../../form/form.ts'
import { DateField, TextField } from '../../../parts/fields.tsx'
import type { Visit } from '../../../visit.ts'
import { words } from './assessing-words.ts'

/** A rate with its day and its source: none is ever fetched or guessed. */
export function RateFields({ at, entry }: { at: Visit; entry: Entry }) {
  const t = words(at.language)
  return (
    <>
      <TextField entry={entry} name="rate" label={t.rate} inputmode="decimal" size={10} />
      <DateField entry={entry} name="rateOn" label={t.rateOn} language={at.language} />
      <TextField entry={entry} name="rateSource" label={t.rateSource} hint={t.rateSourceHint} />
    </>
  )
}
