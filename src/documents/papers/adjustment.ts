import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { heading, paragraph, typedText } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'

export type AdjustmentPaper = CaseHead & {
  before: string
  after: string
  reason: string
  decidedOn: PlainDate
}

/** An activity that the steering group has changed within the agreement. */
export function adjustmentPaper(input: AdjustmentPaper): DocumentModel {
  const words = phrases[input.language]
  const day = dateInWords(input.decidedOn, input.language)
  return casePaper(input, {
    title: words.title(day),
    kindOfPaper: words.kind,
    blocks: [
      paragraph(words.decided(day)),
      heading(words.before),
      ...typedText(input.before),
      heading(words.after),
      ...typedText(input.after),
      heading(words.reason),
      ...typedText(input.reason),
    ],
  })
}

const phrases = {
  sv: {
    title: (day: string) => `Justering av verksamheten, ${day}`,
    kind: 'Justering',
    decided: (day: string) => `Styrgruppen beslutade om justeringen ${day}. Den ryms inom överenskommelsen.`,
    before: 'Före',
    after: 'Efter',
    reason: 'Skäl',
  },
  en: {
    title: (day: string) => `Adjustment of the activity, ${day}`,
    kind: 'Adjustment',
    decided: (day: string) =>
      `The steering group decided on the adjustment on ${day}. It fits within the agreement.`,
    before: 'Before',
    after: 'After',
    reason: 'Reason',
  },
}
