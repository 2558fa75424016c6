import { createWriteStream } from 'node:fs'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openFileText } from '../documents/file-text/open-file-text.ts'
import type { FileText } from '../domain/file-text.ts'
import { addFileText, type FileToRead, listFilesToRead } from '../store/papers/file-text.ts'
import type { JobDeps } from './deps.ts'

type Deps = Pick<JobDeps, 'db' | 'files' | 'clock' | 'log'>

/** The next run goes on where this one ends: other jobs have their turn between. */
const longest = 45_000
const atOnce = 20

const copies = 'handslag-read-'
/** No file is read for so long: what is older was left by a process that was killed. */
const leftAfter = 10 * 60_000

/**
 * Reads what the files say that wait for it, one at a time, so that they are found by their words. What cannot be read is marked
 * and left alone; a file whose bytes are not to be had waits.
 */
export async function readFiles(deps: Deps): Promise<void> {
  const begun = performance.now()
  await removeLeftCopies(deps.clock())
  for (const file of await listFilesToRead(deps.db, atOnce)) {
    if (performance.now() - begun > longest) return
    await readOne(file, deps).catch((fault) => {
      deps.log.warn({ file: file.id, error: String(fault) }, 'A file could not be read and goes on waiting')
    })
  }
}

async function readOne(file: FileToRead, { db, files, clock, log }: Deps): Promise<void> {
  const said = await textOf(file, files)
  if (said.state === 'unreadable') log.info({ file: file.id }, 'A file has no text that can be read')
  await addFileText(db, file.id, { ...said, at: clock() })
}

/** The reader is given a copy of its own, for as long as it reads. */
async function textOf({ sha256, name }: FileToRead, files: Deps['files']): Promise<FileText> {
  const folder = await mkdtemp(join(tmpdir(), copies))
  try {
    const path = join(folder, 'file')
    await pipeline(await files.get(sha256), createWriteStream(path, { mode: 0o600 }))
    return await openFileText({ path, name })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Takes away the copies that were being read when their process was killed: nobody else does. */
async function removeLeftCopies(now: Date): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(copies)) continue
    const folder = join(tmpdir(), name)
    const made = await stat(folder).catch(() => null)
    if (made !== null && now.getTime() - made.mtimeMs > leftAfter)
      await rm(folder, { recursive: true, force: true })
  }
}
