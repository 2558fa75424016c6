import { z } from 'zod'
import { digestOf } from '../../../kernel/ids.ts'
import { consumeLink, findLink, type OneTimeLink } from '../../../store/people/one-time-link.ts'
import { refused } from '../../answers/answer.ts'
import { anyFields, type Entry } from '../../form/form.ts'
import { publicHandler, publicPage } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noQuery } from '../../params.ts'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { acceptByLink } from '../../session/invitation-link.ts'
import { openSession } from '../../session/open-session.ts'
import type { Visit } from '../../visit.ts'
import { words } from './words.ts'

export const LinkParams = z.object({ secret: z.string().regex(/^[\w-]{43}$/) })
type LinkAt = z.output<typeof LinkParams>

/** What the link does, and a button. Mail scanners fetch links, so reading uses up nothing. */
export const get = publicPage(LinkParams, noQuery, show)
export const post = publicHandler(LinkParams, anyFields, { show, save })

export async function show(at: Visit<LinkAt>, entry: Entry) {
  const link = await findLink(at.db, digestOf(at.params.secret))
  if (link === null) return <Unknown at={at} />
  if (link.usedAt !== null || new Date(link.expiresAt) <= at.now)
    return <Over at={at} entry={entry} link={link} />
  return <Open at={at} entry={entry} link={link} />
}

async function save(at: Visit<LinkAt>) {
  const t = words(at.language).over
  const link = await consumeLink(at.db, digestOf(at.params.secret), at.now)
  if (link?.personId === undefined || link.personId === null) return refused(t.title)
  if (link.invitationId !== null) return (await acceptByLink(at, link)) ?? refused(t.takenBack)
  return openSession(at, { personId: link.personId, by: 'mailLink', target: link.target })
}

function isReaders({ personId }: OneTimeLink, { actor }: Visit): boolean {
  return actor !== null && actor.personId === personId
}

function Open({ at, entry, link }: { at: Visit<LinkAt>; entry: Entry; link: OneTimeLink }) {
  const t = words(at.language)
  const { title, lead } = t[link.purpose]
  return (
    <Page at={at} title={title} lead={lead(link.email)} entry={entry}>
      <Form at={at} action={at.to.link(at.params.secret)}>
        <Actions>
          <Button>{t.open[link.purpose]}</Button>
        </Actions>
      </Form>
    </Page>
  )
}

/** Whoever is signed in already goes on where the link led: many keep the mail and open it again each time. */
function Over({ at, entry, link }: { at: Visit<LinkAt>; entry: Entry; link: OneTimeLink }) {
  const t = words(at.language).over
  if (isReaders(link, at))
    return (
      <Page at={at} title={t.signedIn} lead={t.goesOn} entry={entry}>
        <Actions>
          <ButtonLink href={link.target}>{t.goOn}</ButtonLink>
        </Actions>
      </Page>
    )
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry}>
      <Form at={at} action={at.to.newLink(at.params.secret)}>
        <Actions>
          <Button>{t.again}</Button>
        </Actions>
      </Form>
    </Page>
  )
}

function Unknown({ at }: { at: Visit }) {
  const t = words(at.language).unknown
  return (
    <Page at={at} title={t.title} lead={t.lead}>
      <Actions>
        <ButtonLink href={at.to.signIn()}>{t.signIn}</ButtonLink>
      </Actions>
    </Page>
  )
}
