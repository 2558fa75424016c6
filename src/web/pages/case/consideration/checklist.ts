import type { Text } from '../../../../domain/text.ts'
import type { Checklist } from '../../../../process/rulebook/checklist-schema.ts'
import { stepOf } from '../../../../process/rulebook/lookup.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'

/** The rulebook's checklist for the consideration. */
export const checklistId = 'consideration'

export type Question = Checklist['questions'][number] & { number: number }

/** Questions that belong together; without a name where the rulebook does not divide them. */
export type Part = { id: string; label: Text | null; questions: readonly Question[] }

export function checklistOf({ checklists, body }: Rulebook): Checklist {
  const found = checklists.find(({ id }) => id === checklistId)
  if (found === undefined) throw new Error(`The rulebook ${body} has no checklist ${checklistId}`)
  return found
}

export function partsOf({ groups, questions }: Checklist): readonly Part[] {
  const numbered = questions.map((question, index) => ({ ...question, number: index + 1 }))
  const named = groups.map(({ id, label }) => ({
    id,
    label,
    questions: numbered.filter(({ group }) => group === id),
  }))
  const rest = { id: 'fragor', label: null, questions: numbered.filter(({ group }) => group === undefined) }
  return [...named, rest].filter(({ questions }) => questions.length > 0)
}

/** The forms of cooperation that the director may point to instead of a partnership. */
export function otherFormsOf(rulebook: Rulebook): readonly string[] {
  const needs = stepOf(rulebook, 'assess-redirect')?.needs ?? []
  return needs.flatMap((need) => (need.kind === 'oneOf' && need.key === 'otherForm' ? need.values : []))
}

export type Conclusion = { conclusion: string; otherForm: string | null }

/** A conclusion as the form sends it: `possible`, or `otherForm.grant`. */
export function readConclusion(value: string): Conclusion {
  const [conclusion = '', otherForm = null] = value.split('.')
  return { conclusion, otherForm }
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}
