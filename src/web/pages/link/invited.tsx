import { dateInWords } from '../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../kernel/plain-date.ts'
import type { Invitation } from '../../../store/people/invitation.ts'
import type { OneTimeLink } from '../../../store/people/one-time-link.ts'
import type { Visit } from '../../visit.ts'
import { words } from './words.ts'

type Props = { at: Visit; invitation: Invitation; link: OneTimeLink }

/** Who invites, to what and as what: all of it is to be known before anybody says yes. */
export function Invited({ at, invitation, link }: Props) {
  const t = words(at.language).invited
  const { role } = invitation
  const lastDay = dateInWords(dayInStockholm(new Date(link.expiresAt)), at.language)
  return (
    <>
      {(role === 'partySignatory' || role === 'partyRep') && <p>{t.roles[role]}</p>}
      <p class="quiet">{t.no(lastDay)}</p>
    </>
  )
}
