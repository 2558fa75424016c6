import { inLanguage, type Language } from '../../../../domain/text.ts'
import type { FinalReportSection } from '../../../../process/rulebook/final-report-schema.ts'

/** The headings of some sections, as a list in words. */
export function headingsOf(sections: readonly FinalReportSection[], language: Language): string {
  const names = sections.map(({ heading }) => inLanguage(heading, language))
  return new Intl.ListFormat(language).format(names)
}
