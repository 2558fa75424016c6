/** The few parts of DER (X.690) that a certificate needs. */
export const sequence = (...parts: readonly Buffer[]) => tagged(0x30, Buffer.concat(parts))
export const set = (...parts: readonly Buffer[]) => tagged(0x31, Buffer.concat(parts))
export const explicit = (number: number, content: Buffer) => tagged(0xa0 + number, content)
export const octets = (content: Buffer) => tagged(0x04, content)
export const bits = (content: Buffer, unused = 0) =>
  tagged(0x03, Buffer.concat([Buffer.from([unused]), content]))
export const utf8 = (text: string) => tagged(0x0c, Buffer.from(text, 'utf8'))
export const printable = (text: string) => tagged(0x13, Buffer.from(text, 'latin1'))
export const yes = tagged(0x01, Buffer.from([0xff]))
export const nothing = tagged(0x05, Buffer.alloc(0))

/** A positive whole number; a leading one bit would make it negative. */
export function integer(bytes: Buffer): Buffer {
  const first = bytes[0] ?? 0
  return tagged(0x02, first >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes)
}

export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(inSevenBits)]))
}

/** A time before 2050, as certificates write it: whole seconds in UTC, the year in two digits. */
export function time(instant: Date): Buffer {
  const text = instant
    .toISOString()
    .slice(2)
    .replaceAll(/[-:T]|\.\d+/g, '')
  return tagged(0x17, Buffer.from(text, 'latin1'))
}

function tagged(tag: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content])
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length])
  const bytes = Buffer.from(length.toString(16).padStart(length > 0xff ? 4 : 2, '0'), 'hex')
  return Buffer.concat([Buffer.from([0x80 + bytes.length]), bytes])
}

function inSevenBits(number: number): number[] {
  const groups = [number & 0x7f]
  for (let left = number >>> 7; left > 0; left >>>= 7) groups.unshift(0x80 | (left & 0x7f))
  return groups
}
