import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkRulebook } from '../../process/rulebook/check.ts'
import { rulebookFiles } from '../../store/bodies/rulebook-files.ts'

/** What ships with the product and a description may name: rulebooks, each with its number of faults, and themes. */
export type Shipped = { rulebooks: ReadonlyMap<string, number>; themes: readonly string[] }

const rulebooks = fileURLToPath(new URL('../../../rulebooks/', import.meta.url))
const themes = fileURLToPath(new URL('../../web/themes/', import.meta.url))

export async function readShipped(): Promise<Shipped> {
  const entries = await readdir(rulebooks, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const files = await rulebookFiles(join(rulebooks, 'any'))
  const styles = (await readdir(themes)).filter((file) => file.endsWith('.css'))
  return {
    rulebooks: new Map(names.sort().map((name) => [name, checkRulebook(files, name).length])),
    themes: styles.map((file) => file.slice(0, -'.css'.length)).sort(),
  }
}
