import { fileURLToPath } from 'node:url'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type ReadOwnRules, readOwnRules } from '../../process/rulebook/own-rules.ts'
import { rulebookFiles, shippedRulebook } from './rulebook-files.ts'

const anyFolder = fileURLToPath(new URL('../../../rulebooks/nationell', import.meta.url))

/** A body's own rules laid over a rulebook that comes along, one of `rulebookNames`: the whole rulebook, or what is wrong. */
export async function layOwnRules(base: string, text: string, validFrom: PlainDate): Promise<ReadOwnRules> {
  const [files, shipped] = await Promise.all([rulebookFiles(anyFolder), shippedRulebook(base)])
  return readOwnRules(files, { base: shipped, text, validFrom })
}
