/** So many in so many seconds. */
export type Allowance = { readonly most: number; readonly seconds: number }

export type Limiter = {
  /** Counts one; gives the seconds to wait when there were too many, otherwise null. */
  count(key: string, allowance: Allowance, now: Date): number | null
}

type Counted = { count: number; endsAt: number }

const mostKeys = 50_000

/** Counts in the memory of this process, in windows of the allowance's length; `factor` stretches every allowance, 0 counts nothing. */
export function createLimiter(factor: number): Limiter {
  const windows = new Map<string, Counted>()
  return {
    count(key, { most, seconds }, now) {
      if (factor === 0) return null
      const time = now.getTime()
      if (windows.size > mostKeys) forgetEnded(windows, time)
      const window = windows.get(key)
      const open =
        window !== undefined && window.endsAt > time ? window : { count: 0, endsAt: time + seconds * 1000 }
      open.count += 1
      windows.set(key, open)
      return open.count > most * factor ? Math.ceil((open.endsAt - time) / 1000) : null
    },
  }
}

function forgetEnded(windows: Map<string, Counted>, time: number): void {
  for (const [key, { endsAt }] of windows) if (endsAt <= time) windows.delete(key)
  if (windows.size > mostKeys) windows.clear()
}
