import { z } from 'zod'
import { NotFound } from '../../../../domain/thrown.ts'
import { applyMessage } from '../../../../store/inbox/apply-message.ts'
import { type InboxMessage, setMessageAside } from '../../../../store/inbox/inbox-message.ts'
import { goTo } from '../../../answers/answer.ts'
import { anyFields, type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { type Fact, Facts } from '../../../parts/facts.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { loadMessage, type MessageAt, MessageParams } from './load.ts'
import { aboutIn, stateIn, timeIn } from './said.ts'
import { words } from './words.ts'

const AsideForm = form(words, (t, field) => z.object({ reason: field.text(t.reasonMissing, 1000) }))
type At = SignedIn<MessageAt>

/** One message: what it tells, how far it has come, and what can be done when it could not be applied. */
export const get = page(MessageParams, noQuery, begunIn(show))
export const post = handler(MessageParams, AsideForm, keeping({ show, save: setAside }))
export const applying = { post: handler(MessageParams, anyFields, { show, save: apply }) }

async function show(at: At, entry: Entry) {
  const message = await loadMessage(at)
  const t = words(at.language)
  return (
    <Page at={at} title={aboutIn(message, at.language)} lead={t.messageLead(message.sender)} entry={entry}>
      <Facts facts={factsOf(at, message)} />
      {message.state === 'refused' && (
        <>
          <Section title={t.again} id="igen">
            <p>{t.againMeans}</p>
            <Form at={at} action={addressOf(at, 'igen')}>
              <Actions>
                <Button>{t.again}</Button>
              </Actions>
            </Form>
          </Section>
          <Section title={t.aside} id="at-sidan">
            <p>{t.asideMeans}</p>
            <Form at={at} keeps={entry} action={addressOf(at)}>
              <TextArea entry={entry} name="reason" label={t.reason} rows={2} />
              <Actions>
                <Button look="secondary">{t.aside}</Button>
              </Actions>
            </Form>
          </Section>
        </>
      )}
      <p>
        <a href={at.to.administration('kopplingar', 'in', at.params.key)}>{t.backToKey(message.sender)}</a>
      </p>
    </Page>
  )
}

function addressOf({ to, params }: At, ...more: string[]): string {
  return to.administration('kopplingar', 'in', params.key, params.message, ...more)
}

function factsOf({ language, to }: At, message: InboxMessage): Fact[] {
  const t = words(language)
  const { content, caseNumber, setAside } = message
  return [
    [t.state, stateIn(message, language)],
    [t.when, timeIn(message.receivedAt, language)],
    ...(caseNumber === null ? [] : [[t.case, <a href={to.case(caseNumber)}>{caseNumber}</a>] satisfies Fact]),
    ...(content.type === 'payment.made'
      ? ([
          [t.plannedOn, content.plannedOn],
          [t.reference, content.reference],
        ] satisfies Fact[])
      : []),
    ...(setAside === null ? [] : [[t.reason, setAside.reason] satisfies Fact]),
    [t.messageId, message.messageId],
  ]
}

async function setAside(at: Saving<MessageAt, typeof AsideForm>) {
  const { id, state } = await loadMessage(at)
  const { reason } = at.form
  if (state !== 'refused') throw new NotFound()
  await setMessageAside(at.db, { id, by: at.actor.personId, reason, at: at.now })
  return goTo(addressOf(at), words(at.language).asideDone)
}

async function apply(at: Saving<MessageAt, typeof anyFields>) {
  const { id, state } = await loadMessage(at)
  if (state !== 'refused') throw new NotFound()
  const after = await applyMessage(at.db, { id, today: at.today, at: at.now })
  const t = words(at.language)
  return goTo(addressOf(at), after === 'applied' ? t.appliedNow : t.stillRefused)
}
