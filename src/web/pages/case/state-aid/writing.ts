import type { OrganisationId } from '../../../../domain/actor.ts'
import { type AidWriting, saveAidWriting } from '../../../../store/aid/aid-writing.ts'
import { type Entry, type FormFields, writtenIn } from '../../../form/form.ts'
import type { SignedIn } from '../../../visit.ts'
import type { AidFile } from './load.ts'

export const declarationTopic = (organisationId: OrganisationId) => `declaration:${organisationId}`

/** The form as it came back, else as it was saved last. */
export function filledWith(entry: Entry, kept: AidWriting | undefined): Entry {
  return writtenIn(entry) === null && kept !== undefined ? { ...entry, typed: kept.fields } : entry
}

type Saving = { topic: string; fields: FormFields }

/**
 * Saves what is typed. One's own earlier save is written over, also from a page that was opened before it; somebody
 * else's is never: then theirs is given back and nothing is saved.
 */
export async function saveWriting(
  at: SignedIn,
  { file, writing }: AidFile,
  { topic, fields }: Saving,
): Promise<AidWriting | null> {
  const newest = writing.get(topic)
  const seen = Number(fields.version ?? 0)
  const { personId } = at.actor
  if (newest !== undefined && newest.version !== seen && newest.by.id !== personId) return newest
  const saved = await saveAidWriting(at.db, {
    partnershipId: file.partnership.id,
    bodyId: file.partnership.lead.bodyId,
    topic,
    fields: withoutOurs(fields),
    basedOn: newest?.version ?? 0,
    by: personId,
    at: at.now,
  })
  return saved.kind === 'saved' ? null : saved.theirs
}

/** Without the token, and without what only says which page it was. */
function withoutOurs(fields: FormFields): FormFields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name]) => !name.startsWith('_') && name !== 'version' && name !== 'lastSeq' && name !== 'sure',
    ),
  )
}
