import { z } from 'zod'
import type { KeptEvent } from '../../../../store/case/verify-case.ts'
import { words as confirmWords } from '../../confirm/words.ts'
import { whoDid } from '../event-words.ts'
import type { OwnTitles } from '../own-titles.ts'
import { words } from './words.ts'

const Confirmed = z.object({
  confirmation: z.object({ by: z.enum(['mailLink', 'passkey', 'openId', 'demo']) }),
})

/** Who did it, and how they had shown that it was they where that was demanded. */
export function whoConfirmed(
  { titleOf, ...reading }: Omit<Parameters<typeof whoDid>[0], 'title'> & { titleOf: OwnTitles },
  { actor, content }: Pick<KeptEvent, 'actor' | 'content'>,
): string {
  const title = titleOf({ by: actor, content: content ?? {} })
  const who = whoDid({ ...reading, title }, actor)
  const read = Confirmed.safeParse(content)
  if (!read.success) return who
  const way = confirmWords(reading.language).by[read.data.confirmation.by]
  return words(reading.language).confirmed(who, way)
}
