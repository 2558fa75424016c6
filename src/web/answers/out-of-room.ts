/** What the file system and PostgreSQL say when there is no room left to write in. */
const codes: readonly unknown[] = ['ENOSPC', 'EDQUOT', '53100']

/** Whether something failed because the disk is full, however far down that was. */
export function isOutOfRoom(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false
  return codes.includes('code' in thrown ? thrown.code : null) || isOutOfRoom(thrown.cause)
}
