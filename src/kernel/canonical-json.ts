/**
 * JSON with sorted keys and no spaces (RFC 8785), so that equal values give equal text and thereby equal digests.
 * A property that is `undefined` is left out and `toJSON` is honoured, as in `JSON.stringify`. What JSON would lose
 * in silence (NaN, functions, a Map, `undefined` in a list, half a surrogate pair) is thrown as a TypeError.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return wellFormed(value)
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return JSON.stringify(value)
  if (typeof value !== 'object') throw new TypeError(`JSON cannot hold ${String(value)}`)
  if ('toJSON' in value && typeof value.toJSON === 'function') return canonicalJson(value.toJSON())
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`
  return plainObject(value)
}

function plainObject(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && prototype !== Object.prototype) {
    throw new TypeError(`JSON cannot hold a ${value.constructor.name}`)
  }
  let members = ''
  for (const [key, member] of Object.entries(value).sort(byKey)) {
    if (member === undefined) continue
    members += `${members === '' ? '' : ','}${wellFormed(key)}:${canonicalJson(member)}`
  }
  return `{${members}}`
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1
}

function wellFormed(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('JSON cannot hold half a surrogate pair')
  return JSON.stringify(text)
}
