import { inLanguage } from '../../../../domain/text.ts'
import type { RequiredDocument } from '../../../../process/rulebook/checklist-schema.ts'
import type { Entry } from '../../../form/form.ts'
import { RadioGroup } from '../../../parts/choices.tsx'
import { DateField, TextArea } from '../../../parts/fields.tsx'
import { partWords } from '../../../parts/words.ts'
import type { SignedIn } from '../../../visit.ts'
import { HandInField } from './hand-in-field.tsx'
import { words } from './words.ts'

type Props = { at: SignedIn; entry: Entry; document: Pick<RequiredDocument, 'equivalent'> }

/** The fields of `HandInForm`: the files, the day that they are from, and what they are where something else will do. */
export function PaperFields({ at, entry, document: { equivalent } }: Props) {
  const t = words(at.language)
  const isParty = at.actor.acting.side === 'party'
  const optional = partWords(at.language).optional
  return (
    <>
      <HandInField at={at} entry={entry} label={isParty ? t.files : t.filesShort} kinds={t.kinds} />
      <DateField
        entry={entry}
        name="datedOn"
        label={t.datedOnLabel}
        hint={t.datedOnHint}
        language={at.language}
      />
      {equivalent !== undefined && (
        <AsField at={at} entry={entry} accepted={inLanguage(equivalent, at.language)} />
      )}
      <TextArea entry={entry} name="note" label={t.note} hint={t.noteHint} optional={optional} rows={2} />
    </>
  )
}

function AsField({ at, entry, accepted }: { at: SignedIn; entry: Entry; accepted: string }) {
  const t = words(at.language)
  const choices = [
    { value: 'document', label: t.asDocument },
    { value: 'equivalent', label: t.asEquivalent, hint: accepted },
  ]
  const label = at.actor.acting.side === 'party' ? t.asLabel : t.asLabelStaff
  return <RadioGroup entry={entry} name="as" label={label} choices={choices} value="document" />
}
