import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

/**
 * Adds to package-lock.json the builds for other systems that npm left out because the registry it asked did not have
 * them: without an entry for each, `npm ci` refuses the lock. Run it after `npm install X`, and then
 * `npm install --package-lock-only`, which puts them in order. With --check it exits 1 when something is missing.
 */
const Package = z.looseObject({
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
})
const Lock = z.looseObject({ packages: z.record(z.string(), Package) })

const file = 'package-lock.json'
const lock = Lock.parse(JSON.parse(readFileSync(file, 'utf8')))
const missing = Object.values(lock.packages).flatMap(missingBuilds)

if (process.argv.includes('--check')) {
  if (missing.length > 0) console.error(`${missing.length} builds are missing: node scripts/complete-lock.ts`)
  process.exitCode = missing.length > 0 ? 1 : 0
} else {
  const packages = { ...lock.packages, ...Object.fromEntries(missing) }
  writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`)
}

type Entry = readonly [path: string, content: Record<string, unknown>]

function missingBuilds({ dev, optionalDependencies = {} }: z.infer<typeof Package>): Entry[] {
  return Object.entries(optionalDependencies)
    .filter(([name, version]) => /^\d/.test(version) && !isLocked(name))
    .map(([name, version]) => [
      `node_modules/${name}`,
      { version, ...systemOf(name), ...(dev && { dev }), optional: true },
    ])
}

function isLocked(name: string): boolean {
  return Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`))
}

/** The name ends with what it is built for: `cli-linux-arm64-musl`, `binding-linux-arm-gnueabihf`. */
function systemOf(name: string): { os: string[]; cpu: string[]; libc?: string[] } {
  const words =
    /(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|win32)-([a-z0-9]+)(?:-(musl|gnu))?/.exec(
      name,
    )
  if (!words) throw new Error(`Cannot tell which system ${name} is built for`)
  const [, os = '', cpu = '', libc] = words
  if (os !== 'linux') return { os: [os], cpu: [cpu] }
  return { os: [os], cpu: [cpu], libc: [libc === 'musl' ? 'musl' : 'glibc'] }
}
