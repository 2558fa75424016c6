import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'

const documents = globSync(['*.md', 'docs/*.md', 'docs/{api,decisions}/*.md']).sort()

describe('what is written for people', () => {
  test('leads to nothing that is not there', () => {
    const missing = documents.map((path) => [path, missingIn(path, readFileSync(path, 'utf8'))] as const)
    assert.deepEqual(
      missing.filter(([, files]) => files.length > 0),
      [],
    )
  })

  test('is looked through: a broken link and a file that has moved are found', () => {
    const text = 'See [it](0000-gone.md), `src/gone.ts`, [here](README.md#now) and `src/cli.ts`.'
    assert.deepEqual(missingIn('docs/decisions/0001.md', text), [
      'docs/decisions/0000-gone.md',
      'src/gone.ts',
    ])
  })

  test('has every decision in the list of them, by its own heading', () => {
    const list = readFileSync('docs/decisions/README.md', 'utf8')
    const unlisted = globSync('docs/decisions/0*.md').filter((path) => {
      const [heading = ''] = readFileSync(path, 'utf8').split('\n')
      const [, number, title] = /^# (\d+)\. (.+)$/.exec(heading) ?? []
      return (
        !list.includes(`| [${number}](${path.slice('docs/decisions/'.length)})`) ||
        !list.includes(`| ${title} `)
      )
    })
    assert.deepEqual(unlisted, [])
  })
})

describe('the glossary', () => {
  const code = globSync(['src/**/*.{ts,tsx}', 'rulebooks/**/*.yaml'])
    .map((path) => readFileSync(path, 'utf8'))
    .join()
  const words = new Set(code.match(/[\w-]+/g))

  test('gives names that the code has', () => {
    const names = namesIn(readFileSync('docs/glossary.md', 'utf8'))
    assert.ok(names.length > 100)
    assert.deepEqual(
      names.filter((name) => !words.has(name)),
      [],
    )
  })

  test('is looked through: a name that the code has not is found', () => {
    const [name = ''] = namesIn('| Gåta | `goneAway` | Nothing. | Product |')
    assert.equal(words.has(name), false)
  })
})

/** The second column: what a concept is called in code. */
function namesIn(glossary: string): string[] {
  const columns = glossary.split('\n').map((row) => row.split('|')[2] ?? '')
  return columns.flatMap((column) => [...column.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
}

/** Links to files beside a document, and files of ours that it names, which are not there. */
function missingIn(path: string, text: string): string[] {
  const linked = [...text.matchAll(/\]\((?!\w+:)([^)#\s]+)/g)].map(([, to = '']) => join(dirname(path), to))
  const named = [...text.matchAll(/`((?:src|test|bench|scripts|bin|db|docs|data|rulebooks)\/[\w./-]+)`/g)]
  return [...linked, ...named.map(([, name = '']) => name)].filter((file) => !existsSync(file))
}
