import { canPublishRecord, canSeeRecord } from '../../../../domain/permissions-register.ts'
import type { RegisterRecord } from '../../../../domain/register.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case-file.ts'
import { findDraft } from '../../../../store/draft.ts'
import { type CaseFacts, findRecordOfCase, registerFactsOf } from '../../../../store/register-case.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { WrittenRecord } from './form.ts'

export type Publishing = {
  file: CaseFile
  /** Null before the board has decided. */
  facts: CaseFacts | null
  known: { record: RegisterRecord; withdrawn: boolean } | null
  /** What has been written and not published yet. */
  written: WrittenRecord | null
  draftVersion: number
  may: boolean
}

/** The case with what is published of it. Throws NotAllowed for those who may not see it. */
export async function loadPublishing(at: SignedIn<CaseAt>): Promise<Publishing> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { id, scope, number } = file.partnership
  if (!canSeeRecord(at.actor, scope)) throw new NotAllowed()
  const [facts, known, draft] = await Promise.all([
    registerFactsOf(at.db, file),
    findRecordOfCase(at.db, id),
    findDraft(at.db, { personId: at.actor.personId }, draftKey(number)),
  ])
  const written = WrittenRecord.safeParse(draft?.payload)
  return {
    ...{ file, facts, known, may: canPublishRecord(at.actor, scope), draftVersion: draft?.version ?? 0 },
    written: written.success ? written.data : null,
  }
}

/** The same, for the one who publishes. Throws NotAllowed for others. */
export async function loadToPublish(at: SignedIn<CaseAt>): Promise<Publishing & { facts: CaseFacts }> {
  const loaded = await loadPublishing(at)
  if (!loaded.may || loaded.facts === null) throw new NotAllowed()
  return { ...loaded, facts: loaded.facts }
}

export function draftKey(number: string): string {
  return `register:${number}`
}
