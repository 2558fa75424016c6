import { z } from 'zod'
import { NotFound } from '../../../../domain/thrown.ts'
import { isId } from '../../../../kernel/ids.ts'
import { type InboxKey, listInboxKeys } from '../../../../store/inbox/inbox-key.ts'
import { findMessage, type InboxMessage } from '../../../../store/inbox/inbox-message.ts'
import type { SignedIn } from '../../../visit.ts'
import { connectedBody } from '../load.ts'

const id = z.string().refine((text) => isId(text))
export const KeyParams = z.object({ key: id })
export const MessageParams = KeyParams.extend({ message: id })
export type KeyAt = z.output<typeof KeyParams>
export type MessageAt = z.output<typeof MessageParams>

/** Throws NotAllowed, NotFound. */
export async function loadKey(at: SignedIn<KeyAt>): Promise<InboxKey> {
  const found = (await listInboxKeys(at.db, connectedBody(at))).find((one) => one.id === at.params.key)
  if (found === undefined) throw new NotFound()
  return found
}

/** Throws NotAllowed, NotFound. */
export async function loadMessage(at: SignedIn<MessageAt>): Promise<InboxMessage> {
  const found = await findMessage(at.db, at.params.message, connectedBody(at))
  if (found === null) throw new NotFound()
  return found
}
