import { seal, unseal } from '../../guard/signed.ts'
import type { Visit } from '../../visit.ts'

const purpose = 'tillganglighet'
const twoYears = 2 * 365 * 86_400_000

/** A page with the report and its answer, for whoever has its sealed address. */
export function receiptAddress(at: Visit, id: string): string {
  const validUntil = at.now.getTime() + twoYears
  const token = seal(at.deps.config.secret, { purpose, text: id, validUntil })
  return at.to.accessibility('anmalan', token)
}

/** Whose receipt the token opens; null when the token is not ours or is over. */
export function reportOfReceipt({ deps, now }: Visit, token: string): string | null {
  return unseal(deps.config.secret, { purpose, token, now })
}
