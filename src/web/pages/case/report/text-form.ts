import { z } from 'zod'
import type { PersonId } from '../../../../domain/actor.ts'
import type { ReportText } from '../../../../store/reports/report-text.ts'
import { form } from '../../../form/form.ts'
import { words } from './words.ts'

export const longestText = 20_000

/** A text as it was typed, the choice beside it, and the version that stood on the page. */
export const TextForm = form(words, (_, field) =>
  z.object({
    text: field.optionalText(longestText),
    choice: field.optionalText(40),
    version: field.lastSeq(),
  }),
)

/** A draft may hold whatever was typed. */
export const TextDraftForm = form(words, (_, field) =>
  z.object({
    text: z
      .string()
      .max(longestText * 2)
      .default(''),
    choice: z.string().max(40).default(''),
    version: field.lastSeq(),
  }),
)

export type Typed = { text: string; choice: string; version: number }

/** Nothing new, somebody else's text in between, or a new version after the one given. */
export type Plan = 'unchanged' | 'conflict' | { basedOn: number }

/** What to do with what was typed. One's own earlier saves from the same page are no conflict. */
export function planFor(typed: Typed, versions: readonly ReportText[], me: PersonId): Plan {
  const [newest] = versions
  if (saysTheSame(typed, newest)) return 'unchanged'
  const others = versions.some(({ version, by }) => version > typed.version && by.id !== me)
  return others ? 'conflict' : { basedOn: newest?.version ?? 0 }
}

function saysTheSame(typed: Typed, kept: ReportText | undefined): boolean {
  return typed.text === (kept?.text ?? '') && typed.choice === (kept?.choice ?? '')
}
