import { z } from 'zod'
import type { DisclosureRequest } from '../../../domain/disclosure.ts'
import { NotFound } from '../../../domain/thrown.ts'
import { findAskedRequest } from '../../../store/papers/disclosure.ts'
import { seal, unseal } from '../../guard/signed.ts'
import type { Visit } from '../../visit.ts'

const purpose = 'begaran'
/** A decision may be appealed and tried again: the answer is to be read as long. */
const fiveYears = 5 * 365 * 86_400_000

export const AskedParams = z.object({ token: z.string().max(400) })
export type AskedAt = Visit<z.output<typeof AskedParams>>

/** What stands after the public form's own address, for whoever asked: nobody can guess it. */
export function tokenOf(at: Visit, id: string): string {
  const validUntil = at.now.getTime() + fiveYears
  return seal(at.deps.config.secret, { purpose, text: id, validUntil })
}

/** The request of the sealed address. Throws NotFound when it is not ours or is over. */
export async function askedRequest(at: AskedAt): Promise<DisclosureRequest> {
  const { token } = at.params
  const id = unseal(at.deps.config.secret, { purpose, token, now: at.now })
  const request = id === null ? null : await findAskedRequest(at.db, id)
  if (request === null) throw new NotFound()
  return request
}
