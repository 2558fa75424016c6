import { canRecordMinutes } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { listDocuments } from '../../../../store/papers/document.ts'
import { type Draft, findDraft } from '../../../../store/people/draft.ts'
import { anyFields, type Entry, type FormFields } from '../../../form/form.ts'
import { whyNotToday } from '../why-not.ts'
import { type At, type BookedMeeting, type FirstMeeting, isUpcoming, loadFirstMeeting } from './load.ts'

export type Minutes = {
  loaded: FirstMeeting
  /** Null when there is no meeting with time and place to write about. */
  meeting: BookedMeeting | null
  draft: Draft | null
  /** Why they cannot be registered now, in a sentence; null when they can. */
  reason: string | null
}

/** Throws NotFound, NotAllowed. */
export async function loadMinutes(at: At): Promise<Minutes> {
  const loaded = await loadFirstMeeting(at)
  const { partnership, history } = loaded.file
  if (!canRecordMinutes(at.actor, partnership.scope)) throw new NotAllowed()
  const reason = whyNotToday(at, history, 'hold-first-meeting')
  return {
    loaded,
    meeting: isUpcoming(loaded.meeting) ? loaded.meeting : null,
    draft: await findDraft(at.db, ownerOf(at), draftKey(at)),
    reason: reason && inLanguage(reason, at.language),
  }
}

export const draftKey = ({ params }: Pick<At, 'params'>) => `minutes:${params.number}`
export const ownerOf = ({ actor }: Pick<At, 'actor'>) => ({ personId: actor.personId })

/** The form as it came back, else as the draft left it. */
export function filledWith(entry: Entry, draft: Draft | null): Entry {
  if (entry.typed !== null || draft === null) return entry
  return { ...entry, typed: fieldsIn(draft) }
}

function fieldsIn({ payload }: Draft): FormFields | null {
  const read = anyFields('sv').safeParse(payload)
  return read.success ? read.data : null
}

/** The number in the case of the minutes that are registered; null when there are none that the actor can be sent to. */
export async function numberOfMinutes(at: At, { file, meeting }: FirstMeeting): Promise<number | null> {
  const id = meeting?.minutesDocumentId ?? null
  if (id === null) return null
  const documents = await listDocuments(at.db, file.partnership.id, { shared: true })
  return documents.find((document) => document.id === id)?.number ?? null
}
