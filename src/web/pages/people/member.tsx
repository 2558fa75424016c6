import { z } from 'zod'
import { NotFound } from '../../../domain/thrown.ts'
import { isId } from '../../../kernel/ids.ts'
import { type BodyMember, endBodyMember, listBodyMembers } from '../../../store/people/body-member.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { rolesOf } from '../../layout/words.ts'
import { noQuery } from '../../params.ts'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { DateField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import type { SignedIn } from '../../visit.ts'
import { keptBody, whenOf } from './load.ts'
import { words } from './words.ts'

const MemberParams = z.object({ membership: z.string().refine((text) => isId(text)) })
type MemberAt = z.output<typeof MemberParams>

const EndForm = form(words, (t, field) => z.object({ until: field.date(t.lastDayMissing) }))

/** The end of somebody's assignment in the body. */
export const get = page(MemberParams, noQuery, show)
export const post = handler(MemberParams, EndForm, { show, save })

async function show(at: SignedIn<MemberAt>, entry: Entry) {
  const { id, name, role } = await loadMember(at)
  const t = words(at.language)
  return (
    <Page
      at={at}
      title={t.endTitle(name)}
      lead={t.endLead(rolesOf(at.actor.acting, at.language)[role])}
      entry={entry}
    >
      <p>{t.handOver}</p>
      <Form at={at} action={at.to.administration('personer', id)}>
        <DateField entry={entry} name="until" label={t.lastDay} language={at.language} value={at.today} />
        <Actions>
          <Button>{t.end}</Button>
          <ButtonLink href={at.to.administration('personer')} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  )
}

async function save(at: Saving<MemberAt, typeof EndForm>) {
  const { id, name, role } = await loadMember(at)
  const t = words(at.language)
  const { until } = at.form
  if (until < at.today) return refused([{ field: 'until', sentence: t.tooEarly }])
  const which = { bodyId: keptBody(at), membershipId: id, until, by: at.actor.personId }
  const end = await endBodyMember(at.db, which)
  if (end === 'notThere') throw new NotFound()
  if (end === 'lastOne') return refused(t.lastOne(rolesOf(at.actor.acting, at.language)[role]))
  return goTo(at.to.administration('personer'), t.ended(name))
}

async function loadMember(at: SignedIn<MemberAt>): Promise<BodyMember> {
  const members = await listBodyMembers(at.db, keptBody(at))
  const member = members.find(({ id }) => id === at.params.membership)
  if (member === undefined || whenOf(member, at.today) === 'past') throw new NotFound()
  return member
}
