import { randomBytes } from 'node:crypto'
import { lstat, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBinaries } from './binaries.ts'
import { giveToServer, serverCanEnter, serverUser } from './server-user.ts'
import { hasStagedData, stage } from './staging.ts'
import { StartRefused } from './start-refused.ts'

/** The longest socket path that every system takes (macOS 103, Linux 107 bytes). */
const longestSocketPath = 103

/** Where one embedded server keeps its things. */
export type Places = {
  /** Programs, libraries and share files. */
  native: string
  data: string
  sockets: string
  log: string
  /** The folder outside the checkout, when one was needed. */
  staged: string | null
}

/** Chooses and makes the folders of the server that belongs to `varDir`. */
export async function choosePlaces(varDir: string): Promise<Places> {
  await mkdir(varDir, { recursive: true })
  const id = await installationId(varDir)
  const binaries = await findBinaries()
  const reachable = (await serverCanEnter(varDir)) && (await serverCanEnter(join(binaries.native, 'bin')))
  const copy = reachable && !(await hasStagedData(id)) ? null : await stage(id, varDir, binaries)
  if (copy) await moveData(join(varDir, 'postgres'), join(copy.folder, 'postgres'))
  const home = copy?.folder ?? varDir
  return {
    native: copy?.native ?? binaries.native,
    data: join(home, 'postgres'),
    sockets: await socketFolder(join(home, 'run'), id),
    log: join(varDir, 'postgres.log'),
    staged: copy?.folder ?? null,
  }
}

/** A random id that follows `var/`, so that what lies outside it can be found again. */
async function installationId(varDir: string): Promise<string> {
  const file = join(varDir, 'id')
  await writeFile(file, randomBytes(6).toString('hex'), { flag: 'wx' }).catch(ignoreExisting)
  const id = await readFile(file, 'utf8')
  if (!/^[0-9a-f]{12}$/.test(id))
    throw new StartRefused(`Filen ${file} är skadad. Ta bort den och starta igen.`)
  return id
}

async function moveData(from: string, to: string): Promise<void> {
  const [inVar, inStaging] = await Promise.all([from, to].map((path) => stat(path).catch(() => null)))
  if (!inVar || inStaging) return
  await rename(from, to).catch(() => {
    throw new StartRefused(
      `Databasen i ${from} kan inte nås av PostgreSQL. Flytta mappen till ${to} och starta igen.`,
    )
  })
}

async function socketFolder(wanted: string, id: string): Promise<string> {
  const folder = fits(wanted) ? wanted : join(tmpdir(), `handslag-${id}`)
  await mkdir(folder, { mode: 0o700 }).catch(ignoreExisting)
  const found = await lstat(folder)
  const trusted = [process.getuid?.(), serverUser.uid].includes(found.uid)
  if (!found.isDirectory() || !trusted)
    throw new StartRefused(`Mappen ${folder} tillhör någon annan. Ta bort den.`)
  await giveToServer(folder)
  return folder
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, '.s.PGSQL.5432')) <= longestSocketPath
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
