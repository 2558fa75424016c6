import type { EventMaker } from '../../domain/events.ts'
import type { InboxState } from '../../domain/inbox.ts'
import { ChangedMeanwhile } from '../../domain/thrown.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { applyNumber } from './apply-number.ts'
import { applyPayment } from './apply-payment.ts'
import type { Applied, Applying } from './applying.ts'
import { findMessage, MessageDone, refuseMessage } from './inbox-message.ts'

/**
 * Applies a message once: what it leads to, its event, its notices and that it is applied are one transaction. One that
 * cannot be applied is kept with the reason. Gives how far it has come; null when there is no such message.
 */
export async function applyMessage(
  db: Db,
  { id, ...when }: { id: string; today: PlainDate; at: Date },
): Promise<InboxState | null> {
  for (let tries = 1; ; tries++) {
    const message = await findMessage(db, id)
    if (message === null) return null
    if (message.state === 'applied' || message.state === 'setAside') return message.state
    const by: EventMaker = { personId: null, name: message.sender, role: 'system', side: 'system' }
    try {
      const outcome = await applyContent(db, { message, by, ...when })
      if (outcome === 'applied') return 'applied'
      await refuseMessage(db, { id, refusal: outcome, at: when.at })
      return 'refused'
    } catch (thrown) {
      const isWorthAnotherTry = thrown instanceof ChangedMeanwhile || thrown instanceof MessageDone
      if (!isWorthAnotherTry || tries === mostTries) throw thrown
    }
  }
}

/** Somebody may record something in the case at the same moment. */
const mostTries = 5

function applyContent(db: Db, { message, ...applying }: Applying): Promise<Applied> {
  const { content } = message
  return content.type === 'diary.number'
    ? applyNumber(db, { message, ...applying }, content)
    : applyPayment(db, { message, ...applying }, content)
}
