import type { StatedParty } from '../../domain/agreement.ts'
import type { PartContents } from '../../domain/agreement-parts.ts'
import type { BudgetCost, Payment } from '../../domain/budget.ts'
import type { Contribution } from '../../domain/contribution.ts'
import { canonicalJson } from '../../kernel/canonical-json.ts'
import { digestOf } from '../../kernel/ids.ts'
import { allOf } from '../../kernel/word-list.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import type { ShownId, Template, TemplateSection } from '../rulebook/template-schema.ts'

/** All that the agreement says now: the texts, and what is entered once. */
export type AgreementContent = {
  texts: ReadonlyMap<string, string>
  parts: PartContents
  parties: readonly StatedParty[]
  contributions: readonly Contribution[]
  costs: readonly BudgetCost[]
  payments: readonly Payment[]
  /** What the parties want to learn, one line each. */
  learningGoals: readonly string[]
  /** What the assessment of state aid came to; null before there is one. */
  aid: unknown
}

/** The template of the agreement. Throws when the rulebook has none. */
export function agreementTemplate({ templates, body }: Pick<Rulebook, 'templates' | 'body'>): Template {
  const found = templates.find(({ id }) => id === 'agreement')
  if (found === undefined) throw new Error(`The rulebook ${body} has no template agreement`)
  return found
}

export function textOf({ texts }: Pick<AgreementContent, 'texts'>, section: string): string {
  return texts.get(section) ?? ''
}

/** Mandatory, or optional and written in: what stands in the agreement, and needs everybody's yes. */
export function isNeeded({ required }: Pick<TemplateSection, 'required'>, text: string): boolean {
  return required || text.trim() !== ''
}

/** SHA-256 over exactly what a section says: its text and the data that it shows. */
export function sectionHash({ key, shows }: TemplateSection, content: AgreementContent): string {
  const shown = shows.map((id) => [id, shownData[id](content)])
  return digestOf(canonicalJson({ key, text: textOf(content, key), shown: Object.fromEntries(shown) }))
}

const shownData: Record<ShownId, (content: AgreementContent) => unknown> = {
  parties: ({ parties }) => parties.map(({ name, side, number }) => ({ name, side, number })),
  goals: ({ parts }) => parts.goals,
  contributions: ({ contributions }) => contributions.map(({ id, ...says }) => says),
  budget: ({ costs, payments }) => ({ costs: costs.map(({ id, ...says }) => says), payments }),
  groups: ({ parts }) => parts.groups,
  statistics: ({ parts }) => parts.statistics,
  followUp: ({ parts }) => daysOf(parts),
  evaluation: ({ parts }) => daysOf(parts),
  learningGoals: ({ learningGoals }) => learningGoals,
  aid: ({ aid }) => aid,
  periods: ({ parts }) => parts.periods,
}

function daysOf({ periods: { start, end } }: PartContents) {
  return { start, end }
}

/** A starting text with what it takes from the case. */
export function filledIn(
  text: string,
  { parties, title, summary }: { parties: readonly string[]; title: string; summary: string },
): string {
  const names = allOf(parties, 'sv')
  return text
    .replaceAll('{parties}', names)
    .replaceAll('{title}', title)
    .replaceAll('{summary}', summary)
    .trim()
}
