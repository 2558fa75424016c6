import { NotFound } from '../../../../domain/thrown.ts'
import { shownKey } from '../../../../kernel/message-signature.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { endInboxKey, type InboxKey } from '../../../../store/inbox/inbox-key.ts'
import { type InboxMessage, listMessagesOf } from '../../../../store/inbox/inbox-message.ts'
import { goTo } from '../../../answers/answer.ts'
import { anyFields, blank } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { noQuery } from '../../../params.ts'
import { Details } from '../../../parts/details.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import type { SignedIn } from '../../../visit.ts'
import { EndSection } from '../end-section.tsx'
import { connectedBody } from '../load.ts'
import { type KeyAt, KeyParams, loadKey } from './load.ts'
import { aboutIn, stateIn, timeIn } from './said.ts'
import { words } from './words.ts'

const shown = 100
type At = SignedIn<KeyAt>

/** A system that may tell us: how it does so, what it has told, and the end of that. */
export const get = page(KeyParams, noQuery, (at) => show(at))
export const ending = { post: handler(KeyParams, anyFields, { show, save: end }) }

async function show(at: At) {
  const key = await loadKey(at)
  const messages = await listMessagesOf(at.db, key.id, shown)
  const t = words(at.language)
  const lead = t.keyLead(key.createdByName, dayInStockholm(new Date(key.createdAt)))
  return (
    <Page at={at} title={key.name} lead={lead} entry={blank} width="wide">
      {key.endedAt === null && <How at={at} inboxKey={key} />}
      <Section title={t.told} id="meddelanden">
        {messages.length === 0 ? <p>{t.toldNone}</p> : <Messages at={at} messages={messages} />}
      </Section>
      {key.endedAt === null && (
        <EndSection {...{ at, t }} action={at.to.administration('kopplingar', 'in', key.id, 'avslut')} />
      )}
      <p>
        <a href={at.to.administration('kopplingar')}>{t.back}</a>
      </p>
    </Page>
  )
}

function How({ at, inboxKey }: { at: At; inboxKey: InboxKey }) {
  const t = words(at.language)
  return (
    <Section title={t.how} id="sa">
      <p>{t.howMeans}</p>
      <Facts facts={[[t.address, <code class="hash">{`${at.origin}/api/v1/inbox/${inboxKey.id}`}</code>]]} />
      <Details summary={t.showKey}>
        <code class="hash">{shownKey(inboxKey.secret)}</code>
      </Details>
      <p>
        <a href={at.to.openData()}>{t.toDescription}</a>
      </p>
    </Section>
  )
}

function Messages({ at, messages }: { at: At; messages: readonly InboxMessage[] }) {
  const t = words(at.language)
  const to = ({ id }: InboxMessage) => at.to.administration('kopplingar', 'in', at.params.key, id)
  return (
    <Table
      caption={t.told}
      captionHidden
      file={{ at, name: 'meddelanden' }}
      rows={messages}
      columns={[
        { title: t.about, cell: (message) => <a href={to(message)}>{aboutIn(message, at.language)}</a> },
        { title: t.when, cell: ({ receivedAt }) => timeIn(receivedAt, at.language) },
        { title: t.state, cell: (message) => stateIn(message, at.language) },
      ]}
    />
  )
}

async function end(at: Saving<KeyAt, typeof anyFields>) {
  const { id } = await loadKey(at)
  const ending = { bodyId: connectedBody(at), id, by: at.actor.personId, at: at.now }
  if (!(await endInboxKey(at.db, ending))) throw new NotFound()
  return goTo(at.to.administration('kopplingar'), words(at.language).endDone)
}
