import type { AccessibilityReport, ReportAnswer } from '../../../domain/accessibility-report.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { Facts } from '../../parts/facts.tsx'
import { Section } from '../../parts/heading.tsx'
import type { Visit } from '../../visit.ts'
import { words } from './words.ts'

/** What was reported, word for word. */
export function ReportFacts({ at, report }: { at: Visit; report: AccessibilityReport }) {
  const t = words(at.language)
  return (
    <Facts
      facts={[
        [t.receipt.kind, t.form.kinds[report.kind]],
        [t.receipt.page, report.page],
        [t.receipt.what, <span class="typed">{report.what}</span>],
        ...(report.format === '' ? [] : [[t.receipt.format, report.format] as const]),
      ]}
    />
  )
}

export function ReportAnswered({ at, answer }: { at: Visit; answer: ReportAnswer }) {
  const t = words(at.language).answer
  const { outcome, text, plannedOn, on, by } = answer
  return (
    <Section title={t.title} id="svaret">
      <Facts
        facts={[
          [t.outcome, t.outcomes[outcome]],
          ...(plannedOn === null ? [] : [[t.plannedOn, dateInWords(plannedOn, at.language)] as const]),
          [t.on, `${dateInWords(on, at.language)}, ${by}`],
        ]}
      />
      <p class="typed">{text}</p>
    </Section>
  )
}
