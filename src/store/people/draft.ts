import { sql } from 'kysely'
import type { Actor, PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'
import { stillSeenBy } from '../lists/visibility.ts'

/** Whose draft it is: a person's, or that of whoever has the link with the secret. */
export type DraftOwner = { personId: PersonId } | { secretDigest: string }

export type Draft = {
  key: string
  /** The fields as they were typed. */
  payload: unknown
  version: number
  updatedAt: string
}

export type DraftSave = {
  owner: DraftOwner
  /** Which form: `initiative`, or `consideration:jar-2026-0001`. */
  key: string
  payload: unknown
  /** The version that was on the page: 0 when nothing was saved. */
  basedOn: number
  partnershipId?: PartnershipId
  bodyId?: PublicBodyId
  at: Date
}

/** Saved; or another window saved meanwhile: then theirs is given, nothing is overwritten and both can be shown. */
export type DraftSaved = { kind: 'saved'; version: number } | { kind: 'stale'; theirs: Draft | null }

export async function findDraft(db: Db, owner: DraftOwner, key: string): Promise<Draft | null> {
  const found = await db
    .selectFrom('draft')
    .select(['key', 'payload', 'version', 'updated_at as updatedAt'])
    .where(ownerColumn(owner), '=', ownerValue(owner))
    .where('key', '=', key)
    .executeTakeFirst()
  return found ?? null
}

/** Saves a draft if nobody has saved it since the version it is based on. */
export async function saveDraft(db: Db, draft: DraftSave): Promise<DraftSaved> {
  const version = draft.basedOn === 0 ? await addDraft(db, draft) : await changeDraft(db, draft)
  if (version !== null) return { kind: 'saved', version }
  return { kind: 'stale', theirs: await findDraft(db, draft.owner, draft.key) }
}

async function addDraft(db: Db, draft: DraftSave): Promise<number | null> {
  const added = await db
    .insertInto('draft')
    .values({
      id: newId(),
      key: draft.key,
      payload: JSON.stringify(draft.payload),
      owner_id: 'personId' in draft.owner ? draft.owner.personId : null,
      secret_digest: 'secretDigest' in draft.owner ? draft.owner.secretDigest : null,
      partnership_id: draft.partnershipId ?? null,
      public_body_id: draft.bodyId ?? null,
      created_at: draft.at,
      updated_at: draft.at,
    })
    .onConflict((on) => on.doNothing())
    .returning('version')
    .executeTakeFirst()
  return added?.version ?? null
}

async function changeDraft(db: Db, { owner, key, payload, basedOn, at }: DraftSave): Promise<number | null> {
  const changed = await db
    .updateTable('draft')
    .set({ payload: JSON.stringify(payload), version: sql`version + 1`, updated_at: at })
    .where(ownerColumn(owner), '=', ownerValue(owner))
    .where('key', '=', key)
    .where('version', '=', basedOn)
    .returning('version')
    .executeTakeFirst()
  return changed?.version ?? null
}

/** Removes a draft: its content was handed in, or given up. */
export async function removeDraft(db: Db, owner: DraftOwner, key: string): Promise<void> {
  await db
    .deleteFrom('draft')
    .where(ownerColumn(owner), '=', ownerValue(owner))
    .where('key', '=', key)
    .execute()
}

/** A signed-in person's drafts, the newest first. A case that none of their assignments sees any more is not named. */
export async function listDrafts(db: Db, actor: Actor) {
  return db
    .selectFrom('draft')
    .leftJoin('partnership as p', (join) =>
      join.onRef('p.id', '=', 'draft.partnership_id').on(stillSeenBy(actor)),
    )
    .select(['draft.key', 'draft.updated_at as updatedAt', 'p.number as caseNumber', 'p.title as caseTitle'])
    .select(sql<string | null>`payload->>'page'`.as('page'))
    .where('owner_id', '=', actor.personId)
    .orderBy('draft.updated_at', 'desc')
    .execute()
}

/** The keys of what a person has typed in a case and not saved for others. */
export async function listDraftKeys(
  db: Db,
  { personId, partnershipId }: { personId: PersonId; partnershipId: PartnershipId },
): Promise<ReadonlySet<string>> {
  const found = await db
    .selectFrom('draft')
    .select('key')
    .where('owner_id', '=', personId)
    .where('partnership_id', '=', partnershipId)
    .execute()
  return new Set(found.map(({ key }) => key))
}

/**
 * Removes drafts behind a secret link that nobody has touched since the instant, and those of people who have had no
 * assignment since then. Those of everybody else are kept.
 */
export async function removeForsakenDrafts(db: Db, before: Date): Promise<void> {
  await sql`delete from draft where owner_id is null and updated_at < ${before}
    or owner_id in (select id from person where inactive_at < ${before})`.execute(db)
}

function ownerColumn(owner: DraftOwner) {
  return 'personId' in owner ? 'owner_id' : 'secret_digest'
}

function ownerValue(owner: DraftOwner): string {
  return 'personId' in owner ? owner.personId : owner.secretDigest
}
