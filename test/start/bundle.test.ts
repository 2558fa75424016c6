import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { checkout } from '../support/program.ts'

type Bundles = { bundleOf(url: string): string | null }
type Places = { placeInSource(bundle: string): (error: Error, frames: readonly string[]) => string }

describe('the bundle that the programs run from', async () => {
  const { bundleOf }: Bundles = await import(join(checkout, 'bin/bundle.js'))
  const { placeInSource }: Places = await import(join(checkout, 'bin/place-in-source.js'))
  const main = pathToFileURL(join(checkout, 'src/main.ts')).href
  const bundle = bundleOf(main) ?? ''
  const gone = bundle.replace('main.mjs', 'gone.mjs')

  test('is there for the programs, and for nothing else', () => {
    assert.match(bundle, /\/bundle-[0-9a-f]{24}\/main\.mjs$/)
    assert.equal(bundleOf(import.meta.url), null)
  })

  test('holds ASCII alone, which a process keeps in half the memory', async () => {
    const folder = dirname(fileURLToPath(bundle))
    for (const file of (await readdir(folder)).filter((name) => name.endsWith('.mjs'))) {
      const strange = /[^\0-\x7f].{0,40}/.exec(await readFile(join(folder, file), 'utf8'))
      assert.equal(strange?.[0], undefined, `${file}: write a raw text without such letters`)
    }
  })

  test('tells where in our files an error happened', async () => {
    const lines = (await readFile(fileURLToPath(bundle), 'utf8')).split('\n')
    const row = lines.findIndex((line) => line.includes('process.exit(await ')) + 1
    const column = (lines[row - 1] ?? '').indexOf('process.exit(await ') + 9
    const frames = [
      `start (${bundle}:${row}:${column})`,
      'node:fs:1:1',
      `async ${bundle}:${row}:${column}`,
      `async ${gone}:1:1`,
    ]
    const told = placeInSource(bundle)(new Error('Oh'), frames).split('\n    at ')
    const place = `${join(checkout, 'src/main.ts')}:4:9`
    assert.deepEqual(told, [
      'Error: Oh',
      `start (${place})`,
      'node:fs:1:1',
      `async ${place}`,
      `async ${gone}:1:1`,
    ])
  })
})

describe('what has been made for later', async () => {
  const { removeOld }: { removeOld(cache: string): void } = await import(join(checkout, 'bin/remove-old.js'))
  const cache = await mkdtemp(join(tmpdir(), 'handslag-cache-'))
  const daysAgo = (days: number) => Date.now() / 1000 - days * 86_400
  const make = async (name: string, days: number) => {
    await mkdir(dirname(join(cache, name)), { recursive: true })
    await writeFile(join(cache, name), '')
    for (const made of [name, dirname(name)]) await utimes(join(cache, made), daysAgo(days), daysAgo(days))
  }
  after(() => rm(cache, { recursive: true }))

  test('is removed when it is a week old, but for the ten newest bundles', async () => {
    const bundles = Array.from({ length: 12 }, (_, index) => `bundle-${index}`)
    for (const [index, name] of bundles.entries()) await make(join(name, 'main.mjs'), 20 + index)
    for (const part of ['rulebook', 'view', 'compiled/v1/part']) {
      await make(`${part}-new`, 6)
      await make(`${part}-old`, 8)
    }
    removeOld(cache)
    const all = await readdir(cache, { recursive: true })
    const left = all.filter((name) => /-[^/]*$/.test(name)).sort()
    const kept = [...bundles.slice(0, 10), 'compiled/v1/part-new', 'rulebook-new', 'view-new']
    assert.deepEqual(left, kept.sort())
  })

  test('stays while a program runs from it, also one that cannot be seen from here', async () => {
    const { pid: gone } = spawnSync(process.execPath, ['--version'])
    const readers = { running: process.pid, ended: gone, elsewhere: gone }
    for (const [name, pid] of Object.entries(readers)) await make(`bundle-${name}/in-use-${pid}`, 50)
    await utimes(join(cache, `bundle-elsewhere/in-use-${gone}`), daysAgo(0), daysAgo(0))
    removeOld(cache)
    const left = (await readdir(cache)).filter((name) => /^bundle-[a-z]/.test(name))
    assert.deepEqual(left.sort(), ['bundle-elsewhere', 'bundle-running'])
  })

  test('is marked by whoever reads from it, until they end', async () => {
    const folder = join(cache, 'bundle-read')
    await mkdir(folder)
    const script = `import { markInUse, isInUse } from '${join(checkout, 'bin/in-use.js')}'
      markInUse('${folder}')
      console.log(isInUse('${folder}'))`
    const said = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
    assert.equal(said.stdout, 'true\n')
    assert.deepEqual(await readdir(folder), [])
  })
})
