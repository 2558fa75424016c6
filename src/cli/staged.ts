import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readSettings } from '../config.ts'
import { findPostmaster } from '../store/postgres/postmaster.ts'
import { listStaged, type StagedFolder } from '../store/postgres/staging.ts'

/**
 * `handslag staged` lists what lies under /var/lib/handslag for checkouts that PostgreSQL could not read;
 * `handslag staged remove` removes this checkout's, database included, and those whose checkout is gone.
 */
export async function run([action, ...others]: readonly string[]): Promise<number> {
  if (others.length > 0 || (action !== undefined && action !== 'remove')) {
    console.error('Skriv: handslag staged, eller: handslag staged remove')
    return 2
  }
  const folders = await listStaged()
  return action === 'remove' ? removeOurs(folders) : list(folders)
}

function list(folders: readonly StagedFolder[]): number {
  if (folders.length === 0) console.log('Inget ligger utanför mappen.')
  for (const { folder, origin, originExists } of folders) {
    console.log(`${folder}\t${origin}${originExists ? '' : '\t(finns inte längre)'}`)
  }
  return 0
}

async function removeOurs(folders: readonly StagedFolder[]): Promise<number> {
  const settings = readSettings(process.env)
  const ours = settings.ok ? settings.value.varDir : ''
  const removable = folders.filter(({ origin, originExists }) => origin === ours || !originExists)
  if (removable.length === 0) console.log('Det finns inget att ta bort.')
  const codes = await Promise.all(removable.map(({ folder }) => remove(folder)))
  return Math.max(0, ...codes)
}

async function remove(folder: string): Promise<number> {
  if ((await findPostmaster(join(folder, 'postgres'))) !== null) {
    console.error(`${folder} används av en databas som är igång. Stoppa Handslag först.`)
    return 1
  }
  await rm(folder, { recursive: true })
  console.log(`Borttagen: ${folder}`)
  return 0
}
