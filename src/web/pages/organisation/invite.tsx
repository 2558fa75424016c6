import { z } from 'zod'
import { type PartyRole, partyRoles } from '../../../domain/roles.ts'
import { getOrganisation, lockOrganisation } from '../../../store/bodies/organisation.ts'
import { withTransaction } from '../../../store/db.ts'
import { addInvitation, listOpenInvitations } from '../../../store/people/invitation.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { RadioGroup } from '../../parts/choices.tsx'
import { TextField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { sendInvitationLink } from '../../session/invitation-link.ts'
import type { SignedIn } from '../../visit.ts'
import { managedOrganisation, membersNow } from './load.ts'
import { words } from './words.ts'

const InvitationForm = form(words, (t, field) =>
  z.object({
    name: field.text(t.personNameMissing, 120),
    email: field.email(t.emailMissing),
    role: field.choice(partyRoles, t.roleMissing),
  }),
)

export const get = page(noParams, noQuery, show)
export const post = handler(noParams, InvitationForm, { show, save })

function show(at: SignedIn, entry: Entry) {
  const t = words(at.language)
  managedOrganisation(at)
  return (
    <Page at={at} title={t.invite} lead={t.inviteLead} entry={entry}>
      <Form at={at} action={at.to.organisation('inbjudan')}>
        <TextField entry={entry} name="name" label={t.personName} autocomplete="off" />
        <TextField entry={entry} name="email" label={t.email} type="email" autocomplete="off" />
        <RoleField at={at} entry={entry} />
        <Actions>
          <Button>{t.sendInvitation}</Button>
          <ButtonLink href={at.to.organisation()} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  )
}

/** What somebody may do for the organisation. */
export function RoleField({ at, entry, value }: { at: SignedIn; entry: Entry; value?: string }) {
  const t = words(at.language)
  const inOrder: PartyRole[] = ['partyRep', 'partySignatory']
  return (
    <RadioGroup
      entry={entry}
      name="role"
      label={t.whatMayDo}
      choices={inOrder.map((role) => ({ value: role, label: t.roles[role], hint: t.roleHints[role] }))}
      value={value ?? ''}
    />
  )
}

async function save(at: Saving<unknown, typeof InvitationForm>) {
  const t = words(at.language)
  const organisationId = managedOrganisation(at)
  const { name, email, role } = at.form
  const isSame = (other: { email: string | null }) => other.email?.toLowerCase() === email
  const { name: organisation } = await getOrganisation(at.db, organisationId)
  return withTransaction(at.db, async (trx) => {
    await lockOrganisation(trx, organisationId)
    const member = (await membersNow({ ...at, db: trx }, organisationId)).find(isSame)
    if (member !== undefined) return refused([{ field: 'email', sentence: t.alreadyMember(member.name) }])
    if ((await listOpenInvitations(trx, organisationId)).some(isSame))
      return refused([{ field: 'email', sentence: t.alreadyInvited }])
    const invitation = { email, name, organisationId, role, by: at.actor.personId, at: at.now }
    const id = await addInvitation(trx, invitation)
    await sendInvitationLink(trx, at, { id, email, name, invitedByName: at.actor.name, organisation })
    return goTo(at.to.organisation(), t.invited(email))
  })
}
