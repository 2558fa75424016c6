import type { Block } from '../../../../documents/model.ts'
import {
  goalBlocks,
  groupBlocks,
  learningBlocks,
  partyBlocks,
  periodBlocks,
  type ScheduledRow,
  scheduleBlocks,
  statisticBlocks,
} from '../../../../documents/papers/agreement-blocks.ts'
import { aidBlocks } from '../../../../documents/papers/aid-blocks.ts'
import { budgetBlocks } from '../../../../documents/papers/budget-blocks.ts'
import { contributionBlocks } from '../../../../documents/papers/contribution-blocks.ts'
import { budgetFrom } from '../../../../domain/budget.ts'
import type { AidAssessment } from '../../../../domain/state-aid.ts'
import { inLanguage, type Language } from '../../../../domain/text.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
import type { AgreementContent } from '../../../../process/agreement/agreement-sections.ts'
import { dutiesOfAgreement } from '../../../../process/duties/duties-agreement.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import type { ShownId, TemplateSection } from '../../../../process/rulebook/template-schema.ts'

type Shown = {
  content: AgreementContent
  rulebook: Rulebook
  aid: AidAssessment | null
  language: Language
}

/** What a section shows below its text of what is entered once. */
export function shownBlocks({ shows }: TemplateSection, shown: Shown): Block[] {
  return shows.flatMap((id) => blocksOf[id](shown))
}

const blocksOf: Record<ShownId, (shown: Shown) => Block[]> = {
  parties: ({ content, language }) => partyBlocks(content.parties, language),
  goals: ({ content, language }) => goalBlocks(content.parts.goals, language),
  contributions: ({ content, language }) => contributionBlocks(content.contributions, language),
  budget: ({ content, language }) => budgetBlocks(budgetFrom(content), language),
  groups: ({ content, language }) => groupBlocks(content.parts.groups, language),
  statistics: ({ content, language }) => statisticBlocks(content.parts.statistics, language),
  followUp: (shown) => scheduleBlocks(scheduled(shown, ['follow-up']), shown.language),
  evaluation: (shown) => scheduleBlocks(scheduled(shown, ['evaluation', 'final-report']), shown.language),
  learningGoals: ({ content, language }) => learningBlocks(content.learningGoals, language),
  aid: ({ aid, language }) => (aid === null ? [] : aidBlocks(aid, language)),
  periods: ({ content, language }) => periodBlocks(content.parts.periods, language),
}

/** The days that follow from the period, as the duties will have them. */
function scheduled({ content, rulebook, language }: Shown, ids: readonly string[]): ScheduledRow[] {
  const { start, end } = content.parts.periods
  if (start === null || end === null || isBefore(end, start)) return []
  return dutiesOfAgreement({ rulebook, start, end })
    .filter(({ id }) => ids.includes(id))
    .map(({ title, from, due }) => ({
      what: inLanguage(title, language),
      from: from ?? null,
      due: due ?? null,
    }))
}
