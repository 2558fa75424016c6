import type { Language } from '../../domain/text.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { heading, paragraph, strong, subheading, typedText } from '../blocks.ts'
import type { Block } from '../model.ts'

/** What one party wrote under a heading; `by` is empty where the parties wrote together. */
export type ReportVoice = { by: string; choice: string; text: string }

/** A heading of a report: what the case holds, and what the parties wrote. */
export type ReportSection = { heading: string; facts: readonly Block[]; voices: readonly ReportVoice[] }

/** The headings of a report in order, every party drawn alike. A heading with nothing under it says so. */
export function reportBlocks(sections: readonly ReportSection[], nothing: string): Block[] {
  return sections.flatMap(({ heading: title, facts, voices }) => [
    heading(title),
    ...facts.map(lowered),
    ...voices.flatMap(voiceBlocks),
    ...(facts.length === 0 && voices.length === 0 ? [paragraph(nothing)] : []),
  ])
}

export type Absent = { name: string; on: PlainDate }

/** Whose part the report has gone on without: said first, so that nobody takes silence for agreement. */
export function absentBlocks(absent: readonly Absent[], language: Language): Block[] {
  return absent.map(({ name, on }) => paragraph(absentSaid[language](name, dateInWords(on, language))))
}

const absentSaid = {
  sv: (name: string, day: string) =>
    `${name} har inte lämnat sin del. Parterna fick en dag på sig, och rapporten gick vidare utan delen ${day}.`,
  en: (name: string, day: string) =>
    `${name} has not handed in its part. The parties were given a day, and the report went on without it on ${day}.`,
}

function voiceBlocks({ by, choice, text }: ReportVoice): Block[] {
  return [
    ...(by === '' ? [] : [subheading(by)]),
    ...(choice === '' ? [] : [paragraph([strong(choice)])]),
    ...typedText(text),
  ]
}

/** Facts stand below the heading of the section. */
function lowered(block: Block): Block {
  return block.kind === 'heading' ? { ...block, level: 3 } : block
}
