import { z } from 'zod'
import { findDraft, removeDraft, saveDraft } from '../../../../store/people/draft.ts'
import type { SignedIn } from '../../../visit.ts'
import type { Draft } from '../draft/load.ts'

const Kept = z.object({
  name: z.string(),
  pieces: z.array(z.object({ heading: z.string(), section: z.string().nullable(), text: z.string() })),
  comments: z.array(z.object({ by: z.string(), text: z.string() })),
  own: z.number(),
  tables: z.number(),
  pictures: z.number(),
})

/** What was read from a Word file and is not in the draft yet. */
export type KeptWord = z.output<typeof Kept>

/** What the reader has read in and not finished with; null when there is nothing. */
export async function findWord(at: SignedIn, draft: Draft): Promise<KeptWord | null> {
  const found = await findDraft(at.db, { personId: at.actor.personId }, keyOf(draft))
  const kept = Kept.safeParse(found?.payload)
  return kept.success ? kept.data : null
}

/** The newest file takes the place of one that was read before. */
export async function keepWord(at: SignedIn, draft: Draft, payload: KeptWord): Promise<void> {
  const owner = { personId: at.actor.personId }
  const before = await findDraft(at.db, owner, keyOf(draft))
  const { partnership } = draft.file
  await saveDraft(at.db, {
    owner,
    key: keyOf(draft),
    payload,
    basedOn: before?.version ?? 0,
    partnershipId: partnership.id,
    bodyId: partnership.lead.bodyId,
    at: at.now,
  })
}

export function forgetWord(at: SignedIn, draft: Draft): Promise<void> {
  return removeDraft(at.db, { personId: at.actor.personId }, keyOf(draft))
}

function keyOf({ agreement }: Draft): string {
  return `word:${agreement.id}`
}
