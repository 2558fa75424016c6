import { z } from 'zod'
import type { Partnership } from '../../../../domain/partnership.ts'
import { canSeeMessages, canWriteMessage } from '../../../../domain/permissions/permissions.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { allOf } from '../../../../kernel/word-list.ts'
import { getVisible } from '../../../../store/case/partnership.ts'
import { listMessages, type Message } from '../../../../store/people/message.ts'
import { goTo } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { once } from '../../../form/once.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { CaseTabs } from '../case-tabs.tsx'
import { Written } from '../written.tsx'
import { send } from './send.ts'
import { words } from './words.ts'

const MessageForm = form(words, (t, field) => z.object({ text: field.text(t.missing) }))

export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, MessageForm, keeping({ show, save: once(save) }))

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const partnership = await getVisible(at.db, at.actor, at.params.number)
  if (!canSeeMessages(at.actor, partnership.scope)) throw new NotAllowed()
  const messages = await listMessages(at.db, partnership.id)
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.lead} entry={entry}>
      <CaseTabs at={at} partnership={partnership} now="messages" />
      {canWriteMessage(at.actor, partnership.scope) ? (
        <Writing at={at} partnership={partnership} entry={entry} />
      ) : (
        <p class="quiet">{t.onlyRead}</p>
      )}
      {messages.length === 0 ? (
        <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
      ) : (
        <Messages at={at} messages={messages} />
      )}
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof MessageForm>) {
  const partnership = await getVisible(at.db, at.actor, at.params.number)
  if (!canWriteMessage(at.actor, partnership.scope)) throw new NotAllowed()
  await send(at, partnership, at.form.text)
  return goTo(at.to.inCase(partnership.number, 'meddelanden'), words(at.language).sent)
}

type WritingProps = { at: SignedIn<CaseAt>; partnership: Partnership; entry: Entry }

function Writing({ at, partnership, entry }: WritingProps) {
  const t = words(at.language)
  const whom = otherSideOf(at, partnership)
  return (
    <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'meddelanden')}>
      <TextArea entry={entry} name="text" label={t.text} hint={t.textHint(whom)} rows={4} />
      <Actions>
        <Button>{t.send(whom)}</Button>
      </Actions>
    </Form>
  )
}

function otherSideOf({ actor, language }: SignedIn, { parties }: Partnership): string {
  const names = parties
    .filter(({ side }) => side !== 'associated' && side !== actor.acting.side)
    .map(({ name }) => name)
  return allOf(names, language) || words(language).otherSide
}

function Messages({ at, messages }: { at: SignedIn; messages: readonly Message[] }) {
  return (
    <Section title={words(at.language).written} id="skrivet">
      {messages.toReversed().map(({ authorName, represents, sentAt, text }) => (
        <Written at={at} who={`${authorName}, ${represents}`} when={sentAt} text={text} />
      ))}
    </Section>
  )
}
