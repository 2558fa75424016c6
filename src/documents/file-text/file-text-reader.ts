import { readFileSync } from 'node:fs'
import type { HandedIn } from '../read-apart.ts'
import { readFileText } from './read-file-text.ts'

process.once('message', async ({ path, name }: HandedIn) => {
  process.send?.(await readFileText(readFileSync(path), name))
})
