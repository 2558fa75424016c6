import { digestOf } from '../../../kernel/ids.ts'
import { findLink, type OneTimeLink } from '../../../store/people/one-time-link.ts'
import { goTo } from '../../answers/answer.ts'
import { anyFields } from '../../form/form.ts'
import { type PublicSaving, publicHandler } from '../../handler.ts'
import { sendInvitationAgain } from '../../session/invitation-link.ts'
import { sendSignInLink } from '../../session/send-link.ts'
import type { Visit } from '../../visit.ts'
import { LinkParams, show } from './link.tsx'

/** A new link to where the old one led, to the address that had the old one. */
export const post = publicHandler(LinkParams, anyFields, { show, save })

async function save(at: PublicSaving<{ secret: string }, typeof anyFields>) {
  const link = await findLink(at.db, digestOf(at.params.secret))
  if (link !== null) await sendAgain(at, link)
  return goTo(at.to.signInSent())
}

/** Whoever has not answered an invitation gets it again; everybody else a link to sign in. */
async function sendAgain(at: Visit, { email, target, invitationId }: OneTimeLink): Promise<void> {
  if (invitationId !== null && (await sendInvitationAgain(at, invitationId))) return
  await sendSignInLink(at, email, target)
}
