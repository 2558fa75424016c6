import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { removeLeft } from './folder.ts'
import { checkout } from './program.ts'

const parent = mkdtempSync(join(tmpdir(), 'handslag-folders-'))
after(() => rmSync(parent, { recursive: true }))

test('a folder of a test goes with its process', () => {
  const file = join(checkout, 'test/support/folder.ts')
  const script = `import { newFolder } from '${file}'; console.log(await newFolder('app'))`
  const options = { encoding: 'utf8', cwd: checkout } as const
  const flags = ['--import', './bin/loader.js', '--input-type=module', '--eval', script]
  const folder = spawnSync(process.execPath, flags, options).stdout.trim()
  assert.match(folder, /handslag-app-\d+-\w{6}$/)
  assert.equal(existsSync(folder), false)
})

test('what a process left that was killed is removed, and nothing of one that lives, or of others', () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  const kept = [`handslag-app-${process.pid}-abcdef`, 'handslag-app-abcdef', 'another-1-abcdef']
  for (const name of [...kept, `handslag-app-${pid}-abcdef`]) mkdirSync(join(parent, name))
  removeLeft(parent)
  assert.deepEqual(readdirSync(parent).sort(), kept.sort())
})
