import { z } from 'zod'
import { digestOf } from '../../../kernel/ids.ts'
import { findInvitation, type Invitation } from '../../../store/people/invitation.ts'
import { consumeLink, findLink, type OneTimeLink } from '../../../store/people/one-time-link.ts'
import { type Answer, refused } from '../../answers/answer.ts'
import { anyFields, type Entry } from '../../form/form.ts'
import { publicHandler, publicPage } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noQuery } from '../../params.ts'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { acceptByLink, holderOf, isOpen } from '../../session/invitation-link.ts'
import { openSession } from '../../session/open-session.ts'
import type { Visit } from '../../visit.ts'
import { Invited } from './invited.tsx'
import { words } from './words.ts'

/** One that lost its end on the way is told so, as any other that nobody knows. */
export const LinkParams = z.object({ secret: z.string().regex(/^[\w-]{1,200}$/) })
type LinkAt = z.output<typeof LinkParams>

/** What the link does, and a button. Mail scanners fetch links, so reading uses up nothing. */
export const get = publicPage(LinkParams, noQuery, show)
export const post = publicHandler(LinkParams, anyFields, { show, save })

export async function show(at: Visit<LinkAt>, entry: Entry) {
  const link = await findLink(at.db, digestOf(at.params.secret))
  if (link === null) return <Unknown at={at} />
  if (link.usedAt !== null || new Date(link.expiresAt) <= at.now)
    return <Over at={at} entry={entry} link={link} />
  const invitation = link.invitationId === null ? null : await findInvitation(at.db, link.invitationId)
  if (invitation !== null && !isOpen(invitation)) return <TakenBack at={at} />
  return <Open {...{ at, entry, link, invitation }} />
}

async function save(at: Visit<LinkAt>) {
  const t = words(at.language).over
  const link = await consumeLink(at.db, digestOf(at.params.secret), at.now)
  if (link?.personId === undefined || link.personId === null) return refused(t.title)
  if (link.invitationId !== null) return accept(at, link)
  return openSession(at, { personId: link.personId, by: 'mailLink', target: link.target })
}

async function accept(at: Visit, link: OneTimeLink): Promise<Answer> {
  const t = words(at.language)
  const accepted = await acceptByLink(at, link)
  if (accepted === null) return refused(t.over.takenBack)
  return { ...accepted.goTo, sentence: t.invited.accepted(accepted.holder) }
}

function isReaders({ personId }: OneTimeLink, { actor }: Visit): boolean {
  return actor !== null && actor.personId === personId
}

type OpenProps = { at: Visit<LinkAt>; entry: Entry; link: OneTimeLink; invitation: Invitation | null }

function Open({ at, entry, link, invitation }: OpenProps) {
  const t = words(at.language)
  const { title, lead } = t[link.purpose]
  const said =
    invitation === null
      ? lead(link.email)
      : t.invited.lead(invitation.invitedByName, holderOf(invitation), link.email)
  return (
    <Page at={at} title={title} lead={said} entry={entry}>
      {invitation !== null && <Invited {...{ at, invitation, link }} />}
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

function TakenBack({ at }: { at: Visit }) {
  const t = words(at.language).over
  return <Page at={at} title={t.invitationOver} lead={t.takenBack} />
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
