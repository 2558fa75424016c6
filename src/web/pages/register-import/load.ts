import { z } from 'zod'
import type { PublicBodyId } from '../../../domain/actor.ts'
import { importsFor } from '../../../domain/permissions/permissions-open.ts'
import { allowed } from '../../../domain/thrown.ts'
import { isId } from '../../../kernel/ids.ts'
import { getImport, type RegisterImport, underWay } from '../../../store/register/register-import.ts'
import type { SignedIn } from '../../visit.ts'

export const ImportParams = z.object({ id: z.string().refine(isId) })
export type ImportAt = z.output<typeof ImportParams>

/** Whose lists the reader keeps. Throws NotAllowed to those who keep none. */
export function ownBody(at: SignedIn): PublicBodyId {
  return allowed(importsFor(at.actor))
}

/** One of the lists of the reader's own body. Throws NotAllowed and NotFound. */
export function loadImport(at: SignedIn<ImportAt>): Promise<RegisterImport> {
  return getImport(at.db, ownBody(at), at.params.id)
}

export function isUnderWay({ state }: RegisterImport): boolean {
  return underWay.includes(state)
}

export function seeOther(address: string): Response {
  return new Response(null, { status: 303, headers: { location: address } })
}
