import { z } from 'zod'
import type { Db } from '../../../../store/db.ts'
import {
  type DraftSave,
  findDraft,
  listDraftKeys,
  removeDraft,
  saveDraft,
} from '../../../../store/people/draft.ts'
import type { ReportPlace } from '../../../../store/reports/report-text.ts'
import type { SignedIn } from '../../../visit.ts'
import type { Desk } from './desk.ts'
import type { Typed } from './text-form.ts'

const Kept = z.object({ text: z.string(), choice: z.string().catch(''), version: z.number() })

type Of = Pick<Desk, 'file' | 'place'>

/** What the reader has typed under the heading and not saved for others. */
export async function findOwnDraft({ db, actor }: SignedIn, of: Of): Promise<(Typed & { at: Date }) | null> {
  const found = await findDraft(db, { personId: actor.personId }, keyOf(of))
  return found === null ? null : { ...Kept.parse(found.payload), at: new Date(found.updatedAt) }
}

/** Keeps what is being typed. The newest wins: a version is never made from a draft without being looked at. */
export async function keepOwnDraft(at: SignedIn, of: Of, typed: Typed): Promise<void> {
  const owner = { personId: at.actor.personId }
  const kept = await findDraft(at.db, owner, keyOf(of))
  const { partnership } = of.file
  const save: DraftSave = {
    owner,
    key: keyOf(of),
    payload: { text: typed.text, choice: typed.choice, version: typed.version },
    basedOn: kept?.version ?? 0,
    partnershipId: partnership.id,
    bodyId: partnership.lead.bodyId,
    at: at.now,
  }
  const saved = await saveDraft(at.db, save)
  if (saved.kind === 'stale') await saveDraft(at.db, { ...save, basedOn: saved.theirs?.version ?? 0 })
}

export async function removeOwnDraft(db: Db, { actor }: SignedIn, of: Of): Promise<void> {
  await removeDraft(db, { personId: actor.personId }, keyOf(of))
}

function keyOf({ place }: Pick<Of, 'place'>): string {
  return `report:${place.partnershipId}:${place.report}:${place.partyId ?? 'together'}:${place.heading}`
}

type Where = Omit<ReportPlace, 'heading' | 'partyId'>

/** Asks whether the reader has typed something under a heading that is not saved for others. */
export async function ownDraftsIn({ db, actor }: SignedIn, where: Where): Promise<HasDraft> {
  const of = { personId: actor.personId, partnershipId: where.partnershipId }
  const keys = await listDraftKeys(db, of)
  return (heading, partyId) => keys.has(keyOf({ place: { ...where, heading, partyId } }))
}

export type HasDraft = (heading: string, partyId: string | null) => boolean
