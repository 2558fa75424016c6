import type { Language } from '../../domain/text.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'

/** When and where people meet, in Swedish time. Times are "HH:MM". */
export type MeetingTime = {
  date: PlainDate
  from: string
  to?: string | undefined
  place?: string | undefined
  /** The address of a digital meeting. */
  link?: string | undefined
}

/** "torsdag 19 november 2026 kl. 14.00–15.30" */
export function timeInWords({ date, from, to }: MeetingTime, language: Language): string {
  const day = dateInWords(date, language)
  if (language === 'en') return `${day}, ${[from, to].filter(Boolean).join('–')}`
  const clock = [from, to].filter((time) => time !== undefined).map((time) => time.replace(':', '.'))
  return `${day} kl. ${clock.join('–')}`
}
