import { z } from 'zod'
import { goTo, refused } from '../../answers/answer.ts'
import { anyFields, type Entry } from '../../form/form.ts'
import { handler, page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noQuery } from '../../params.ts'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { confirmByLink, confirmLinkHolds } from '../../session/confirm-link.ts'
import type { SignedIn } from '../../visit.ts'
import { words } from './words.ts'

const LinkParams = z.object({ secret: z.string().regex(/^[\w-]{43}$/) })
type LinkAt = z.output<typeof LinkParams>

/** The mailed link: mail scanners fetch links, so reading confirms nothing. */
export const get = page(LinkParams, noQuery, show)
export const post = handler(LinkParams, anyFields, { show, save })

async function show(at: SignedIn<LinkAt>, entry: Entry) {
  const t = words(at.language)
  if (!(await confirmLinkHolds(at, at.params.secret)))
    return (
      <Page at={at} title={t.linkTitle} lead={t.over} entry={entry}>
        <Actions>
          <ButtonLink href={at.to.confirm()}>{t.ways}</ButtonLink>
        </Actions>
      </Page>
    )
  return (
    <Page at={at} title={t.linkTitle} lead={t.linkLead} entry={entry}>
      <Form at={at} action={at.to.confirm('lank', at.params.secret)}>
        <Actions>
          <Button>{t.confirm}</Button>
        </Actions>
      </Form>
    </Page>
  )
}

async function save(at: SignedIn<LinkAt>) {
  const t = words(at.language)
  return (await confirmByLink(at, at.params.secret)) ? goTo(at.to.confirm(), t.done) : refused(t.over)
}
