import { inLanguage } from '../../../../domain/text.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { listSuggestions, type Suggestion } from '../../../../store/agreement/agreement-suggestion.ts'
import type { Entry } from '../../../form/form.ts'
import { begunIn, entryFor } from '../../../form/kept-forms.ts'
import { page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { Difference } from './difference.tsx'
import { type Draft, loadDraft, mayWrite, type SectionNow, sectionIn } from './load.ts'
import { type ItemAt, ItemParams, sectionAddress } from './params.ts'
import { words } from './words.ts'
import { whenInWords } from './written-by.ts'

/** A suggestion beside the text as it stands now, and the answer to it. */
export const get = page(ItemParams, noQuery, begunIn(showSuggestion))

export type Suggested = { draft: Draft; now: SectionNow; suggestion: Suggestion }

export async function loadSuggestion(at: SignedIn<ItemAt>): Promise<Suggested> {
  const draft = await loadDraft(at)
  const now = sectionIn(draft, at.params.section)
  const all = await listSuggestions(at.db, draft.agreement.id, now.section.key)
  const suggestion = all.find(({ id }) => id === at.params.item)
  if (suggestion === undefined) throw new NotFound()
  return { draft, now, suggestion }
}

export async function showSuggestion(at: SignedIn<ItemAt>, entry: Entry) {
  const suggested = await loadSuggestion(at)
  const { draft, now, suggestion } = suggested
  const t = words(at.language)
  const { by, why, outcome } = suggestion
  return (
    <CasePage
      at={at}
      partnership={draft.file.partnership}
      title={t.section(now.number, inLanguage(now.section.heading, at.language))}
      lead={t.suggestion(`${by.name}, ${by.represents}`, whenInWords(at, suggestion.at))}
      entry={entry}
    >
      {why !== '' && <p class="kept-text">{why}</p>}
      {outcome !== null && <p>{t.outcomes[outcome.kind](outcome.by)}</p>}
      {outcome !== null && outcome.reason !== '' && <p class="kept-text">{outcome.reason}</p>}
      <Section title={t.difference} id="skillnad">
        {outcome === null && <p>{t.judgeLead}</p>}
        <Difference at={at} older={now.version.text} newer={suggestion.text} />
      </Section>
      {outcome === null && <Answer at={at} entry={entry} suggested={suggested} />}
      <Actions>
        <ButtonLink href={sectionAddress(at)} look="tertiary">
          {t.section(now.number, inLanguage(now.section.heading, at.language))}
        </ButtonLink>
      </Actions>
    </CasePage>
  )
}

type AnswerProps = { at: SignedIn<ItemAt>; entry: Entry; suggested: Suggested }

function Answer({ at, entry: onPage, suggested: { draft, now, suggestion } }: AnswerProps) {
  const t = words(at.language)
  const here = (noun: string) => sectionAddress(at, 'forslag', suggestion.id, noun)
  const entry = entryFor(at, onPage, here('avslag'))
  const mine = suggestion.by.id === at.actor.personId
  return (
    <>
      {mayWrite(at.actor, draft.file) && (
        <>
          <Form at={at} action={here('antagande')}>
            <input type="hidden" name="version" value={String(now.version.version)} />
            <Button>{t.accept}</Button>
          </Form>
          {!mine && (
            <Section title={t.rejectTitle} id="avslag">
              <Form at={at} keeps={entry} action={here('avslag')}>
                <TextArea entry={entry} name="reason" label={t.rejectReason} rows={3} />
                <Button look="secondary">{t.reject}</Button>
              </Form>
            </Section>
          )}
        </>
      )}
      {mine && (
        <Form at={at} action={here('aterkallelse')}>
          <Button look="tertiary">{t.withdraw}</Button>
        </Form>
      )}
    </>
  )
}
