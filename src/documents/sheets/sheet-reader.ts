import { readFileSync } from 'node:fs'
import type { HandedIn } from '../read-apart.ts'
import { openSheet } from './open-sheet.ts'

process.once('message', async ({ path, name }: HandedIn) => {
  process.send?.(await openSheet(readFileSync(path), name))
})
