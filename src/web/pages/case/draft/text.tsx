import { BlockView } from '../../../../documents/html/document-view.tsx'
import { blocksOfMarkup } from '../../../../documents/markup.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, parseForm, typedIn } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Details } from '../../../parts/details.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { Difference } from './difference.tsx'
import { isWritable } from './is-writable.ts'
import { keepText } from './keep-text.ts'
import { type Draft, type SectionNow, sectionIn } from './load.ts'
import { MarkupHelp } from './markup-help.tsx'
import { findOwnDraft } from './own-draft.ts'
import { type SectionAt, SectionParams, sectionAddress } from './params.ts'
import { planFor, TextForm, type Typed } from './text-form.ts'
import { words } from './words.ts'
import { loadToWrite } from './writing.ts'
import { whenInWords, writerOf } from './written-by.ts'

/** Writing in a section. What is typed is kept in one's own draft; the button makes a version of it. */
export const get = page(SectionParams, noQuery, (at) =>
  show(at, { typed: null, problems: [], changedMeanwhile: false }),
)
export const post = handler(SectionParams, TextForm, { show, save })

export async function show(at: SignedIn<SectionAt>, entry: Entry) {
  const draft = await loadToWrite(at)
  const now = sectionIn(draft, at.params.section)
  const isHeld = now.checkout !== null && now.checkout.by.id !== at.actor.personId
  if ((isHeld || !isWritable(draft.file)) && entry.typed === null)
    return new Response(null, { status: 303, headers: { location: sectionAddress(at) } })
  const own = await findOwnDraft(at, { draft, now })
  return <TextPage at={at} entry={entry} draft={draft} now={now} own={own} />
}

async function save(at: Saving<SectionAt, typeof TextForm>) {
  const draft = await loadToWrite(at)
  const now = sectionIn(draft, at.params.section)
  const t = words(at.language)
  if (!isWritable(draft.file)) return refused([{ field: 'text', sentence: t.notOpen }])
  const kept = await keepText(at, { draft, now, typed: at.form })
  if (kept === 'held')
    return refused([{ field: 'text', sentence: t.heldMeanwhile(now.checkout?.by.name ?? '') }])
  if (kept === 'unchanged') return goTo(sectionAddress(at), t.nothingNew)
  return goTo(sectionAddress(at), now.marks.some(({ agreed }) => agreed) ? t.savedVoided : t.savedVersion)
}

type TextProps = { at: SignedIn<SectionAt>; entry: Entry; draft: Draft; now: SectionNow; own: Typed | null }

function TextPage({ at, entry, draft, now, own }: TextProps) {
  const t = words(at.language)
  const address = sectionAddress(at, 'text')
  const { version } = now
  const value = own?.text ?? version.text
  const text = typedIn(entry, 'text', value)
  return (
    <CasePage
      at={at}
      partnership={draft.file.partnership}
      title={t.editTitle(inLanguage(now.section.heading, at.language))}
      lead={t.editLead}
      entry={entry}
      islands={['autosave.js', 'markup.js']}
    >
      {own !== null && entry.typed === null && own.text !== version.text && (
        <Alert color="info">{t.hasDraft}</Alert>
      )}
      <p>{inLanguage(now.section.help, at.language)}</p>
      <Theirs {...{ at, entry, draft, now, own }} />
      <Form at={at} action={address} draft={sectionAddress(at, 'text', 'utkast')}>
        <input type="hidden" name="version" value={String(versionSeen({ entry, now, own }))} />
        <MarkupHelp at={at} />
        <TextArea entry={entry} name="text" label={t.field} value={value} rows={18} />
        <p class="save-state" role="status" data-saved data-not-saved={t.notSaved} />
        <Actions>
          <Button>{t.saveVersion}</Button>
          <Button look="secondary" formaction={sectionAddress(at, 'text', 'utkast')}>
            {t.saveDraft}
          </Button>
          <ButtonLink href={sectionAddress(at)} look="tertiary">
            {t.cancel}
          </ButtonLink>
        </Actions>
      </Form>
      <Section title={t.preview} id="visning">
        <p class="quiet">{t.previewHint}</p>
        <div class="document" lang="sv" data-preview>
          {blocksOfMarkup(text).map((block) => (
            <BlockView block={block} language="sv" />
          ))}
        </div>
      </Section>
    </CasePage>
  )
}

/** A draft keeps the version it began from, until one has seen what others have written since. */
function versionSeen({ entry, now, own }: Pick<TextProps, 'entry' | 'now' | 'own'>): number {
  return entry.typed === null && own !== null ? own.version : now.version.version
}

/** Somebody else saved another text meanwhile: theirs, and what differs, so that none is lost. */
function Theirs({ at, entry, now, own }: TextProps) {
  const t = words(at.language)
  const parsed = entry.typed && parseForm(TextForm, at.language, entry.typed)
  const typed = parsed?.ok ? parsed.value : own
  const { version } = now
  if (typed === null || version.version <= typed.version) return null
  if (planFor(typed, [version], at.actor.personId) !== 'conflict') return null
  const who = writerOf(at, version)
  return (
    <div class="theirs">
      <p class="theirs-title">{t.conflict(who)}</p>
      <p>{t.theirs(t.by(who, whenInWords(at, version.at)))}</p>
      <p class="kept-text" lang="sv">
        {version.text}
      </p>
      <Details summary={t.compareTheirs}>
        <Difference at={at} older={version.text} newer={typed.text} />
      </Details>
    </div>
  )
}
