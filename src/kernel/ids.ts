import { hash, randomBytes, randomInt, randomUUID } from 'node:crypto'
import type { Brand } from './brand.ts'

/**
 * A new UUIDv7 (RFC 9562), in lower case. Within one process every id sorts after the one before it,
 * also when the clock is set back.
 */
export function newId<Name extends string>(): Brand<string, Name> {
  advance()
  const time = last.millisecond.toString(16).padStart(12, '0')
  const variantAndRandom = randomUUID().slice(19)
  const version7 = (0x7000 | last.counter).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-${version7}-${variantAndRandom}` as Brand<string, Name>
}

/** Whether the text is written as an id: a UUID in lower case. Says nothing about whether anything has that id. */
export function isId<Name extends string>(text: string): text is Brand<string, Name> {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

/** 256 random bits as 43 characters that are safe in a link. Store its digest, never the secret itself. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 as 64 hexadecimal digits; text is read as UTF-8. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex')
}

const last = { millisecond: 0, counter: 0 }

function advance(): void {
  const now = Date.now()
  if (now > last.millisecond) startMillisecond(now)
  else if (last.counter === 0xfff) startMillisecond(last.millisecond + 1)
  else last.counter += 1
}

function startMillisecond(millisecond: number): void {
  last.millisecond = millisecond
  // The upper half stays free, so that at least 2,048 ids fit before the next millisecond is borrowed.
  last.counter = randomInt(0x800)
}
