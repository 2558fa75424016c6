import type { ReportHeading, ReportTemplate } from '../rulebook/report-schema.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'

export const reportIds = ['followUp', 'evaluation', 'finalReport'] as const
export type ReportId = (typeof reportIds)[number]

/** The template of a report; null where the rulebook that the case keeps is from before it had one. */
export function reportTemplate({ reports }: Pick<Rulebook, 'reports'>, id: ReportId): ReportTemplate | null {
  return reports.find((template) => template.id === id) ?? null
}

export function headingOf(
  { headings }: Pick<ReportTemplate, 'headings'>,
  key: string,
): ReportHeading | undefined {
  return headings.find((heading) => heading.key === key)
}

/** The headings that a party of a side writes for itself. */
export function ownHeadings(
  { headings }: Pick<ReportTemplate, 'headings'>,
  side: 'public' | 'party',
): readonly ReportHeading[] {
  return headings.filter(({ by }) => by === 'each' || (by === 'party' && side === 'party'))
}

export function commonHeadings({ headings }: Pick<ReportTemplate, 'headings'>): readonly ReportHeading[] {
  return headings.filter(({ by }) => by === 'together')
}
