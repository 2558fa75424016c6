import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Db } from '../store/db.ts'
import { StartRefused } from '../store/postgres/start-refused.ts'
import { findTheme } from '../store/public-body.ts'

const ordinary = 'handslag'
const folder = fileURLToPath(new URL('../web/themes', import.meta.url))

/** The theme that pages are drawn with: that of the body that the installation began with. Throws when it has no file. */
export async function themeOf(db: Db): Promise<string> {
  const theme = (await findTheme(db)) ?? ordinary
  const names = (await readdir(folder))
    .filter((file) => file.endsWith('.css'))
    .map((file) => file.slice(0, -4))
  if (names.includes(theme)) return theme
  throw new StartRefused(
    `Temat "${theme}" finns inte. Det finns ${names.sort().join(', ')}. Byt med ./handslag setup FIL.yaml --change.`,
  )
}
