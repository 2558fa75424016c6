import { dayInStockholm } from '../kernel/plain-date.ts'
import { applyMessage } from '../store/inbox/apply-message.ts'
import type { JobDeps } from './deps.ts'

/** Applies what another system has told, or keeps why it cannot be. Run twice it does the same as once. */
export async function applyInbox(
  { messageId }: { messageId: string },
  { db, clock, log }: Pick<JobDeps, 'db' | 'clock' | 'log'>,
): Promise<void> {
  const at = clock()
  const state = await applyMessage(db, { id: messageId, today: dayInStockholm(at), at })
  if (state === 'refused')
    log.info({ message: messageId }, 'A message of another system could not be applied')
}
