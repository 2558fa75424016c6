/**
 * What PostgreSQL says when it is ending or starting (57P), has no connection left (53300), when a connection to it broke
 * (08) or was ended because a transaction stood idle (25P03), and when it did not do in time what it was asked for, alone
 * (57014) or behind others (55P03).
 */
const away = /^(57P0\d|08...|53300|25P03|57014|55P03)$/
const unreached: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connect',
  ENOENT: 'connect',
  ETIMEDOUT: 'connect',
  EHOSTUNREACH: 'connect',
  ENETUNREACH: 'connect',
  EAI_AGAIN: 'getaddrinfo',
  EPIPE: 'write',
  ECONNRESET: 'read',
}
/** What the driver says by itself: of a connection that it lost, could not get in time, or that does not answer. */
const lost =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client has encountered a connection error)/

/** Whether something failed only because the database is away for a while or far too slow, as when it starts again. */
export function isDatabaseAway(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false
  const { code, syscall } = thrown as Error & { code?: unknown; syscall?: unknown }
  if (typeof code === 'string' && (away.test(code) || unreached[code] === (syscall ?? null))) return true
  return lost.test(thrown.message)
}
