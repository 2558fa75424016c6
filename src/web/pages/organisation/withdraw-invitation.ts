import { z } from 'zod'
import { isId } from '../../../kernel/ids.ts'
import { withdrawInvitation } from '../../../store/people/invitation.ts'
import { goTo } from '../../answers/answer.ts'
import { anyFields } from '../../form/form.ts'
import { handler, type Saving } from '../../handler.ts'
import { seeOther } from '../case/consideration/part.tsx'
import { managedOrganisation } from './load.ts'
import { words } from './words.ts'

const InvitationParams = z.object({ invitation: z.string().refine((text) => isId(text)) })
type InvitationAt = z.output<typeof InvitationParams>

/** An invitation taken back before it is answered. */
export const post = handler(InvitationParams, anyFields, {
  show: (at) => seeOther(at.to.organisation()),
  save,
})

async function save(at: Saving<InvitationAt, typeof anyFields>) {
  const t = words(at.language)
  const organisationId = managedOrganisation(at)
  const done = await withdrawInvitation(at.db, { id: at.params.invitation, organisationId, at: at.now })
  return goTo(at.to.organisation(), done ? t.withdrawn : t.withdrawnAlready)
}
