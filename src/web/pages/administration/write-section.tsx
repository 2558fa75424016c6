import { type FieldName, fieldsOf, isOwnText } from '../../../domain/body-setting.ts'
import { themeNames } from '../../assets.ts'
import type { Entry } from '../../form/form.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Select, TextArea, TextField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import type { LoadedSetting } from './load.ts'
import { addressOf } from './setting-address.ts'
import { isLong, placesIn } from './setting-words.ts'
import { words } from './words.ts'

type Props = { at: SignedIn; loaded: LoadedSetting; entry: Entry }

/** The form that a draft is written in: begun from the draft there is, otherwise from what holds. */
export function WriteSection({ at, loaded, entry }: Props) {
  const t = words(at.language)
  const { setting, draft } = loaded
  return (
    <Section title={draft === undefined ? t.write : t.rewrite} id="skriv">
      {isOwnText(setting.kind) && <p>{t.places(placesIn(setting.kind, at.language))}</p>}
      <Form at={at} action={at.to.administration(addressOf(setting))}>
        <input type="hidden" name="basedOn" value={draft?.draftedAt ?? ''} />
        {fieldsOf(setting.kind).map((field) => (
          <Field {...{ at, loaded, entry, field }} />
        ))}
        <Actions>
          <Button look={draft === undefined ? 'primary' : 'secondary'}>{t.save}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

const needed: readonly FieldName[] = ['name', 'shortName', 'theme', 'pattern']

function Field({ at, loaded, entry, field }: Props & { field: FieldName }) {
  const t = words(at.language)
  const { setting, draft, now } = loaded
  const value = (draft?.content ?? now)[field] ?? ''
  const optional = needed.includes(field) ? undefined : t.optional
  const props = { entry, name: field, label: t.fields[field], value, optional }
  if (field === 'theme')
    return <Select {...props} choices={themeNames.map((name) => ({ value: name, label: name }))} />
  if (isLong(setting.kind, field)) return <TextArea {...props} rows={5} />
  const hints: Partial<Record<FieldName, string>> = {
    pattern: t.patternHint,
    colour: t.colourHint,
    masterDiary: t.masterDiaryHint,
  }
  const hint = hints[field]
  return <TextField {...props} {...(hint !== undefined && { hint })} />
}
