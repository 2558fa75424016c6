import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { freshDatabase } from '../test/support/database.ts'
import { databaseText } from './describe-database.ts'
import { schemaText } from './generate-schema.ts'

/**
 * Writes every file that is made from another source; with --check it only says which ones are old, and exits 1.
 */
type Made = { path: string; text: string }

const made = [...(await fromDatabase())]
const old = (await Promise.all(made.map(async (file) => ((await isOld(file)) ? [file] : [])))).flat()

if (process.argv.includes('--check')) {
  for (const { path } of old) console.error(`${path} is old: run npm run generate and commit it.`)
  process.exitCode = old.length > 0 ? 1 : 0
} else {
  for (const { path, text } of old) await writeFile(path, text)
  console.log(
    old.length > 0 ? `Written: ${old.map(({ path }) => path).join(', ')}` : 'Everything was up to date.',
  )
}

async function fromDatabase(): Promise<Made[]> {
  const { db, close } = await freshDatabase()
  const schema = { path: 'src/store/schema.ts', text: await schemaText(db) }
  const description = { path: 'docs/database.md', text: await databaseText(db) }
  await close()
  return [{ ...schema, text: await formatted(schema) }, description]
}

async function isOld({ path, text }: Made): Promise<boolean> {
  return (await readFile(path, 'utf8').catch(() => null)) !== text
}

async function formatted({ path, text: source }: Made): Promise<string> {
  const biome = spawn('node_modules/.bin/biome', ['format', `--stdin-file-path=${path}`], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  biome.stdin.end(source)
  return text(biome.stdout)
}
