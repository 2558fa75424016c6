/** So many in so many seconds. */
export type Allowance = { readonly most: number; readonly seconds: number }

export type Limiter = {
  /** Counts one; gives the seconds to wait when there were too many, otherwise null. */
  count(key: string, allowance: Allowance, now: Date): number | null
  /** Somebody has been found to hold this session: from now on it has an allowance of its own. */
  remember(session: string): void
  knows(session: string): boolean
}

type Counted = { count: number; endsAt: number }

const mostKeys = 50_000

/** Counts in the memory of this process, in windows of the allowance's length; `factor` stretches every allowance, 0 counts nothing. */
export function createLimiter(factor: number): Limiter {
  const windows = new Map<string, Counted>()
  const sessions = new Set<string>()
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
    remember(session) {
      if (sessions.size > mostKeys) sessions.clear()
      sessions.add(session)
    },
    knows: (session) => sessions.has(session),
  }
}

function forgetEnded(windows: Map<string, Counted>, time: number): void {
  for (const [key, { endsAt }] of windows) if (endsAt <= time) windows.delete(key)
  if (windows.size > mostKeys) windows.clear()
}
