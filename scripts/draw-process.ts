import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { processSvg } from '../src/process/picture/svg.ts'
import type { Rulebook } from '../src/process/rulebook/rulebook.ts'
import { loadRulebook } from '../src/store/bodies/rulebook-files.ts'
import {
  changedSince,
  type Published,
  publishedPath,
  publishedText,
  withNewVersions,
} from './process/published.ts'
import { schemaText } from './process/schema.ts'
import { processPage } from './process/tables.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Every file that is drawn from the rulebooks, by path in the repository. */
export async function drawnFiles(): Promise<Record<string, string>> {
  const books = await rulebooks()
  const drawn = books.flatMap((book) => [
    [`docs/process/${book.body}.svg`, processSvg(book, 'sv')],
    [`docs/process/${book.body}.en.svg`, processSvg(book, 'en')],
    [`docs/process/${book.body}.md`, processPage(book)],
  ])
  return {
    ...Object.fromEntries(drawn),
    'rulebooks/rulebook.schema.json': schemaText(),
    [publishedPath]: publishedText(withNewVersions(await published(), books)),
  }
}

/** A sentence for each version that has been given out and says something else now. */
export async function changedRulebooks(): Promise<readonly string[]> {
  return changedSince(await published(), await rulebooks())
}

async function rulebooks(): Promise<readonly Rulebook[]> {
  const entries = await readdir(join(root, 'rulebooks'), { withFileTypes: true })
  const folders = entries.filter((one) => one.isDirectory())
  return Promise.all(folders.map(({ name }) => loadRulebook(join(root, 'rulebooks', name))))
}

async function published(): Promise<Published> {
  return JSON.parse(await readFile(join(root, publishedPath), 'utf8'))
}

/** The drawn files that are not as the rulebooks say, or not there. */
export async function oldFiles(): Promise<readonly string[]> {
  const files = await drawnFiles()
  const texts = await Promise.all(
    Object.keys(files).map((path) => readFile(join(root, path), 'utf8').catch(() => null)),
  )
  return Object.keys(files).filter((path, index) => texts[index] !== files[path])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await draw()
}

async function draw(): Promise<void> {
  const changed = await changedRulebooks()
  if (changed.length > 0) {
    for (const sentence of changed) console.error(sentence)
    process.exitCode = 1
    return
  }
  await mkdir(join(root, 'docs/process'), { recursive: true })
  const files = await drawnFiles()
  await Promise.all(Object.entries(files).map(([path, text]) => writeFile(join(root, path), text)))
  console.log(`${Object.keys(files).length} filer ritade.`)
}
