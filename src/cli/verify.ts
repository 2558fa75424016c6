import { join } from 'node:path'
import { diskFiles } from '../outside/files/disk.ts'
import { breaksInPublished } from '../store/case/journal-day.ts'
import { verifyAll } from '../store/case/verify.ts'
import type { Db } from '../store/db.ts'
import { breakInWords, olderInWords, publishedInWords } from './verify-words.ts'
import { withInstallation } from './with-database.ts'

/** `handslag verify`: walks every journal. Names the first broken link of each case; exit code 1 when there is any. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write('Skriv: handslag verify\n')
    return 2
  }
  return withInstallation((db, { varDir }) => report(db, join(varDir, 'files')))
}

/** Walks every journal of a database, and says how it went. */
export async function report(db: Db, folder: string): Promise<number> {
  const verified = await verifyAll(db, diskFiles(folder))
  const { cases, events, requests, disposed, breaks } = verified
  const published = await breaksInPublished(db)
  for (const each of published) process.stdout.write(`${publishedInWords(each)}\n`)
  const first = new Map([...breaks].reverse().map((each) => [each.where, each]))
  for (const each of [...first.values()].reverse()) process.stdout.write(`${breakInWords(each)}\n`)
  const result = breaks.length === 0 ? 'allt håller' : `${first.size} håller inte`
  process.stderr.write(
    `${cases} ärenden, ${events} händelser och ${requests} begäranden kontrollerade: ${result}.\n`,
  )
  if (disposed > 0) process.stderr.write(`Gallrade efter beslut, med beslutet i journalen: ${disposed}.\n`)
  for (const line of olderInWords(verified)) process.stderr.write(`${line}\n`)
  return breaks.length === 0 && published.length === 0 ? 0 : 1
}
