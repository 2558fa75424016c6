import { aidWords } from '../../../../documents/papers/aid-words.ts'
import { grantRegimes } from '../../../../domain/state-aid.ts'
import { type Entry, readFrom, typedIn } from '../../../form/form.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Checkbox, RadioGroup } from '../../../parts/choices.tsx'
import { DateField, TextArea, TextField } from '../../../parts/fields.tsx'
import { Fieldset } from '../../../parts/fieldset.tsx'
import { Form } from '../../../parts/form.tsx'
import { partWords } from '../../../parts/words.ts'
import type { Visit } from '../../../visit.ts'
import { words } from './assessing-words.ts'
import { words as declarationWords } from './declaration-words.ts'
import type { AidFile } from './load.ts'
import { RateFields } from './rate-fields.tsx'

type FieldsProps = { at: Visit; entry: Entry; loaded: AidFile; action: string; version: number }

export function GrantFields({ at, entry, loaded, action, version }: FieldsProps) {
  const t = words(at.language)
  const { optional } = partWords(at.language)
  return (
    <Form at={at} keeps={entry} action={action}>
      <input type="hidden" name="version" value={readFrom(entry, 'version', String(version))} />
      <WhichParty at={at} entry={entry} loaded={loaded} />
      <WhatFields at={at} entry={entry} />
      <AmountFields at={at} entry={entry} />
      <TextArea entry={entry} name="note" label={t.note} optional={optional} rows={2} />
      {version > 0 && <Checkbox entry={entry} name="struck" label={t.struck} />}
      <Actions>
        <Button>{t.save}</Button>
      </Actions>
    </Form>
  )
}

function WhichParty({ at, entry, loaded: { parties } }: Pick<FieldsProps, 'at' | 'entry' | 'loaded'>) {
  if (parties.length < 2) return <input type="hidden" name="part" value={typedIn(entry, 'part')} />
  const choices = parties.map(({ organisationId, name }) => ({ value: organisationId, label: name }))
  return <RadioGroup entry={entry} name="part" label={words(at.language).linkOf} choices={choices} />
}

function WhatFields({ at, entry }: Pick<FieldsProps, 'at' | 'entry'>) {
  const t = words(at.language)
  const d = declarationWords(at.language)
  const choices = grantRegimes.map((value) => ({ value, label: aidWords[at.language].regimes[value] }))
  return (
    <>
      <TextField entry={entry} name="giver" label={d.giver} />
      <TextField entry={entry} name="receiver" label={t.receiverField} />
      <DateField entry={entry} name="on" label={d.on} hint={d.onHint} language={at.language} />
      <RadioGroup entry={entry} name="regime" label={d.regime} choices={choices} />
    </>
  )
}

/** In euro, or in kronor with the rate of the day. */
export function AmountFields({ at, entry }: Pick<FieldsProps, 'at' | 'entry'>) {
  const t = words(at.language)
  const d = declarationWords(at.language)
  return (
    <>
      <RadioGroup
        entry={entry}
        name="currency"
        label={t.currency}
        choices={[
          { value: 'eur', label: t.inEuro },
          { value: 'sek', label: t.inSek },
        ]}
      />
      <Fieldset legend={t.inEuro}>
        <TextField entry={entry} name="eur" label={d.eur} inputmode="decimal" size={14} />
      </Fieldset>
      <Fieldset legend={t.inSek}>
        <TextField entry={entry} name="sek" label={d.sek} inputmode="decimal" size={14} />
        <RateFields at={at} entry={entry} />
      </Fieldset>
    </>
  )
}
