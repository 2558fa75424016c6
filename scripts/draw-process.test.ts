import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawnFiles, oldFiles } from './draw-process.ts'

test('what is drawn from the rulebooks is as the rulebooks say', async () => {
  assert.deepEqual(await oldFiles(), [], 'Run: node bin/run.js scripts/draw-process.ts')
})

test('every state of the process is in the picture, in both languages', async () => {
  const files = await drawnFiles()
  const [swedish = '', english = ''] = [files['docs/process/jarva.svg'], files['docs/process/jarva.en.svg']]
  assert.equal(swedish.match(/class="state/g)?.length, english.match(/class="state/g)?.length)
  assert.match(swedish, /<title id="title">Processen i Järva stadsdelsnämnd<\/title>/)
})
