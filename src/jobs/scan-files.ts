import { listFilesToScan, setScanState } from '../store/file.ts'
import type { JobDeps } from './deps.ts'

/** Scans the files that wait. Throws when the scanner is away: they go on waiting and are not given out. */
export async function scanFiles({ db, files, scanner, clock, log }: Omit<JobDeps, 'mail' | 'baseUrl'>) {
  for (const { id, sha256 } of await listFilesToScan(db)) {
    const outcome = await scanner.scan(await files.get(sha256))
    await setScanState(db, id, outcome.state, clock())
    if (outcome.state === 'infected') log.error({ file: id, threat: outcome.threat }, 'A file holds a virus')
  }
}
