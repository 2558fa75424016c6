import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'

/** One planted violation for every direction that design forbids, and for every package that a pure part may not use. */
const forbidden: readonly [file: string, imported: string][] = [
  ['src/kernel/planted.ts', '../domain/text.ts'],
  ['src/kernel/planted.ts', 'zod'],
  ['src/config/planted.ts', '../store/db.ts'],
  ['src/domain/planted.ts', '../process/engine.ts'],
  ['src/domain/planted.ts', 'node:fs'],
  ['src/domain/planted.ts', 'pg'],
  ['src/process/planted.ts', '../store/db.ts'],
  ['src/process/deep/planted.ts', '../../store/db.ts'],
  ['src/process/planted.ts', 'node:fs/promises'],
  ['src/process/planted.ts', 'kysely'],
  ['src/process/planted.ts', 'nodemailer'],
  ['src/documents/planted.ts', '../process/engine.ts'],
  ['src/documents/planted.ts', '../store/db.ts'],
  ['src/outside/planted.ts', '../store/db.ts'],
  ['src/store/planted.ts', '../web/app.ts'],
  ['src/store/planted.ts', '../documents/papers.ts'],
  ['src/store/planted.ts', '../outside/mail/smtp.ts'],
  ['src/web/pages/case/planted.ts', '../../../api/app.ts'],
  ['src/web/planted.ts', '../jobs/start-jobs.ts'],
  ['src/web/planted.ts', '../outside/files/disk.ts'],
  ['src/web/planted.ts', '../../test/support/app.ts'],
  ['src/api/planted.ts', '../web/app.ts'],
  ['src/jobs/planted.ts', '../web/app.ts'],
  ['src/cli/planted.ts', '../jobs/start-jobs.ts'],
  ['src/demo/planted.ts', '../web/app.ts'],
]

const allowed: readonly [file: string, imported: string][] = [
  ['src/kernel/planted.ts', './result.ts'],
  ['src/domain/planted.ts', '../kernel/result.ts'],
  ['src/domain/planted.ts', 'zod'],
  ['src/process/planted.ts', '../domain/text.ts'],
  ['src/store/planted.ts', '../process/engine.ts'],
  ['src/web/planted.ts', '../store/db.ts'],
  ['src/web/planted.ts', '../outside/files/port.ts'],
  ['src/main.ts', './web/app.ts'],
]

/** Two files that need each other, even if only for a type, are one file or three. */
const ring = {
  'src/process/ring-a.ts': "import type { B } from './ring-b.ts'\n\nexport type A = { b: B | null }\n",
  'src/process/ring-b.ts': "import type { A } from './ring-a.ts'\n\nexport type B = { a: A | null }\n",
}

describe('imports go one way', () => {
  let folder: string
  let refused: Set<string>
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handslag-imports-'))
    await cp('biome.json', join(folder, 'biome.json'))
    await writeFile(join(folder, '.gitignore'), 'node_modules/\n')
    await Promise.all([...forbidden, ...allowed].map(plant))
    for (const [file, text] of Object.entries(ring)) await writeFile(join(folder, file), text)
    refused = new Set(await refusedFiles(folder))
  })
  after(() => rm(folder, { recursive: true }))

  for (const [file, imported] of forbidden) {
    test(`${file} may not import ${imported}`, () => assert.ok(refused.has(plantedName(file, imported))))
  }
  for (const [file, imported] of allowed) {
    test(`${file} may import ${imported}`, () => assert.ok(!refused.has(plantedName(file, imported))))
  }
  for (const file of Object.keys(ring))
    test(`${file} may not import what imports it`, () => assert.ok(refused.has(file)))

  async function plant([file, imported]: readonly [string, string]): Promise<void> {
    const path = join(folder, plantedName(file, imported))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, `export * from '${imported}'\n`)
  }
})

/** Each import in a file of its own, beside the place it is about. */
function plantedName(file: string, imported: string): string {
  return file.replace(/\.ts$/, `-${imported.replace(/\W+/g, '-')}.ts`)
}

async function refusedFiles(folder: string): Promise<string[]> {
  const biome = join(process.cwd(), 'node_modules/.bin/biome')
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', 'src']
  const output = await new Promise<string>((resolve) => {
    execFile(biome, args, { cwd: folder, maxBuffer: 10_000_000 }, (_, stdout) => resolve(stdout))
  })
  return [...output.matchAll(/"path":\s*"(src\/[^"]+)"/g)].map(([, path = '']) => path)
}
