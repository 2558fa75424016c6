import { execFile } from 'node:child_process'
import { chown } from 'node:fs/promises'
import { promisify } from 'node:util'

const nobody = { uid: 65534, gid: 65534 }

/** PostgreSQL refuses to run as root: as root we run it as nobody, otherwise as ourselves. */
export const serverUser: { uid?: number; gid?: number } = process.getuid?.() === 0 ? nobody : {}

export async function giveToServer(path: string): Promise<void> {
  if (serverUser.uid !== undefined) await chown(path, nobody.uid, nobody.gid)
}

/** Can the server's user enter this folder? Asked by trying, since modes, lists and mounts all have a say. */
export async function serverCanEnter(folder: string): Promise<boolean> {
  if (serverUser.uid === undefined) return true
  const attempt = run('/bin/sh', ['-c', 'cd "$1" && [ -r . ]', 'sh', folder], { ...serverUser, cwd: '/' })
  return attempt.then(
    () => true,
    () => false,
  )
}

const run = promisify(execFile)
