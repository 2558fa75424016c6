import { NotFound } from '../../../domain/thrown.ts'
import { timeInStockholm } from '../../../kernel/date-words.ts'
import { shownKey } from '../../../kernel/message-signature.ts'
import { dayInStockholm } from '../../../kernel/plain-date.ts'
import {
  endWebhook,
  type ListedDelivery,
  listDeliveries,
  retryGivenUp,
  type Webhook,
} from '../../../store/orders/webhook.ts'
import { goTo } from '../../answers/answer.ts'
import { anyFields, blank } from '../../form/form.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noQuery } from '../../params.ts'
import { Button } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import { Table } from '../../parts/table.tsx'
import type { SignedIn } from '../../visit.ts'
import { EndSection } from './end-section.tsx'
import { type ConnectionAt, ConnectionParams, connectedBody, loadConnection } from './load.ts'
import { words } from './words.ts'

const shownDeliveries = 100
type At = SignedIn<ConnectionAt>

/** One connection: its key, how it goes, and its end. */
export const get = page(ConnectionParams, noQuery, (at) => show(at))
export const retrying = { post: handler(ConnectionParams, anyFields, { show, save: retry }) }
export const ending = { post: handler(ConnectionParams, anyFields, { show, save: end }) }

async function show(at: At) {
  const webhook = await loadConnection(at)
  const deliveries = await listDeliveries(at.db, webhook.id, shownDeliveries)
  const t = words(at.language)
  const lead = t.oneLead(webhook.createdByName, dayInStockholm(new Date(webhook.createdAt)))
  return (
    <Page at={at} title={t.one(new URL(webhook.url).host)} lead={lead} entry={blank} width="wide">
      <p>{webhook.url}</p>
      {webhook.endedAt === null && <Key at={at} webhook={webhook} />}
      <Section title={t.log} id="skickat">
        {deliveries.length === 0 ? <p>{t.logNone}</p> : <Log at={at} deliveries={deliveries} />}
        {webhook.givenUp > 0 && webhook.endedAt === null && (
          <Form at={at} action={at.to.administration('kopplingar', webhook.id, 'igen')}>
            <Button look="secondary">{t.retry}</Button>
          </Form>
        )}
      </Section>
      {webhook.endedAt === null && (
        <EndSection {...{ at, t }} action={at.to.administration('kopplingar', webhook.id, 'avslut')} />
      )}
      <p>
        <a href={at.to.administration('kopplingar')}>{t.back}</a>
      </p>
    </Page>
  )
}

function Key({ at, webhook }: { at: At; webhook: Webhook }) {
  const t = words(at.language)
  return (
    <Section title={t.key} id="nyckel">
      <p>{t.keyMeans}</p>
      <Details summary={t.showKey}>
        <code class="hash">{shownKey(webhook.secret)}</code>
      </Details>
    </Section>
  )
}

function Log({ at, deliveries }: { at: At; deliveries: readonly ListedDelivery[] }) {
  const t = words(at.language)
  return (
    <Table
      caption={t.log}
      captionHidden
      file={{ at, name: 'leveranser' }}
      rows={deliveries}
      columns={[
        { title: t.event, cell: ({ caseNumber, seq }) => t.eventIn(caseNumber, seq) },
        { title: t.answer, cell: ({ answer }) => answerIn(at, answer) },
        { title: t.when, cell: (delivery) => whenIn(at, delivery) },
        { title: t.attempts, cell: ({ attempts }) => attempts, numeric: true },
      ]}
    />
  )
}

function answerIn({ language }: At, answer: string | null): string {
  const t = words(language)
  return answer === null ? '–' : (t.answers[answer] ?? t.status(answer))
}

function whenIn({ language }: At, { deliveredAt, givenUpAt, nextTryAt }: ListedDelivery): string {
  const t = words(language)
  const at = (text: string) =>
    `${dayInStockholm(new Date(text))} ${timeInStockholm(new Date(text), language)}`
  if (deliveredAt !== null) return t.taken(at(deliveredAt))
  return givenUpAt !== null ? t.gaveUp(at(givenUpAt)) : t.again(at(nextTryAt))
}

async function retry(at: Saving<ConnectionAt, typeof anyFields>) {
  const { id } = await loadConnection(at)
  await retryGivenUp(at.db, id, at.now)
  return goTo(at.to.administration('kopplingar', id), words(at.language).retried)
}

async function end(at: Saving<ConnectionAt, typeof anyFields>) {
  const { id } = await loadConnection(at)
  const isEnded = await endWebhook(at.db, {
    bodyId: connectedBody(at),
    id,
    by: at.actor.personId,
    at: at.now,
  })
  if (!isEnded) throw new NotFound()
  return goTo(at.to.administration('kopplingar'), words(at.language).endDone)
}
