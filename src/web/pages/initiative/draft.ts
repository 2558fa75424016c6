import { digestOf } from '../../../kernel/ids.ts'
import { type Draft, type DraftOwner, findDraft } from '../../../store/people/draft.ts'
import { anyFields, type Entry, type FormFields, parseForm } from '../../form/form.ts'
import type { Visit } from '../../visit.ts'

export const draftKey = 'initiative'

/** How long a draft is kept after it was last touched: then removeForsakenDrafts takes it away. */
export const draftDays = 90

/** Whoever has the secret has the draft. */
export function ownerOf(secret: string): DraftOwner {
  return { secretDigest: digestOf(secret) }
}

export function draftBehind({ db }: Visit, secret: string): Promise<Draft | null> {
  return findDraft(db, ownerOf(secret), draftKey)
}

/** The form filled with what the draft holds; what was just typed wins over it. */
export function filledWith(entry: Entry, draft: Draft | null): Entry {
  if (entry.typed !== null || draft === null) return entry
  return { ...entry, typed: fieldsOf(draft) }
}

export function fieldsOf({ payload }: Draft): FormFields {
  const fields = parseForm(anyFields, 'sv', payload as FormFields)
  return fields.ok ? fields.value : {}
}

/** What is kept of a form: not its token and not the secret that opens it, but which opened form it came from. */
export function keptOf({ secret: _, ...fields }: FormFields): FormFields {
  const kept = Object.entries(fields).filter(([name]) => name === '_writer' || !name.startsWith('_'))
  return Object.fromEntries(kept)
}

/** Has another window or another device saved the draft since this form was opened? */
export function isSavedElsewhere(draft: Draft | null, { _seen, _writer }: Opened): boolean {
  return draft !== null && _seen !== String(draft.version) && fieldsOf(draft)._writer !== _writer
}

type Opened = { _seen?: FormFields[string]; _writer?: FormFields[string] }
