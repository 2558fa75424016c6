import { createHmac, timingSafeEqual } from 'node:crypto'

/** A message as Standard Webhooks signs it: its id, the time in seconds since 1970, and its body. */
export type SignedMessage = { id: string; time: string; body: string }

/** The signature of a message, as it stands in the header webhook-signature. */
export function messageSignature(secret: string, { id, time, body }: SignedMessage): string {
  return `v1,${createHmac('sha256', secret).update(`${id}.${time}.${body}`).digest('base64')}`
}

/** The key as Standard Webhooks writes it, and as ready-made libraries take it: in base64, with a word before that says what it is. */
export function shownKey(secret: string): string {
  return `whsec_${Buffer.from(secret).toString('base64')}`
}

/** Whether one of the signatures in the header, with spaces between, is that of the message. */
export function isSigned(secret: string, message: SignedMessage, header: string): boolean {
  const expected = Buffer.from(messageSignature(secret, message))
  return header.split(' ').some((given) => {
    const bytes = Buffer.from(given)
    return bytes.length === expected.length && timingSafeEqual(bytes, expected)
  })
}
