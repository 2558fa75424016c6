import { z } from 'zod'
import type { ProcessEvent } from '../../../../domain/events.ts'
import type { Language } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { words } from './words.ts'

const Noted = z.object({
  system: z.string(),
  reasons: z.string().catch(''),
  numbers: z.array(
    z.object({ id: z.string(), number: z.string().nullable(), before: z.string().nullable() }),
  ),
})

export type SaidNumber = {
  number: string | null
  before: string | null
  reasons: string
  by: string
  on: PlainDate
}

/** What the journal says of a line's number, the newest first. */
export function numbersOf(events: readonly ProcessEvent[], line: string): SaidNumber[] {
  return events
    .filter(({ type }) => type === 'externalNumbersNoted')
    .flatMap(({ content, by, on }) => {
      const noted = Noted.safeParse(content)
      const said = noted.data?.numbers.find(({ id }) => id === line)
      if (said === undefined) return []
      return [{ ...said, reasons: noted.data?.reasons ?? '', by: by.name, on }]
    })
    .toReversed()
}

export function numberSaid({ number, before, reasons, by, on }: SaidNumber, language: Language): string {
  const t = words(language)
  const day = dateInWords(on, language)
  const what =
    number === null
      ? t.wasRemoved(before ?? '')
      : before === null
        ? t.wasSet(number)
        : t.wasChanged(before, number)
  return [`${what} · ${by}, ${day}.`, reasons].filter(Boolean).join(' ')
}
