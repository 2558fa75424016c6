import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { rulebookOf } from '../test/support/replay.ts'
import { changedRulebooks, drawnFiles, oldFiles } from './draw-process.ts'
import { changedSince, publishedText, withNewVersions } from './process/published.ts'

test('no version that has been given out says something else now', async () => {
  assert.deepEqual(await changedRulebooks(), [])
})

test('what is drawn from the rulebooks is as the rulebooks say', async () => {
  assert.deepEqual(await oldFiles(), [], 'Run: node bin/run.js scripts/draw-process.ts')
})

test('every state of the process is in the picture, in both languages', async () => {
  const files = await drawnFiles()
  const [swedish = '', english = ''] = [files['docs/process/jarva.svg'], files['docs/process/jarva.en.svg']]
  assert.equal(swedish.match(/class="state/g)?.length, english.match(/class="state/g)?.length)
  assert.match(swedish, /<title id="title">Processen i Järva stadsdelsnämnd<\/title>/)
})

describe('a rulebook that has been given out', () => {
  const book = rulebookOf('jarva')
  const given = withNewVersions({ lillby: { '1.9.0': 'b', '1.10.0': 'c' } }, [book])
  const [first, ...rest] = book.duties
  const changed = {
    ...book,
    duties: first ? [{ ...first, title: { sv: 'Annat', en: 'Other' } }, ...rest] : [],
  }

  test('is told of when its content has changed without a new version', () => {
    assert.deepEqual(changedSince(given, [book]), [])
    const [sentence, ...others] = changedSince(given, [changed])
    assert.match(sentence ?? '', new RegExp(`^Regelboken jarva har ändrats utan ny version: ${book.version}`))
    assert.deepEqual(others, [])
  })
  test('may change under a new version, which is written beside the old ones', () => {
    const next = { ...changed, version: '9.0.0' }
    assert.deepEqual(changedSince(given, [next]), [])
    const both = withNewVersions(given, [next]).jarva
    assert.deepEqual(Object.keys(both ?? {}).toSorted(), [book.version, '9.0.0'])
  })
  test('is never written over', () => {
    assert.deepEqual(withNewVersions(given, [changed]), given)
  })
  test('stands in the order of versions', () => {
    assert.match(publishedText(given), /"jarva"[^}]*}[^}]*"lillby": {\s*"1\.9\.0": "b",\s*"1\.10\.0": "c"/)
  })
})
