import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isInUse } from './in-use.js'

const hour = 3_600_000
const week = 7 * 24 * hour

/**
 * Removes what is hardly needed any more. Ten bundles are kept, those of the last hour, and those that a program runs from: it
 * may still have a part of it to read. All else that is a week old is made again when somebody does need it.
 */
export function removeOld(cache, now = Date.now()) {
  const made = filesIn(cache)
  const bundles = made.filter(isBundle).sort((a, b) => b.madeAt - a.madeAt)
  const others = [...made.filter((one) => !isBundle(one)), ...compiledIn(cache)]
  const old = [
    ...bundles.slice(10).filter(({ path, madeAt }) => madeAt < now - hour && !isRead(path, now)),
    ...others.filter(({ isFolder, madeAt }) => !isFolder && madeAt < now - week),
  ]
  for (const { path } of old) rmSync(path, { recursive: true, force: true })
}

/** One that somebody else is removing just now is left to them. */
function isRead(path, now) {
  try {
    return isInUse(path, now)
  } catch {
    return true
  }
}

const isBundle = ({ name }) => /^(bundle|unfinished)-/.test(name)

/** Node keeps what it has compiled in a folder for each version of itself. */
function compiledIn(cache) {
  const compiled = join(cache, 'compiled')
  return filesIn(compiled).flatMap(({ path }) => filesIn(path))
}

/** Others may be removing at the same time. */
function filesIn(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    const found = statSync(path, { throwIfNoEntry: false })
    return found ? [{ name, path, madeAt: found.mtimeMs, isFolder: found.isDirectory() }] : []
  })
}
