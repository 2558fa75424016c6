import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type BodyLogo, listThemes } from '../store/bodies/public-body.ts'
import type { Db } from '../store/db.ts'
import { StartRefused } from '../store/postgres/start-refused.ts'
import { themeIn } from '../web/assets.ts'

const ordinary = 'handslag'
const folder = fileURLToPath(new URL('../web/themes', import.meta.url))

/** What pages are drawn with: those that all share, and those of each body. */
type Themes = {
  theme: string
  onlyBody: string | null
  themes: Record<string, string>
  logos: Record<string, BodyLogo | null>
}

const halfMinute = 30_000

/** Looks for new choices of themes and logos as long as the process runs. What was chosen last is kept while the database is away. */
export function followThemes(db: Db, themes: Themes): void {
  const follow = async () => {
    const chosen = await themesOf(db)
    Object.assign(themes.themes, chosen.themes)
    Object.assign(themes.logos, chosen.logos)
  }
  setInterval(() => follow().catch(() => {}), halfMinute).unref()
}

/**
 * The theme of each body, by its id and by its municipality's code. What all share has the one that the installation has
 * chosen; where it has not, that of the only body, and nobody's where there are several. Throws when one has no file.
 */
export async function themesOf(db: Db, shared: string | null = null): Promise<Themes> {
  const chosen = await listThemes(db)
  const names = (await readdir(folder))
    .filter((file) => file.endsWith('.css'))
    .map((file) => file.slice(0, -4))
  const unknown = chosen.find(({ theme }) => !names.includes(theme))
  if (unknown !== undefined)
    throw new StartRefused(
      `Temat "${unknown.theme}" finns inte. Det finns ${names.sort().join(', ')}. Byt med ./handslag setup FIL.yaml --change.`,
    )
  if (shared !== null && !names.includes(shared))
    throw new StartRefused(
      `HANDSLAG_THEME: temat "${shared}" finns inte. Det finns ${names.sort().join(', ')}.`,
    )
  const ofMunicipalities = chosen
    .filter(({ municipality }) => municipality !== null)
    .toReversed()
    .map(({ municipality, theme, colour }) => [municipality, themeIn(theme, colour)])
  const ofBodies = chosen.map(({ id, theme, colour }) => [id, themeIn(theme, colour)])
  const [first, second] = chosen
  return {
    theme: shared ?? ordinary,
    onlyBody: shared === null && second === undefined ? (first?.id ?? null) : null,
    themes: Object.fromEntries([...ofMunicipalities, ...ofBodies]),
    logos: Object.fromEntries(chosen.map(({ id, logo }) => [id, logo])),
  }
}
