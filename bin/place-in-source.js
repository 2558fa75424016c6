import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * How to write the places of an error that happened in a bundle: as the lines of our files that they are made from. The
 * map is read at the first error, since Node's own way of doing this reads it at every start.
 */
export function placeInSource(bundle) {
  const folder = dirname(fileURLToPath(bundle))
  const maps = new Map()
  const mapOf = (file) => {
    if (!maps.has(file)) maps.set(file, readMap(`${file}.map`))
    return maps.get(file)
  }
  const inSource = (place, file, line, column) => {
    const found = mapOf(fileURLToPath(file))?.findOrigin(Number(line), Number(column))
    return found?.fileName
      ? `${join(folder, found.fileName)}:${found.lineNumber}:${found.columnNumber}`
      : place
  }
  const inBundle = /(file:[^()\s]*\/bundle-[^()/\s]*\/[^()/\s]*\.mjs):(\d+):(\d+)/g
  return (error, frames) =>
    [String(error), ...frames.map((frame) => `    at ${frame}`)].join('\n').replace(inBundle, inSource)
}

/** An error is told also when the bundle has been thrown away meanwhile. */
function readMap(file) {
  try {
    return new SourceMap(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}
