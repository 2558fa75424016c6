import {
  type FieldName,
  fieldsOf,
  isOwnText,
  isRequired,
  isTemplate,
  webDiaryChoices,
} from '../../../domain/body-setting.ts'
import { inLanguage } from '../../../domain/text.ts'
import { themeNames } from '../../assets.ts'
import type { Entry } from '../../form/form.ts'
import { entryFor } from '../../form/kept-forms.ts'
import { type Kept, seenField, seenIn, withTheirs } from '../../form/seen.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { Select, TextArea, TextField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import { Theirs } from '../../parts/theirs.tsx'
import type { SignedIn } from '../../visit.ts'
import { type LoadedSetting, wholeOf } from './load.ts'
import { LogoField } from './logo-field.tsx'
import { OwnSectionField } from './own-section-fields.tsx'

import { rulebookWords } from './rulebook-words.ts'
import { addressOf } from './setting-address.ts'
import { fieldLabel, inWords, isLong, placesIn } from './setting-words.ts'
import { templateWords } from './template-words.ts'
import { words } from './words.ts'

type Props = { at: SignedIn; loaded: LoadedSetting; entry: Entry }

/** The form that a draft is written in: begun from the draft there is, otherwise from what holds. */
export function WriteSection({ at, loaded, entry: onPage }: Props) {
  const t = words(at.language)
  const { setting, draft } = loaded
  const action = at.to.administration(addressOf(setting))
  const own = entryFor(at, onPage, action)
  const now = valuesOf(loaded)
  const entry = withTheirs(own, now)
  const inShownWords = (field: string, value: string) =>
    inWords(loaded, { [field]: value }, at.language)[field as FieldName] ?? value
  return (
    <Section title={draft === undefined ? t.write : t.rewrite} id="skriv">
      <HowToWrite at={at} loaded={loaded} />
      <Theirs
        {...{ at, entry: own, now, who: draft?.draftedByName ?? null }}
        label={(field) => fieldLabel(field as FieldName, at.language)}
        read={inShownWords}
      />
      <Form at={at} keeps={entry} action={action} files={setting.kind === 'logo'}>
        <input type="hidden" name="basedOn" value={draft?.draftedAt ?? ''} />
        <input type="hidden" name={seenField} value={seenIn(now)} />
        {fieldsOf(setting.kind).map((field) => (
          <Field {...{ at, loaded, entry, field }} />
        ))}
        {isTemplate(setting.kind) && <Why at={at} loaded={loaded} entry={entry} />}
        <Actions>
          <Button look={draft === undefined ? 'primary' : 'secondary'}>{t.save}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

/** What stands in the fields: what is drafted, otherwise what holds. A file is shown beside its field. */
function valuesOf(loaded: LoadedSetting): Kept {
  const fields = fieldsOf(loaded.setting.kind).filter((field) => field !== 'file')
  return Object.fromEntries(fields.map((field) => [field, valueIn(loaded, field)]))
}

function valueIn(loaded: LoadedSetting, field: FieldName): string {
  const { draft, now } = loaded
  return (draft === undefined ? now : wholeOf(loaded, draft.content))[field] ?? ''
}

function HowToWrite({ at, loaded: { setting } }: Omit<Props, 'entry'>) {
  const { kind } = setting
  if (isOwnText(kind)) return <p>{words(at.language).places(placesIn(kind, at.language))}</p>
  if (!isTemplate(kind)) return null
  const t = templateWords(at.language)
  return <p>{kind === 'ownSection' ? t.ownEmpty : t.emptyMeans}</p>
}

function Why({ at, loaded: { draft }, entry }: Props) {
  const t = templateWords(at.language)
  return <TextField entry={entry} name="reason" label={t.why} hint={t.whyHint} value={draft?.reason ?? ''} />
}

function Field({ at, loaded, entry, field }: Props & { field: FieldName }) {
  const t = words(at.language)
  const { kind } = loaded.setting
  const value = valueIn(loaded, field)
  const isOptional = !isRequired(kind, field) && (!isTemplate(kind) || kind === 'ownSection')
  const label = fieldLabel(field, at.language)
  const props = { entry, name: field, label, value, optional: isOptional ? t.optional : undefined }
  if (field === 'theme')
    return <Select {...props} choices={themeNames.map((name) => ({ value: name, label: name }))} />
  if (field === 'rulebook')
    return (
      <Select
        {...props}
        choices={loaded.rulebooks.map(({ body }) => ({
          value: body,
          label: inWords(loaded, { rulebook: body }, at.language).rulebook ?? body,
        }))}
      />
    )
  if (field === 'webDiary')
    return (
      <Select
        {...props}
        optional={undefined}
        choices={webDiaryChoices.map((choice) => ({ value: choice, label: t.webDiary[choice] }))}
      />
    )
  if (field === 'file') return <LogoField {...{ at, entry, value }} label={label} />
  if (field === 'after' || field === 'offered')
    return <OwnSectionField {...{ at, loaded, entry, field, value }} />
  const hint = hintsFor(at)[field]
  const hinted = { ...props, ...(hint !== undefined && { hint }) }
  if (field === 'ownRules') return <OwnRulesField at={at} loaded={loaded} {...hinted} />
  if (isLong(kind, field)) return <TextArea {...hinted} rows={field === 'startSv' ? 12 : 5} />
  return <TextField {...hinted} />
}

/** Written as the rulebook that comes along is: an example of what can be changed stands beside it. */
type OwnRulesProps = Parameters<typeof TextArea>[0] & { at: SignedIn; loaded: LoadedSetting }

function OwnRulesField({ at, loaded: { rulebooks }, ...props }: OwnRulesProps) {
  const t = rulebookWords(at.language)
  return (
    <>
      <TextArea {...props} rows={14} code />
      <Details summary={t.howTo}>
        <p>{t.how}</p>
        <pre class="rules">{t.sample}</pre>
        <ul>
          {rulebooks.map(({ body, name }) => (
            <li>
              <a href={at.to.rulebookText(body)}>{t.wholeText(inLanguage(name, at.language))}</a>
            </li>
          ))}
        </ul>
      </Details>
    </>
  )
}

function hintsFor({ language }: SignedIn): Partial<Record<FieldName, string>> {
  const [t, templates] = [words(language), templateWords(language)]
  return {
    pattern: t.patternHint,
    colour: t.colourHint,
    masterDiary: t.masterDiaryHint,
    ownRules: rulebookWords(language).ownHint,
    startSv: templates.startHint,
    decisionsSv: templates.decisionsHint,
    definiteSv: templates.definiteHint.sv,
    definiteEn: templates.definiteHint.en,
  }
}
