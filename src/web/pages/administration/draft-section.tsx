import { isTemplate } from '../../../domain/body-setting.ts'
import { writeRegistryNumber } from '../../../domain/registry-pattern.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { dayInStockholm, yearOf } from '../../../kernel/plain-date.ts'
import type { Version } from '../../../store/bodies/body-setting.ts'
import type { Entry } from '../../form/form.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { DateField, Select } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import { Because, Compared } from './compared.tsx'
import { ContentView } from './content-view.tsx'
import type { LoadedSetting } from './load.ts'
import { hasPreview } from './preview-load.ts'
import { addressOf } from './setting-address.ts'
import { inWords } from './setting-words.ts'
import { words } from './words.ts'

type Props = { at: SignedIn; loaded: LoadedSetting; draft: Version }

/** What is drafted, and for those who may: to take it into use from a day, or to throw it away. */
export function DraftSection({ at, loaded, draft, entry }: Props & { entry: Entry }) {
  const t = words(at.language)
  const { setting, mayTake, mayWrite } = loaded
  const day = dateInWords(dayInStockholm(new Date(draft.draftedAt)), at.language)
  return (
    <Section title={t.draft} id="utkast">
      <p>{t.draftBy(draft.draftedByName ?? '', day)}</p>
      <Because at={at} version={draft} />
      {isTemplate(setting.kind) ? (
        <Compared at={at} loaded={loaded} older={loaded.now} newer={draft.content} />
      ) : (
        <ContentView
          kind={setting.kind}
          content={inWords(loaded, draft.content, at.language)}
          language={at.language}
        />
      )}
      <Examples at={at} draft={draft} />
      {hasPreview(setting) && (
        <p>
          <a href={at.to.administration(addressOf(setting), 'granskning')}>{t.preview}</a>
        </p>
      )}
      {mayTake && <Take {...{ at, loaded, draft, entry }} />}
      {mayWrite && !mayTake && <p>{t.otherPerson}</p>}
      {mayWrite && (
        <Form at={at} action={at.to.administration(addressOf(setting), 'kastat')}>
          <input type="hidden" name="basedOn" value={draft.draftedAt} />
          <Button look="tertiary">{t.discard}</Button>
        </Form>
      )}
    </Section>
  )
}

/** How the first number of the next year would be written. */
function Examples({ at, draft }: { at: SignedIn; draft: Version }) {
  const { pattern } = draft.content
  if (pattern === undefined) return null
  const year = yearOf(at.today) + 1
  return <p>{words(at.language).patternExample(writeRegistryNumber(pattern, year, 1), year)}</p>
}

function Take({ at, loaded: { setting }, draft, entry }: Props & { entry: Entry }) {
  const t = words(at.language)
  const nextYear = yearOf(at.today) + 1
  const years = [nextYear, nextYear + 1].map((year) => ({ value: `${year}-01-01`, label: String(year) }))
  return (
    <Form at={at} action={at.to.administration(addressOf(setting), 'bruk')}>
      <input type="hidden" name="basedOn" value={draft.draftedAt} />
      {setting.kind === 'series' ? (
        <Select entry={entry} name="from" label={t.fromYear} choices={years} value={`${nextYear}-01-01`} />
      ) : (
        <DateField
          entry={entry}
          name="from"
          label={t.from}
          hint={t.fromHint}
          value={at.today}
          language={at.language}
        />
      )}
      <Actions>
        <Button>{t.take}</Button>
      </Actions>
    </Form>
  )
}
