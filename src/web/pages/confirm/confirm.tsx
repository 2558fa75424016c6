import { confirmedMinutes, isRecent } from '../../../domain/confirmation.ts'
import { timeInStockholm } from '../../../kernel/date-words.ts'
import { findConfirmation } from '../../../store/people/session-confirmation.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { anyFields, type Entry } from '../../form/form.ts'
import { handler, page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { sendConfirmLink } from '../../session/confirm-link.ts'
import type { SignedIn } from '../../visit.ts'
import { Ways } from './ways.tsx'
import { words } from './words.ts'

/** Whether the person has shown lately that it is they, and how they can. */
export const get = page(noParams, noQuery, showConfirm)
/** A link in the mail. */
export const post = handler(noParams, anyFields, { show: showConfirm, save })

export async function showConfirm(at: SignedIn, entry: Entry) {
  const t = words(at.language)
  const confirmation = await findConfirmation(at.db, at.session.id)
  return (
    <Page at={at} title={t.title} lead={t.lead(confirmedMinutes)} entry={entry} islands={['passkey.js']}>
      {isRecent(confirmation, at.now) && (
        <p>{t.since(t.by[confirmation.by], untilWhen(at, new Date(confirmation.at)))}</p>
      )}
      <Ways at={at} />
      <p>
        <a href={at.to.mine()}>{t.back}</a>
      </p>
    </Page>
  )
}

async function save(at: SignedIn) {
  const t = words(at.language)
  if (!(await sendConfirmLink(at))) return refused(t.tooMany)
  return goTo(at.to.confirm(), t.sent(at.actor.email))
}

function untilWhen(at: SignedIn, since: Date): string {
  return timeInStockholm(new Date(since.getTime() + confirmedMinutes * 60_000), at.language)
}
