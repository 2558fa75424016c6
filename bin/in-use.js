import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const minute = 60_000
const name = /^in-use-(\d+)$/

/**
 * Says in a folder that this process reads from it, for as long as it lives. Parts are read when they are first needed, which
 * may be months later. Touched now and then, for those who cannot see the process, as from another container.
 */
export function markInUse(folder) {
  const mark = join(folder, `in-use-${process.pid}`)
  try {
    writeFileSync(mark, '')
  } catch {
    return // A folder that cannot be written is not cleared by anybody either.
  }
  setInterval(() => touch(mark), 10 * minute).unref()
  process.once('exit', () => rmSync(mark, { force: true }))
}

/** Whether somebody who lives, or did an hour ago, reads from the folder. */
export function isInUse(folder, now = Date.now()) {
  const marks = readdirSync(folder, { withFileTypes: true }).filter((one) => name.test(one.name))
  return marks.some((one) => isAlive(Number(name.exec(one.name)[1])) || isFresh(join(folder, one.name), now))
}

function touch(mark) {
  try {
    utimesSync(mark, new Date(), new Date())
  } catch {}
}

function isFresh(mark, now) {
  const found = statSync(mark, { throwIfNoEntry: false })
  return found !== undefined && found.mtimeMs > now - 60 * minute
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (fault) {
    return fault.code === 'EPERM'
  }
}
