import { z } from 'zod'
import { newSecret } from '../../../kernel/ids.ts'
import { dayInStockholm } from '../../../kernel/plain-date.ts'
import { getPublicBody } from '../../../store/bodies/public-body.ts'
import { addWebhook, listWebhooks, type Webhook } from '../../../store/orders/webhook.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { TextField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import { Table } from '../../parts/table.tsx'
import type { SignedIn } from '../../visit.ts'
import { InboxSection } from './inbox/section.tsx'
import { connectedBody } from './load.ts'
import { words } from './words.ts'

const ConnectionForm = form(words, (t, field) => z.object({ url: field.text(t.urlMissing, 300) }))

/** The other systems that are told what is recorded in the body's cases. */
export const get = page(noParams, noQuery, show)
export const post = handler(noParams, ConnectionForm, { show, save })

export async function show(at: SignedIn, entry: Entry) {
  const bodyId = connectedBody(at)
  const [body, webhooks] = await Promise.all([getPublicBody(at.db, bodyId), listWebhooks(at.db, bodyId)])
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead(body.name)} entry={entry} width="wide">
      <Section title={t.list} id="kopplingar">
        {webhooks.length === 0 ? (
          <EmptyState title={t.none}>
            <p>{t.noneMeans}</p>
          </EmptyState>
        ) : (
          <Connections at={at} webhooks={webhooks} />
        )}
      </Section>
      <Section title={t.what} id="vad">
        {t.whatParts.map((part) => (
          <p>{part}</p>
        ))}
      </Section>
      <Section title={t.add} id="ny">
        <Form at={at} action={at.to.administration('kopplingar')}>
          <TextField entry={entry} name="url" label={t.url} hint={t.urlHint} autocomplete="off" />
          <Actions>
            <Button>{t.save}</Button>
          </Actions>
        </Form>
      </Section>
      <InboxSection at={at} bodyId={bodyId} entry={entry} />
    </Page>
  )
}

function Connections({ at, webhooks }: { at: SignedIn; webhooks: readonly Webhook[] }) {
  const t = words(at.language)
  const stateOf = ({ endedAt }: Webhook) =>
    endedAt === null ? t.active : t.ended(dayInStockholm(new Date(endedAt)))
  return (
    <Table
      caption={t.list}
      captionHidden
      file={{ at, name: 'kopplingar' }}
      rows={webhooks}
      columns={[
        {
          title: t.address,
          cell: ({ id, url }) => <a href={at.to.administration('kopplingar', id)}>{url}</a>,
        },
        { title: t.state, cell: stateOf },
        { title: t.delivered, cell: ({ delivered }) => delivered, numeric: true },
        { title: t.waiting, cell: ({ waiting }) => waiting, numeric: true },
        { title: t.givenUp, cell: ({ givenUp }) => givenUp, numeric: true },
      ]}
    />
  )
}

async function save(at: Saving<unknown, typeof ConnectionForm>) {
  const bodyId = connectedBody(at)
  const t = words(at.language)
  const url = receiverIn(at.form.url, at.deps.config.demo)
  if (url === null) return refused([{ field: 'url', sentence: t.urlMissing }])
  if (await at.deps.receivers?.leadsInside(url)) return refused([{ field: 'url', sentence: t.urlInside }])
  const isTold = (await listWebhooks(at.db, bodyId)).some((one) => one.url === url && one.endedAt === null)
  if (isTold) return refused([{ field: 'url', sentence: t.urlTaken }])
  const added = { bodyId, url, secret: newSecret(), by: at.actor.personId, at: at.now }
  return goTo(at.to.administration('kopplingar', await addWebhook(at.db, added)), t.saved)
}

/** An address to post to: only https, and no name and password in it. In the demo also this machine's own. */
function receiverIn(text: string, isDemo: boolean): string | null {
  if (!URL.canParse(text)) return null
  const { protocol, hostname, username, password, hash, href } = new URL(text)
  if (username !== '' || password !== '' || hash !== '') return null
  const isOwn = isDemo && protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(hostname)
  return protocol === 'https:' || isOwn ? href : null
}
