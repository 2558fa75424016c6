import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, enableCompileCache, flushCompileCache, registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleOf, cache } from './bundle.js'
import { markInUse } from './in-use.js'
import { placeInSource } from './place-in-source.js'

// The programs run from a bundle of what is written now. For all else Node runs .ts by itself and only .tsx is
// translated here, once per content. What is compiled is kept too.
const require = createRequire(import.meta.url)
const { version } = require('esbuild/package.json')
const views = '#html' // package.json says where it is

let keepsCompiled = false
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context)
    const bundle = context.parentURL === undefined ? bundleOf(resolved.url) : null
    if (!keepsCompiled) keepCompiled(bundle)
    return bundle === null ? resolved : { ...resolved, ...asBundle(bundle) }
  },
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    return { format: 'module', source: translated(fileURLToPath(url)), shortCircuit: true }
  },
})

/** What is compiled of a bundle goes when the bundle goes. */
function keepCompiled(bundle) {
  keepsCompiled = true
  enableCompileCache(bundle === null ? join(cache, 'compiled') : fileURLToPath(new URL('compiled', bundle)))
}

/** A program that is killed leaves what it has compiled too. */
function asBundle(url) {
  markInUse(fileURLToPath(new URL('.', url)))
  setTimeout(flushCompileCache, 5000).unref()
  Error.prepareStackTrace = placeInSource(url)
  return { url, format: 'module' }
}

function translated(file) {
  const source = readFileSync(file, 'utf8')
  const kept = join(
    cache,
    `${createHash('sha256').update(`${version}\n${views}\n${file}\n${source}`).digest('hex')}.js`,
  )
  return readIfThere(kept) ?? keep(kept, translate(source, file))
}

function translate(source, file) {
  const { transformSync } = require('esbuild')
  const jsx = { loader: 'tsx', jsx: 'automatic', jsxImportSource: views }
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
