import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'

/** Where binaries and data lie when the checkout is in a folder that the server's user cannot enter. */
export const stagingRoot = '/var/lib/handslag'

/** Makes `/var/lib/handslag/<id>` with a copy of the binaries, and remembers whose it is. */
export async function stage(id: string, varDir: string, binaries: Binaries): Promise<StagedCopy> {
  const folder = join(stagingRoot, id)
  await mkdir(folder, { recursive: true, mode: 0o755 })
  await writeFile(join(folder, 'origin'), varDir)
  return { folder, native: await copyBinaries(binaries, folder) }
}

export type StagedCopy = { folder: string; native: string }

/** Has this id a data folder of its own under the staging root? Then it stays there. */
export async function hasStagedData(id: string): Promise<boolean> {
  return exists(join(stagingRoot, id, 'postgres'))
}

export type StagedFolder = { id: string; origin: string; originExists: boolean; folder: string }

/** Every staged folder on this machine, with the `var/` it belongs to. */
export async function listStaged(): Promise<StagedFolder[]> {
  const ids = await readdir(stagingRoot).catch(() => [])
  return Promise.all(ids.map(describeStaged))
}

async function describeStaged(id: string): Promise<StagedFolder> {
  const folder = join(stagingRoot, id)
  const origin = await readFile(join(folder, 'origin'), 'utf8').catch(() => '')
  return { id, origin, originExists: origin !== '' && (await exists(origin)), folder }
}

async function copyBinaries({ native, version }: Binaries, folder: string): Promise<string> {
  const copy = join(folder, `native-${version}`)
  if (await exists(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true })
  await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true }))
  return copy
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
