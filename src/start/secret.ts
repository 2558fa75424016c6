import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'

/** The configured secret; in the demo one that is made once and kept in `var/`. */
export async function secretOf({ secret, varDir }: Config): Promise<string> {
  if (secret) return secret
  const file = join(varDir, 'secret')
  await writeFile(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 }).catch(() => {})
  return readFile(file, 'utf8')
}
