import { newId } from '../../../../kernel/ids.ts'
import type { Trx } from '../../../../store/db.ts'
import { addJob } from '../../../../store/orders/job.ts'
import { paths } from '../../../paths.ts'
import type { SignedIn } from '../../../visit.ts'

/** A mail about every passkey that comes or goes, so that nobody adds one to somebody else's name unseen. */
export async function tellOfPasskey(
  trx: Trx,
  at: SignedIn,
  { change, name }: { change: 'added' | 'removed'; name: string },
): Promise<void> {
  const { personId, name: to, email } = at.actor
  at.deps.log.info({ personId, change }, 'A passkey was changed')
  if (!email) return
  await addJob(trx, 'sendMail', {
    id: newId(),
    to: { name: to, email },
    language: at.language,
    content: { kind: 'passkeyChanged', change, name, url: at.origin + paths.myPasskeys() },
    signedBy: 'Handslag',
  })
}
