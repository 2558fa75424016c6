import { heading, paragraph, typedText } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'

export type WorkingReportPaper = CaseHead & {
  parts: readonly { title: string; text: string }[]
  writtenBy: string
}

/** The working group's written report to the steering group. */
export function workingReportPaper(input: WorkingReportPaper): DocumentModel {
  const words = phrases[input.language]
  const written = input.parts.filter(({ text }) => text !== '')
  return casePaper(input, {
    title: words.title(input.caseTitle),
    kindOfPaper: words.kind,
    blocks: [
      ...written.flatMap(({ title, text }) => [heading(title), ...typedText(text)]),
      paragraph(words.writtenBy(input.writtenBy)),
    ],
  })
}

const phrases = {
  sv: {
    title: (name: string) => `Arbetsgruppens rapport till styrgruppen: ${name}`,
    kind: 'Rapport',
    writtenBy: (name: string) => `Lämnad för arbetsgruppen av ${name}.`,
  },
  en: {
    title: (name: string) => `The working group's report to the steering group: ${name}`,
    kind: 'Report',
    writtenBy: (name: string) => `Given for the working group by ${name}.`,
  },
}
