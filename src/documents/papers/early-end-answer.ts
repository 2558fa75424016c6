import { bullets, definitions, heading, typedText } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'

type Answer = CaseHead & {
  from: { name: string; organisation: string }
  answer: string
  /** The names of the files that came with it. */
  attachments: readonly string[]
}

/** What an organisation answered to the public side's request to end early: it goes with the memo to the board. */
export function earlyEndAnswerPaper(input: Answer): DocumentModel {
  const words = phrases[input.language]
  return casePaper(input, {
    title: words.title(input.caseTitle),
    kindOfPaper: words.kind,
    blocks: [
      definitions([{ term: words.from, text: `${input.from.name}, ${input.from.organisation}` }]),
      ...typedText(input.answer),
      ...(input.attachments.length > 0 ? [heading(words.attachments), bullets(...input.attachments)] : []),
    ],
  })
}

const phrases = {
  sv: {
    title: (name: string) => `Svar på begäran om förtida avslut: ${name}`,
    kind: 'Svar',
    from: 'Från',
    attachments: 'Bilagor',
  },
  en: {
    title: (name: string) => `Answer to the request to end early: ${name}`,
    kind: 'Answer',
    from: 'From',
    attachments: 'Attachments',
  },
}
