import { z } from 'zod'
import { type Membership, standsInFor } from '../../../domain/actor.ts'
import { upperFirst } from '../../../kernel/upper-first.ts'
import { setSessionMembership } from '../../../store/people/session.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { layoutWords, rolesOf } from '../../layout/words.ts'
import { noParams, noQuery } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { RadioGroup } from '../../parts/choices.tsx'
import { Form } from '../../parts/form.tsx'
import type { SignedIn } from '../../visit.ts'
import { words } from './words.ts'

const ActAsForm = form(words, (t) => z.object({ membership: z.uuid({ error: t.missing }) }))

export const get = page(noParams, noQuery, show)
export const post = handler(noParams, ActAsForm, { show, save })

function show(at: SignedIn, entry: Entry) {
  const t = words(at.language)
  const { memberships, acting } = at.actor
  if (memberships.length < 2) return <Page at={at} title={t.title} lead={t.only} />
  const choices = memberships.map((membership) => ({
    value: membership.id,
    label: `${upperFirst(roleOf(at, membership))}, ${holderOf(membership)}`,
  }))
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry}>
      <Form at={at} action={at.to.actAs()}>
        <RadioGroup entry={entry} name="membership" label={t.which} choices={choices} value={acting.id} />
        <Actions>
          <Button>{t.choose}</Button>
        </Actions>
      </Form>
    </Page>
  )
}

function roleOf(at: SignedIn, membership: Membership): string {
  const role = rolesOf(membership, at.language)[membership.role]
  const away = standsInFor(membership)
  return away === undefined ? role : `${role} ${layoutWords(at.language).inPlaceOf(away.name)}`
}

async function save(at: Saving<unknown, typeof ActAsForm>) {
  const t = words(at.language)
  const chosen = at.actor.memberships.find(({ id }) => id === at.form.membership)
  if (chosen === undefined) return refused([{ field: 'membership', sentence: t.missing }])
  await setSessionMembership(at.db, at.session.id, chosen.id)
  return goTo(at.to.mine(), t.chosen(roleOf(at, chosen), holderOf(chosen)))
}

function holderOf(membership: Membership): string {
  return membership.side === 'public' ? membership.bodyName : membership.organisationName
}
