import { z } from 'zod'
import type { Goal } from '../../../../domain/agreement-parts.ts'
import type { Language } from '../../../../domain/text.ts'
import { newId } from '../../../../kernel/ids.ts'
import { type FormFields, form, type Parsed, parseForm } from '../../../form/form.ts'
import { partsWords } from './parts-words.ts'
import { linesOf, readRows } from './typed-rows.ts'

export const indicatorKeys = ['name', 'baseline', 'target', 'source', 'owner'] as const

const GoalForm = form(partsWords, (t, field) =>
  z.object({
    text: field.text(t.goalMissing, 500),
    subgoals: field.optionalText(3000),
    activities: field.optionalText(3000),
  }),
)

const IndicatorForm = form(partsWords, (_, field) =>
  z.object({
    name: field.text(undefined, 300),
    baseline: field.optionalText(200),
    target: field.optionalText(200),
    source: field.optionalText(200),
    owner: field.optionalText(200),
  }),
)

/** A goal as it was typed. `kept` is the goal that was on the page, whose ids its rows keep. */
export function readGoal(fields: FormFields, kept: Goal | null, language: Language): Parsed<Goal> {
  const goal = parseForm(GoalForm, language, fields)
  const read = readRows(fields, { schema: IndicatorForm, keys: indicatorKeys, language })
  const problems = [...(goal.ok ? [] : goal.problems), ...read.problems]
  if (!goal.ok || problems.length > 0) return { ok: false, problems }
  const { text, subgoals, activities } = goal.value
  return {
    ok: true,
    value: {
      id: kept?.id ?? newId(),
      text,
      subgoals: linesOf(subgoals),
      activities: linesOf(activities),
      indicators: read.rows.map(({ index, row }) => ({ ...row, id: kept?.indicators[index]?.id ?? newId() })),
    },
  }
}
