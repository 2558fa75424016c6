import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const cache = join(root, 'node_modules', '.cache', 'handslag')

/** What is run often, and so is read from few files instead of three thousand. */
export const programs = { main: join(root, 'src', 'main.ts'), cli: join(root, 'src', 'cli.ts') }

const addresses = new Map(Object.entries(programs).map(([name, file]) => [pathToFileURL(file).href, name]))

/** The address of a program of ours as a bundle of exactly what is written now; null for what has none, or can get none. */
export function bundleOf(url) {
  const name = addresses.get(url)
  if (name === undefined) return null
  const file = join(cache, `bundle-${digestOfSources()}`, `${name}.mjs`)
  if (!existsSync(file))
    spawnSync(process.execPath, [join(root, 'bin', 'make-bundle.js')], { stdio: 'ignore' })
  return existsSync(file) ? pathToFileURL(file).href : null
}

/** Of all that a bundle is made from: our own files by content, the packages by what npm says is installed. */
export function digestOfSources() {
  const digest = createHash('sha256').update(root)
  for (const file of sources()) digest.update(file).update(readFileSync(join(root, file)))
  return digest.digest('hex').slice(0, 24)
}

function sources() {
  const ours = readdirSync(join(root, 'src'), { recursive: true })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => join('src', file))
  return ['bin/bundle.js', 'bin/make-bundle.js', 'node_modules/.package-lock.json', ...ours.sort()]
}
