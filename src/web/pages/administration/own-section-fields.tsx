import { agreementTemplate } from '../../../process/agreement/agreement-sections.ts'
import type { Entry } from '../../form/form.ts'
import { Select } from '../../parts/fields.tsx'
import type { SignedIn } from '../../visit.ts'
import type { LoadedSetting } from './load.ts'
import { fieldLabel } from './setting-words.ts'
import { templateWords } from './template-words.ts'

type Props = {
  at: SignedIn
  loaded: LoadedSetting
  entry: Entry
  field: 'after' | 'offered'
  value: string
}

/** Where in the agreement a section of the body's own stands, and whether new drafts get it. */
export function OwnSectionField({ at, loaded: { rulebook }, entry, field, value }: Props) {
  const t = templateWords(at.language)
  const sections = agreementTemplate(rulebook).sections
  const places = sections.map(({ key, heading }) => ({ value: key, label: heading[at.language] }))
  const choices =
    field === 'after'
      ? [...places, { value: '', label: t.last }]
      : (['yes', 'no'] as const).map((one) => ({ value: one, label: t.offered[one] }))
  const label = fieldLabel(field, at.language)
  return <Select entry={entry} name={field} label={label} choices={choices} value={value} />
}
