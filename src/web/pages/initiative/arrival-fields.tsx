import { inLanguage } from '../../../domain/text.ts'
import type { Rulebook } from '../../../process/rulebook/rulebook.ts'
import type { Unit } from '../../../store/bodies/public-body.ts'
import type { Entry } from '../../form/form.ts'
import { CheckboxGroup, RadioGroup } from '../../parts/choices.tsx'
import { DateField, TextField } from '../../parts/fields.tsx'
import { Fieldset } from '../../parts/fieldset.tsx'
import type { SignedIn } from '../../visit.ts'
import { words } from './words.ts'

type ArrivalProps = {
  at: SignedIn
  entry: Entry
  initiators: Rulebook['initiators']
  units: readonly Unit[]
}

/** From whom it came, who received it and when, and which service it concerns. */
export function ArrivalFields({ at, entry, initiators, units }: ArrivalProps) {
  const t = words(at.language)
  const { language } = at
  const optional = t.optional
  const origins = initiators.map(({ id, label, warning }) => ({
    value: id,
    label: inLanguage(label, language),
    ...(warning !== undefined && { hint: inLanguage(warning, language) }),
  }))
  return (
    <Fieldset legend={t.origins}>
      <RadioGroup entry={entry} name="origin" label={t.origin} choices={origins} />
      <DateField
        {...{ entry, language }}
        name="receivedOn"
        label={t.receivedOn}
        hint={t.receivedOnHint}
        value={at.today}
      />
      <TextField
        entry={entry}
        name="receivedBy"
        label={t.receivedBy}
        hint={t.receivedByHint}
        value={at.actor.name}
      />
      <DateField {...{ entry, language, optional }} name="forwardedOn" label={t.forwardedOn} />
      <TextField {...{ entry, optional }} name="forwardedBy" label={t.forwardedBy} />
      {units.length > 0 && (
        <CheckboxGroup
          {...{ entry, optional }}
          name="units"
          label={t.units}
          choices={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </Fieldset>
  )
}
