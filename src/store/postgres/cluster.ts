import { execFile } from 'node:child_process'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { explainFailure } from './failures.ts'
import type { Places } from './places.ts'
import { giveToServer, serverUser } from './server-user.ts'
import { StartRefused } from './start-refused.ts'

/** Makes the data folder the first time: UTF-8, Swedish sort order, reachable only through our own socket folder. */
export async function ensureCluster(places: Places): Promise<void> {
  const version = await majorVersion(places.data)
  if (version === null) return createCluster(places)
  if (version === ourMajor) return
  throw new StartRefused(
    `Databasen i ${places.data} är gjord med PostgreSQL ${version}, men den inbyggda är ${ourMajor}. ` +
      'Gör en säkerhetskopia med den gamla versionen (./handslag backup) och läs in den i den nya (./handslag restore).',
  )
}

const ourMajor = '18'

async function majorVersion(data: string): Promise<string | null> {
  const text = await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => null)
  return text?.trim() ?? null
}

/** Made beside its place and moved there when finished, so that half a cluster never stands where a whole one should. */
async function createCluster({ native, data }: Places): Promise<void> {
  const unfinished = `${data}.${process.pid}`
  await mkdir(unfinished, { mode: 0o700 })
  try {
    await giveToServer(unfinished)
    await initialise(native, unfinished)
    await rename(unfinished, data)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    if ((await majorVersion(data)) === null) throw error
  }
}

async function initialise(native: string, folder: string): Promise<void> {
  const program = join(native, 'bin', 'initdb')
  const identity = ['-U', 'handslag', '--auth=trust']
  const language = [
    '-E',
    'UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=sv-SE',
    '-T',
    'swedish',
  ]
  await run(program, ['-D', folder, ...identity, ...language, '--no-instructions'], {
    ...serverUser,
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
  }).catch((error: { stderr?: string; message: string }) => {
    throw explainFailure(`${error.stderr ?? ''}\n${error.message}`, folder)
  })
}

const run = promisify(execFile)
