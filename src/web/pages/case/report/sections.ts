import { choiceOf } from '../../../../documents/papers/choice-words.ts'
import type { ReportSection, ReportVoice } from '../../../../documents/papers/report.ts'
import { factBlocks, type ReportFacts } from '../../../../documents/papers/report-facts.ts'
import type { ReportPart } from '../../../../domain/report.ts'
import { inLanguage, type Language } from '../../../../domain/text.ts'
import type { ReportHeading } from '../../../../process/rulebook/report-schema.ts'

type Sectioned = { headings: readonly ReportHeading[]; facts: ReportFacts; parts: readonly ReportPart[] }

/** The headings of a report with what the case holds and what the parties wrote, as the paper prints it. */
export function sectionsOf({ headings, facts, parts }: Sectioned, language: Language): ReportSection[] {
  return headings.map((heading) => ({
    heading: inLanguage(heading.heading, language),
    facts: factBlocks(heading.fills, facts, language),
    voices: parts
      .filter((part) => part.heading === heading.key)
      .map((part) => voiceOf(part, heading, language)),
  }))
}

export function voiceOf(part: ReportPart, heading: ReportHeading, language: Language): ReportVoice {
  return { by: part.party?.name ?? '', choice: choiceOf(part, heading, language), text: part.text }
}

/** The headings that a party still has to write under: nothing there, or no answer where one is to be chosen. */
export function missingIn(
  headings: readonly ReportHeading[],
  parts: readonly ReportPart[],
  partyId: string | null,
): ReportHeading[] {
  return headings.filter((heading) => {
    if (!heading.required) return false
    const part = parts.find((one) => one.heading === heading.key && (one.party?.id ?? null) === partyId)
    return (
      part === undefined || part.text.trim() === '' || (heading.choices.length > 0 && part.choice === null)
    )
  })
}
