import { z } from 'zod'
import type { PersonId } from '../../../../domain/actor.ts'
import type { SectionVersion } from '../../../../domain/agreement.ts'
import { form } from '../../../form/form.ts'
import { words } from './words.ts'

export const longestText = 20_000

/** A section's text as it was typed, and the version that stood on the page. */
export const TextForm = form(words, (_, field) =>
  z.object({ text: field.optionalText(longestText), version: field.lastSeq() }),
)

/** A draft may hold whatever was typed. */
export const TextDraftForm = form(words, (_, field) =>
  z.object({
    text: z
      .string()
      .max(longestText * 2)
      .default(''),
    version: field.lastSeq(),
  }),
)

export type Typed = { text: string; version: number }

/** Nothing new, somebody else's text in between, or a new version after the one given. */
export type Plan = 'unchanged' | 'conflict' | { basedOn: number }

/** What to do with what was typed. One's own earlier saves from the same page are no conflict. */
export function planFor(typed: Typed, versions: readonly SectionVersion[], me: PersonId): Plan {
  const [newest] = versions
  if (typed.text === (newest?.text ?? '')) return 'unchanged'
  const others = versions.some(({ version, by }) => version > typed.version && by?.id !== me)
  return others ? 'conflict' : { basedOn: newest?.version ?? 0 }
}
