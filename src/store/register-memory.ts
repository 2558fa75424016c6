import type { RegisterIndex } from './register-index.ts'

const most = 400

/**
 * What has been worked out from this version of the register, or works it out: once, however many ask at the same
 * time. Keeps the last few hundred.
 */
export function remember<Value>(
  { kept }: RegisterIndex,
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
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  }
  return value
}
