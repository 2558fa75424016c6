/** What PostgreSQL says when it is ending or starting (57P), and when a connection to it broke (08). */
const away = /^(57P0[123]|08)/
const unreached: readonly unknown[] = ['ECONNREFUSED', 'ENOENT']

/** Whether something failed only because the database is away for a while, as when it starts again. */
export function isDatabaseAway(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false
  const { code, syscall } = thrown as Error & { code?: unknown; syscall?: unknown }
  if (typeof code === 'string' && away.test(code)) return true
  if (unreached.includes(code)) return syscall === 'connect'
  return /^(Connection terminated|timeout exceeded when trying to connect)/.test(thrown.message)
}
