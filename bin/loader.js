import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, enableCompileCache, registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Node runs .ts by itself; only .tsx is translated here, once per content. Half the start time of a general loader,
// since the thousand files of our packages pass it by. What is compiled is kept too.
const require = createRequire(import.meta.url)
const cache = fileURLToPath(new URL('../node_modules/.cache/handslag/', import.meta.url))
const { version } = require('esbuild/package.json')

enableCompileCache(join(cache, 'compiled'))
registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    return { format: 'module', source: translated(fileURLToPath(url)), shortCircuit: true }
  },
})

function translated(file) {
  const source = readFileSync(file, 'utf8')
  const kept = join(
    cache,
    `${createHash('sha256').update(`${version}\n${file}\n${source}`).digest('hex')}.js`,
  )
  return readIfThere(kept) ?? keep(kept, translate(source, file))
}

function translate(source, file) {
  const { transformSync } = require('esbuild')
  const jsx = { loader: 'tsx', jsx: 'automatic', jsxImportSource: 'hono/jsx' }
  const { code } = transformSync(source, {
    ...jsx,
    format: 'esm',
    target: 'esnext',
    sourcemap: 'inline',
    sourcefile: file,
  })
  return code
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** Written beside its place first, so that nobody reads half a file. A folder that cannot be written costs time only. */
function keep(file, code) {
  try {
    mkdirSync(cache, { recursive: true })
    writeFileSync(`${file}.${process.pid}`, code)
    renameSync(`${file}.${process.pid}`, file)
  } catch {}
  return code
}
