import pg from 'pg'

/** Whether the error says that somebody else has written the same meanwhile, where it may only be there once. */
export function isTaken(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '23505'
}
