import { confirmedMinutes } from '../../domain/confirmation.ts'
import { digestOf, newId, newSecret } from '../../kernel/ids.ts'
import { withTransaction } from '../../store/db.ts'
import { addJob } from '../../store/orders/job.ts'
import { confirmSession } from '../../store/people/session-confirmation.ts'
import {
  countAttemptsOf,
  findAttemptToSignIn,
  keepAttempt,
  takeAttempt,
} from '../../store/people/sign-in-attempt.ts'
import { paths } from '../paths.ts'
import type { SignedIn } from '../visit.ts'

const kind = 'mailLink'
const mostLinks = 5

/** Mails the person a link that confirms this very session. False when there have been too many. */
export async function sendConfirmLink(at: SignedIn): Promise<boolean> {
  const { personId, name, email } = at.actor
  const since = new Date(at.now.getTime() - confirmedMinutes * 60_000)
  if ((await countAttemptsOf(at.db, { personId, kind }, since)) >= mostLinks) return false
  const secret = newSecret()
  const asked = { kind, personId, sessionId: at.session.id, content: {}, digest: digestOf(secret) } as const
  await withTransaction(at.db, async (trx) => {
    await keepAttempt(trx, { ...asked, at: at.now, minutes: confirmedMinutes })
    await addJob(trx, 'sendMail', {
      id: newId(),
      to: { name, email },
      language: at.language,
      content: {
        kind: 'confirmLink',
        url: at.origin + paths.confirm('lank', secret),
        minutes: confirmedMinutes,
      },
      signedBy: 'Handslag',
    })
  })
  return true
}

/** Whether the link can still confirm this session. Reading it uses up nothing. */
export async function confirmLinkHolds(at: SignedIn, secret: string): Promise<boolean> {
  const attempt = await findAttemptToSignIn(at.db, { kind, digest: digestOf(secret), now: at.now })
  return attempt?.sessionId === at.session.id
}

/** Confirms this session by the link, once. A link that was asked for elsewhere confirms nothing here. */
export async function confirmByLink(at: SignedIn, secret: string): Promise<boolean> {
  if (!(await confirmLinkHolds(at, secret))) return false
  return withTransaction(at.db, async (trx) => {
    const attempt = await takeAttempt(trx, { kind, digest: digestOf(secret), now: at.now })
    return attempt !== null && confirmSession(trx, at.session.id, { by: 'mailLink', at: at.now })
  })
}
