import { z } from 'zod'
import type { PublicBodyId } from '../../../domain/actor.ts'
import { keepsConnectionsOf } from '../../../domain/permissions/permissions-settings.ts'
import { allowed, NotFound } from '../../../domain/thrown.ts'
import { isId } from '../../../kernel/ids.ts'
import { listWebhooks, type Webhook } from '../../../store/orders/webhook.ts'
import type { SignedIn } from '../../visit.ts'

export const ConnectionParams = z.object({ connection: z.string().refine((text) => isId(text)) })
export type ConnectionAt = z.output<typeof ConnectionParams>

/** The body whose connections the reader keeps. Throws NotAllowed. */
export function connectedBody({ actor }: SignedIn): PublicBodyId {
  return allowed(keepsConnectionsOf(actor))
}

/** Throws NotAllowed, NotFound. */
export async function loadConnection(at: SignedIn<ConnectionAt>): Promise<Webhook> {
  const found = (await listWebhooks(at.db, connectedBody(at))).find(({ id }) => id === at.params.connection)
  if (found === undefined) throw new NotFound()
  return found
}
