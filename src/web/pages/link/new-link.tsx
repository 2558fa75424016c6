import { digestOf } from '../../../kernel/ids.ts'
import { findLink } from '../../../store/one-time-link.ts'
import { goTo } from '../../answer.ts'
import { anyFields } from '../../form.ts'
import { type PublicSaving, publicHandler } from '../../handler.ts'
import { sendSignInLink } from '../../session/send-link.ts'
import { LinkParams, show } from './link.tsx'

/** A new link to where the old one led, to the address that had the old one. */
export const post = publicHandler(LinkParams, anyFields, { show, save })

async function save(at: PublicSaving<{ secret: string }, typeof anyFields>) {
  const link = await findLink(at.db, digestOf(at.params.secret))
  if (link !== null) await sendSignInLink(at, link.email, link.target)
  return goTo(at.to.signInSent())
}
