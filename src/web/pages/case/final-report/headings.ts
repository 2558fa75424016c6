import { inLanguage, type Language } from '../../../../domain/text.ts'
import { allOf } from '../../../../kernel/word-list.ts'
import type { FinalReportSection } from '../../../../process/rulebook/final-report-schema.ts'

/** The headings of some sections, as a list in words. */
export function headingsOf(sections: readonly FinalReportSection[], language: Language): string {
  const names = sections.map(({ heading }) => inLanguage(heading, language))
  return allOf(names, language)
}
