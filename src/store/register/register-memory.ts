import type { RegisterIndex } from './register-index.ts'

const mostBytes = 100_000_000

/**
 * What has been worked out from this version of the register, or works it out: once, however many ask at the same
 * time. Keeps the last few hundred, of a large register fewer.
 */
export function remember<Value>(
  { kept, entries }: RegisterIndex,
  key: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const found = kept.get(key) as Promise<Value> | undefined
  const value = found ?? work()
  kept.delete(key)
  kept.set(key, value)
  if (found === undefined) {
    value.catch(() => kept.delete(key))
    const [oldest] = kept.keys()
    if (kept.size > mostKept(entries.length) && oldest !== undefined) kept.delete(oldest)
  }
  return value
}

/** An answer has counts of what else can be chosen, and a bit or, for words, some bytes for each entry that it names. */
function mostKept(entries: number): number {
  return Math.min(400, Math.floor(mostBytes / (60_000 + entries)))
}
