import { readFileSync } from 'node:fs'
import type { HandedIn } from '../read-apart.ts'
import { readDocx } from './read-docx.ts'

process.once('message', async ({ path }: HandedIn) => {
  process.send?.(await readDocx(readFileSync(path)))
})
