import type { Partnership } from '../../../../domain/partnership.ts'
import { type Draft, findDraft, removeDraft, saveDraft } from '../../../../store/people/draft.ts'
import { anyFields, type Entry, type FormFields } from '../../../form/form.ts'
import type { SignedIn } from '../../../visit.ts'

/** What one person is writing: a lawyer's answer, an organisation's answer. */
export function findOwnDraft(at: SignedIn, key: string): Promise<Draft | null> {
  return findDraft(at.db, { personId: at.actor.personId }, key)
}

export function removeOwnDraft(at: SignedIn, key: string): Promise<void> {
  return removeDraft(at.db, { personId: at.actor.personId }, key)
}

/** Keeps what has been typed. The newest words hold: a draft has one writer. */
export async function keepOwnDraft(
  at: SignedIn,
  partnership: Partnership,
  { key, fields }: { key: string; fields: FormFields },
): Promise<void> {
  const owner = { personId: at.actor.personId }
  const kept = await findDraft(at.db, owner, key)
  await saveDraft(at.db, {
    owner,
    key,
    payload: Object.fromEntries(
      Object.entries(fields).filter(([name]) => !name.startsWith('_') && name !== 'lastSeq'),
    ),
    basedOn: kept?.version ?? 0,
    partnershipId: partnership.id,
    bodyId: partnership.lead.bodyId,
    at: at.now,
  })
}

/** The form as it was left; what was just typed wins. */
export function filledWith(entry: Entry, draft: Draft | null): Entry {
  if (entry.typed !== null || draft === null) return entry
  const fields = anyFields('sv').safeParse(draft.payload)
  return { ...entry, typed: fields.success ? fields.data : {} }
}
