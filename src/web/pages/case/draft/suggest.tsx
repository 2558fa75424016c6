import { z } from 'zod'
import { canCommentDraft } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { addSuggestion } from '../../../../store/agreement/agreement-suggestion.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form, readFrom } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { partWords } from '../../../parts/words.ts'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { isDraftOpen, loadDraft, sectionIn } from './load.ts'
import { MarkupHelp } from './markup-help.tsx'
import { type SectionAt, SectionParams, sectionAddress } from './params.ts'
import { tellOfSection } from './tell-of-section.ts'
import { longestText } from './text-form.ts'
import { words } from './words.ts'
import { sayingIn } from './writing.ts'

const SuggestionForm = form(words, (_, field) =>
  z.object({ text: field.optionalText(longestText), why: field.optionalText(), version: field.lastSeq() }),
)

/** A section as somebody would rather have it. */
export const get = page(SectionParams, noQuery, begunIn(show))
export const post = handler(SectionParams, SuggestionForm, keeping({ show, save }))

async function load(at: SignedIn<SectionAt>) {
  const draft = await loadDraft(at)
  if (!canCommentDraft(at.actor, draft.file.partnership.scope)) throw new NotAllowed()
  return { draft, now: sectionIn(draft, at.params.section) }
}

async function show(at: SignedIn<SectionAt>, entry: Entry) {
  const { draft, now } = await load(at)
  const t = words(at.language)
  const { version } = now
  return (
    <CasePage
      at={at}
      partnership={draft.file.partnership}
      title={t.suggestTitle(inLanguage(now.section.heading, at.language))}
      lead={t.suggestLead}
      entry={entry}
      islands={['markup.js']}
    >
      <Form at={at} keeps={entry} action={sectionAddress(at, 'forslag')}>
        <input type="hidden" name="version" value={readFrom(entry, 'version', String(version.version))} />
        <MarkupHelp at={at} />
        <TextArea entry={entry} name="text" label={t.suggestText} value={version.text} rows={16} />
        <TextArea
          entry={entry}
          name="why"
          label={t.suggestWhy}
          optional={partWords(at.language).optional}
          rows={3}
        />
        <Actions>
          <Button>{t.send}</Button>
          <ButtonLink href={sectionAddress(at)} look="tertiary">
            {t.section(now.number, inLanguage(now.section.heading, at.language))}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<SectionAt, typeof SuggestionForm>) {
  const { draft, now } = await load(at)
  const t = words(at.language)
  const { partnership } = draft.file
  const { text, why, version: basedOn } = at.form
  if (!isDraftOpen(draft.file)) return refused([{ field: 'text', sentence: t.notOpen }])
  if (text === now.version.text) return refused([{ field: 'text', sentence: t.suggestSame }])
  await whileCaseStands(at.db, partnership, async (trx) => {
    await addSuggestion(trx, sayingIn(at, draft), { section: now.section.key, text, why, basedOn })
    await tellOfSection(at, trx, { partnership, section: now.section, kind: 'sectionSuggested' })
  })
  return goTo(sectionAddress(at), t.sent)
}
