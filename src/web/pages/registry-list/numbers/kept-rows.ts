import { z } from 'zod'
import type { PublicBodyId } from '../../../../domain/actor.ts'
import type { Partnership, PartnershipId } from '../../../../domain/partnership.ts'
import { canNoteNumbers } from '../../../../domain/permissions/permissions-registry.ts'
import { listPartnerships } from '../../../../store/case/partnership.ts'
import { findLines, linesNumbered } from '../../../../store/papers/registry-lines.ts'
import { findDraft, removeDraft, saveDraft } from '../../../../store/people/draft.ts'
import type { SignedIn } from '../../../visit.ts'
import { type CheckedRow, checkRows } from './check-rows.ts'
import type { SheetRow } from './read-sheet.ts'

const key = 'external-numbers'
const Kept = z.array(z.object({ row: z.number(), ours: z.string(), number: z.string() }))

/** Keeps the rows of a sheet until somebody has looked them through. */
export async function keepRows(at: SignedIn, bodyId: PublicBodyId, rows: readonly SheetRow[]): Promise<void> {
  const owner = { personId: at.actor.personId }
  const before = await findDraft(at.db, owner, key)
  await saveDraft(at.db, { owner, key, payload: rows, basedOn: before?.version ?? 0, bodyId, at: at.now })
}

export function removeRows(at: SignedIn): Promise<void> {
  return removeDraft(at.db, { personId: at.actor.personId }, key)
}

export type KeptRows = {
  rows: readonly CheckedRow[]
  version: number
  partnerships: ReadonlyMap<PartnershipId, Partnership>
}

/** The kept rows, held against the registry as it is now. */
export async function readRows(at: SignedIn, bodyId: PublicBodyId): Promise<KeptRows> {
  const draft = await findDraft(at.db, { personId: at.actor.personId }, key)
  const rows = Kept.safeParse(draft?.payload).data ?? []
  const lines = await findLines(
    at.db,
    bodyId,
    rows.map(({ ours }) => ours),
  )
  const numbered = await linesNumbered(
    at.db,
    bodyId,
    rows.map(({ number }) => number),
  )
  const ids = [...new Set(lines.map(({ partnershipId }) => partnershipId))]
  const found = await listPartnerships(at.db, ids)
  const partnerships = new Map(found.map((partnership) => [partnership.id, partnership]))
  const checked = checkRows(rows, {
    lines,
    numbered,
    mayNote: ({ partnershipId }) => {
      const scope = partnerships.get(partnershipId)?.scope
      return scope !== undefined && canNoteNumbers(at.actor, scope)
    },
  })
  return { rows: checked, version: draft?.version ?? 0, partnerships }
}
