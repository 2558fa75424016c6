import { listFilesToScan, setScanState } from '../store/papers/file.ts'
import type { JobDeps } from './deps.ts'

type Deps = Pick<JobDeps, 'db' | 'files' | 'scanner' | 'clock' | 'log'>
type Waiting = Awaited<ReturnType<typeof listFilesToScan>>[number]

/** After so many failures the scanner is taken to be away. */
const patience = 3

/**
 * Scans the files that wait, the oldest first. One that cannot be scanned goes on waiting and is not given out; it
 * does not keep the others from being scanned, unless the scanner is away.
 */
export async function scanFiles(deps: Deps): Promise<void> {
  let failures = 0
  for (const file of await listFilesToScan(deps.db)) {
    if (failures < patience)
      failures += await scanOne(file, deps).then(noFailure, (fault) => failure(file, fault, deps))
  }
}

async function scanOne({ id, sha256 }: Waiting, { db, files, scanner, clock, log }: Deps): Promise<void> {
  const outcome = await scanner.scan(await files.get(sha256))
  await setScanState(db, id, { state: outcome.state, at: clock() })
  if (outcome.state === 'infected') log.error({ file: id, threat: outcome.threat }, 'A file holds a virus')
}

const noFailure = () => 0

function failure({ id }: Waiting, fault: unknown, { log }: Deps): number {
  log.warn({ file: id, error: String(fault) }, 'A file could not be scanned and goes on waiting')
  return 1
}
