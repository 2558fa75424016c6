import { createHmac, timingSafeEqual } from 'node:crypto'

type Sealing = { purpose: string; text: string; validUntil: number }
type Sealed = { purpose: string; token: string; now: Date }

/**
 * Text that comes back from a browser unchanged or not at all. `purpose` keeps one kind of token from being
 * used as another; the token says its last millisecond itself.
 */
export function seal(secret: string, { purpose, text, validUntil }: Sealing): string {
  const body = `${validUntil.toString(36)}.${Buffer.from(text).toString('base64url')}`
  return `${body}.${macOf(secret, purpose, body)}`
}

/** The text of a token that we sealed for this purpose and that is still valid; otherwise null. */
export function unseal(secret: string, { purpose, token, now }: Sealed): string | null {
  const [until = '', text = '', mac = ''] = token.split('.')
  if (!sameText(mac, macOf(secret, purpose, `${until}.${text}`))) return null
  if (Number.parseInt(until, 36) < now.getTime()) return null
  return Buffer.from(text, 'base64url').toString()
}

function macOf(secret: string, purpose: string, body: string): string {
  return createHmac('sha256', secret).update(`${purpose}\n${body}`).digest('base64url')
}

function sameText(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
}
