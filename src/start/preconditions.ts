import { access, constants, mkdir, statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { Config } from '../config.ts'
import { StartRefused } from '../store/postgres/start-refused.ts'

const leastFreeBytes = 200 * 1024 * 1024

/** Finds out before anything starts what would stop it later. */
export async function demandPreconditions({ varDir, host, port }: Config): Promise<void> {
  await mkdir(varDir, { recursive: true }).catch((error: Error) => {
    throw new StartRefused(`Datamappen ${varDir} går inte att skapa: ${error.message}`)
  })
  await access(varDir, constants.R_OK | constants.W_OK | constants.X_OK).catch((error: Error) => {
    throw new StartRefused(`Datamappen ${varDir} går inte att skriva i: ${error.message}`)
  })
  const { bavail, bsize } = await statfs(varDir)
  demandSpace(bavail * bsize, varDir)
  await demandFreePort(host, port)
}

export function demandSpace(freeBytes: number, folder: string): void {
  if (freeBytes >= leastFreeBytes) return
  const megabytes = Math.floor(freeBytes / 1024 / 1024)
  throw new StartRefused(`Disken är full: ${megabytes} MB är ledigt för ${folder}, minst 200 MB behövs.`)
}

async function demandFreePort(host: string, port: number): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject).listen({ host, port, exclusive: true }, () => probe.close(() => resolve()))
  }).catch((error: NodeJS.ErrnoException) => {
    throw cannotListen(error, host, port)
  })
}

/** Why the address cannot be listened on, in a sentence that says what to do. */
export function cannotListen(
  { code, message }: NodeJS.ErrnoException,
  host: string,
  port: number,
): StartRefused {
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} är upptagen av ett annat program. Stoppa det, eller välj en annan port: PORT=${port + 1} npm start`,
    EACCES: `Port ${port} får bara användas av administratören. Välj en port över 1023 med PORT.`,
    EADDRNOTAVAIL: `HOST=${host} är ingen adress på den här datorn.`,
    ENOTFOUND: `HOST=${host} är ingen adress på den här datorn.`,
  }
  return new StartRefused(sentences[code ?? ''] ?? `Det går inte att lyssna på ${host}:${port}: ${message}`)
}
