import type { Language } from '../../../domain/text.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import type { Plan } from './plan.ts'
import { words } from './words.ts'

/** Which meeting is the last that is in time, as far as the calendar says. */
export function guardSentence({ guard, meetings }: Plan, language: Language): string {
  const t = words(language)
  const { meeting } = guard
  if (meeting === null) return meetings.length === 0 ? t.guardNoCalendar : t.guardNone
  const [date, stop, dispatch] = [meeting.date, meeting.memoStop, meeting.dispatch].map((day) =>
    dateInWords(day, language),
  )
  return t.guardMeeting(date ?? '', stop ?? '', dispatch ?? '')
}
