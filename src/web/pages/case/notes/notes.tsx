import { z } from 'zod'
import type { Actor } from '../../../../domain/actor.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import { canSeeNotesOf, canWriteNotes } from '../../../../domain/permissions/permissions.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { getVisible } from '../../../../store/case/partnership.ts'
import { type Holder, type InternalNote, listNotes, writeNote } from '../../../../store/people/message.ts'
import { goTo } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { once } from '../../../form/once.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { CaseTabs } from '../case-tabs.tsx'
import { Written } from '../written.tsx'
import { words } from './words.ts'

const NoteForm = form(words, (t, field) => z.object({ text: field.text(t.missing) }))

export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, NoteForm, keeping({ show, save: once(save) }))

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { acting } = at.actor
  const partnership = await getVisible(at.db, at.actor, at.params.number)
  if (!canSeeNotesOf(acting.side)(at.actor, partnership.scope)) throw new NotAllowed()
  const notes = await listNotes(at.db, partnership.id, holderOf(acting))
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={partnership} title={t.title} entry={entry}>
      <CaseTabs at={at} partnership={partnership} now="notes" />
      <Alert color="warning">
        <p>{t.lead(acting.side === 'public' ? acting.bodyName : acting.organisationName)}</p>
        {acting.side === 'public' && <p>{t.mayBecomePublic}</p>}
      </Alert>
      {canWriteNotes(at.actor, partnership.scope) ? (
        <Writing at={at} partnership={partnership} entry={entry} />
      ) : (
        <p class="quiet">{t.onlyRead}</p>
      )}
      {notes.length === 0 ? (
        <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
      ) : (
        <Notes at={at} partnership={partnership} notes={notes} />
      )}
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof NoteForm>) {
  const { id, number, scope, lead } = await getVisible(at.db, at.actor, at.params.number)
  if (!canWriteNotes(at.actor, scope)) throw new NotAllowed()
  const { text } = at.form
  await writeNote(at.db, { partnershipId: id, bodyId: lead.bodyId, by: at.actor, text, at: at.now })
  return goTo(at.to.inCase(number, 'anteckningar'), words(at.language).kept)
}

/** Notes stay with the body or organisation that the reader acts for, not with the whole side. */
function holderOf(acting: Actor['acting']): Holder {
  return acting.side === 'public' ? { bodyId: acting.bodyId } : { organisationId: acting.organisationId }
}

type CaseProps = { at: SignedIn<CaseAt>; partnership: Partnership }

function Writing({ at, partnership, entry }: CaseProps & { entry: Entry }) {
  const t = words(at.language)
  return (
    <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'anteckningar')}>
      <TextArea entry={entry} name="text" label={t.text} rows={4} />
      <Actions>
        <Button>{t.keep}</Button>
      </Actions>
    </Form>
  )
}

function Notes({ at, partnership, notes }: CaseProps & { notes: readonly InternalNote[] }) {
  const t = words(at.language)
  return (
    <Section title={t.written} id="skrivet">
      {notes.map(({ id, authorId, authorName, writtenAt, text }) => (
        <Written at={at} who={authorName} when={writtenAt} text={text}>
          {authorId === at.actor.personId && (
            <Form at={at} action={at.to.inCase(partnership.number, 'anteckningar', id, 'tillbakatagning')}>
              <button class="as-link" type="submit">
                {t.takeBack}
              </button>
            </Form>
          )}
        </Written>
      ))}
    </Section>
  )
}
