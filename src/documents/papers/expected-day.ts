import { dateInWords } from '../../kernel/date-words.ts'
import type { Language } from '../../kernel/language.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { paragraph } from '../blocks.ts'
import type { Block } from '../model.ts'

/** What the party waits for next. */
type Awaited = 'review' | 'ideaMeeting'

/** By when the body expects to begin it, in a letter; nothing where its rulebook says nothing of it. */
export function expectedNext(
  next: Awaited,
  day: PlainDate | null | undefined,
  language: Language,
): readonly Block[] {
  return day ? [paragraph(phrases[language][next](dateInWords(day, language)))] : []
}

const phrases = {
  sv: {
    review: (day: string) =>
      `Granskningen väntas börja senast ${day}. Dagen är ett riktmärke, inte en regel.`,
    ideaMeeting: (day: string) =>
      `Kallelsen till det första idémötet väntas senast ${day}. Dagen är ett riktmärke, inte en regel.`,
  },
  en: {
    review: (day: string) =>
      `The review is expected to begin no later than ${day}. The day is a guide, not a rule.`,
    ideaMeeting: (day: string) =>
      `The call to the first idea meeting is expected no later than ${day}. The day is a guide, not a rule.`,
  },
}
