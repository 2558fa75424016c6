import { inLanguage } from '../../../../domain/text.ts'
import { type Entry, parseForm } from '../../../form/form.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { Details } from '../../../parts/details.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Heading } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { Difference } from '../draft/difference.tsx'
import { whenInWords } from '../draft/written-by.ts'
import type { Desk } from './desk.ts'
import { FactsHeld } from './facts-held.tsx'
import { planFor, TextForm, type Typed } from './text-form.ts'
import { words } from './words.ts'

type WritingProps = { at: SignedIn; entry: Entry; desk: Desk; own: (Typed & { at: Date }) | null }

export function WritingPage(props: WritingProps) {
  const { at, entry, desk, own } = props
  const t = words(at.language)
  const [newest] = desk.versions
  const isDraft = own !== null && own.text !== (newest?.text ?? '')
  return (
    <CasePage
      at={at}
      partnership={desk.file.partnership}
      title={inLanguage(desk.heading.heading, at.language)}
      lead={inLanguage(desk.heading.help, at.language)}
      entry={entry}
      islands={['autosave.js']}
    >
      <p class="quiet">
        {desk.order.of > 1 && t.order(desk.order)} {desk.whose === '' ? t.together : t.whose(desk.whose)}{' '}
        {desk.seenWhen}
      </p>
      {isDraft && entry.typed === null && <Alert color="info">{t.hasDraft}</Alert>}
      <Theirs {...props} />
      <FactsHeld at={at} blocks={desk.facts} title={t.held} />
      <Alone {...props} />
      <Fields {...props} />
      <Earlier {...props} />
    </CasePage>
  )
}

function Fields({ at, entry, desk, own }: WritingProps) {
  const t = words(at.language)
  const [newest] = desk.versions
  const draft = `${desk.address}/utkast`
  return (
    <Form at={at} action={desk.address} draft={draft}>
      <input type="hidden" name="version" value={String(versionSeen({ entry, desk, own }))} />
      {desk.heading.asks !== undefined && (
        <RadioGroup
          entry={entry}
          name="choice"
          label={inLanguage(desk.heading.asks, at.language)}
          value={own?.choice ?? newest?.choice ?? ''}
          choices={desk.heading.choices.map(({ id, label }) => ({
            value: id,
            label: inLanguage(label, at.language),
          }))}
        />
      )}
      <TextArea
        entry={entry}
        name="text"
        label={desk.whose === '' ? t.textTogether : t.text}
        value={own?.text ?? newest?.text ?? ''}
        rows={14}
      />
      <p class="save-state" role="status" data-saved data-not-saved={t.notSaved} />
      <Actions>
        <Button>{desk.next === null ? t.save : t.saveAndNext}</Button>
        <Button look="secondary" formaction={draft}>
          {t.saveDraft}
        </Button>
        <ButtonLink href={desk.back} look="tertiary">
          {t.back}
        </ButtonLink>
      </Actions>
    </Form>
  )
}

/** What each party has answered alone, drawn alike. */
function Alone({ desk: { voices = [] } }: WritingProps) {
  if (voices.length === 0) return null
  return (
    <div class="case-parties voices">
      {voices.map(({ by, choice, text }) => (
        <div class="case-party">
          <Heading level={2}>{by}</Heading>
          {choice !== '' && (
            <p>
              <strong>{choice}</strong>
            </p>
          )}
          <div class="kept-text">{text}</div>
        </div>
      ))}
    </div>
  )
}

/** A draft keeps the version it began from, until one has seen what others have written since. */
function versionSeen({ entry, desk, own }: Pick<WritingProps, 'entry' | 'desk' | 'own'>): number {
  return entry.typed === null && own !== null ? own.version : (desk.versions[0]?.version ?? 0)
}

/** Somebody else saved another text meanwhile: theirs, and what differs, so that none is lost. */
function Theirs({ at, entry, desk, own }: WritingProps) {
  const t = words(at.language)
  const [newest] = desk.versions
  const parsed = entry.typed && parseForm(TextForm, at.language, entry.typed)
  const typed = parsed?.ok ? parsed.value : own
  if (newest === undefined || typed === null || newest.version <= typed.version) return null
  if (planFor(typed, desk.versions, at.actor.personId) !== 'conflict') return null
  return (
    <div class="theirs">
      <p class="theirs-title">{t.conflict(newest.by.name)}</p>
      <p>{t.theirs(newest.by.name, whenInWords(at, newest.at))}</p>
      <p class="kept-text">{newest.text}</p>
      <Details summary={t.compare}>
        <Difference at={at} older={newest.text} newer={typed.text} />
      </Details>
    </div>
  )
}

function Earlier({ at, desk }: WritingProps) {
  const t = words(at.language)
  if (desk.versions.length < 2) return null
  return (
    <Details summary={t.versions(desk.versions.length)}>
      {desk.versions.map(({ version, by, at: when, text }) => (
        <>
          <p class="quiet">{t.version(version, by.name, whenInWords(at, when))}</p>
          <div class="kept-text">{text}</div>
        </>
      ))}
    </Details>
  )
}
