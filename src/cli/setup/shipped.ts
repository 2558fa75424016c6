import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkRulebook } from '../../process/rulebook/check.ts'
import { indispensableRoles } from '../../process/rulebook/indispensable.ts'
import { readRulebook } from '../../process/rulebook/rulebook.ts'
import { rulebookFiles } from '../../store/bodies/rulebook-files.ts'

/** What ships with the product and a description may name: rulebooks and themes. */
export type Shipped = { rulebooks: ReadonlyMap<string, ShippedRulebook>; themes: readonly string[] }

/** How many faults a rulebook has, and the roles without which its cases stop. */
type ShippedRulebook = { faults: number; needs: ReadonlySet<string> }

const rulebooks = fileURLToPath(new URL('../../../rulebooks/', import.meta.url))
const themes = fileURLToPath(new URL('../../web/themes/', import.meta.url))

export async function readShipped(): Promise<Shipped> {
  const entries = await readdir(rulebooks, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const files = await rulebookFiles(join(rulebooks, 'any'))
  const styles = (await readdir(themes)).filter((file) => file.endsWith('.css'))
  return {
    rulebooks: new Map(names.sort().map((name) => [name, shippedRulebook(files, name)])),
    themes: styles.map((file) => file.slice(0, -'.css'.length)).sort(),
  }
}

function shippedRulebook(files: Readonly<Record<string, string>>, name: string): ShippedRulebook {
  const read = readRulebook(files, name)
  return {
    faults: checkRulebook(files, name).length,
    needs: 'faults' in read ? new Set() : indispensableRoles(read.rulebook),
  }
}
