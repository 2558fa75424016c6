import { dateInWords } from '../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../kernel/plain-date.ts'
import type { Invitation } from '../../../store/people/invitation.ts'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import { roleIn } from './people.tsx'
import { words } from './words.ts'

type InvitationsProps = { at: SignedIn; invitations: readonly Invitation[]; mayManage: boolean }

/** Invitations that nobody has answered. */
export function Invitations({ at, invitations, mayManage }: InvitationsProps) {
  if (invitations.length === 0) return null
  const t = words(at.language)
  return (
    <Section title={t.open} id="inbjudningar">
      <ul class="invitations">
        {invitations.map((invitation) => (
          <li>
            <p>
              <strong>{invitation.name}</strong>, {invitation.email}, {roleIn(at, invitation.role)}
            </p>
            <p class="quiet">{invitedOn(at, invitation)}</p>
            {mayManage && (
              <Form at={at} action={at.to.organisation('inbjudan', invitation.id, 'aterkallelse')}>
                <button class="as-link" type="submit">
                  {t.withdraw}
                  <span class="ds-sr-only">: {invitation.name}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function invitedOn(at: SignedIn, { invitedByName, createdAt }: Invitation): string {
  const day = dateInWords(dayInStockholm(new Date(createdAt)), at.language)
  return words(at.language).invitedOn(invitedByName, day)
}
