import type { Partnership } from '../../../../domain/partnership.ts'
import { type Draft, findDraft, removeDraft, saveDraft } from '../../../../store/people/draft.ts'
import { anyFields, type Entry, type FormFields, type Parsed, parseForm } from '../../../form/form.ts'
import type { SignedIn } from '../../../visit.ts'
import { AssessmentForm, type AssessmentTyped } from './form.ts'

/** The director's own draft in the case: what is previewed is what is recorded. */
export function findOwnDraft(at: SignedIn, { number }: Partnership): Promise<Draft | null> {
  return findDraft(at.db, { personId: at.actor.personId }, keyOf(number))
}

export function removeOwnDraft(at: SignedIn, { number }: Partnership): Promise<void> {
  return removeDraft(at.db, { personId: at.actor.personId }, keyOf(number))
}

/** Keeps what has been typed. The newest words hold: a draft has one writer. */
export async function keepOwnDraft(
  at: SignedIn,
  partnership: Partnership,
  fields: FormFields,
): Promise<boolean> {
  const kept = await findOwnDraft(at, partnership)
  const saved = await saveDraft(at.db, {
    owner: { personId: at.actor.personId },
    key: keyOf(partnership.number),
    payload: Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('_'))),
    basedOn: kept?.version ?? 0,
    partnershipId: partnership.id,
    bodyId: partnership.lead.bodyId,
    at: at.now,
  })
  return saved.kind === 'saved'
}

/** The form as it was left; what was just typed wins. */
export function filledWith(entry: Entry, draft: Draft | null): Entry {
  if (entry.typed !== null || draft === null) return entry
  return { ...entry, typed: fieldsOf(draft) }
}

/** The draft as a complete assessment, or what it lacks. */
export function readDraft(draft: Draft, at: SignedIn): Parsed<AssessmentTyped> {
  return parseForm(AssessmentForm, at.language, fieldsOf(draft))
}

function fieldsOf({ payload }: Draft): FormFields {
  const fields = anyFields('sv').safeParse(payload)
  return fields.success ? fields.data : {}
}

function keyOf(number: string): string {
  return `assessment:${number}`
}
