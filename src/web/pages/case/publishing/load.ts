import { canPublishRecord, canSeeRecord } from '../../../../domain/permissions/permissions-register.ts'
import type { RegisterDocument, RegisterRecord } from '../../../../domain/register.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { countFlagged } from '../../../../store/papers/secrecy.ts'
import { findDraft } from '../../../../store/people/draft.ts'
import { findRecordOfCase, shownIn } from '../../../../store/register/register-case.ts'
import { type CaseFacts, registerFactsOf } from '../../../../store/register/register-case-facts.ts'
import { numbersOf } from '../../../../store/register/register-document.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { type Offered, offeredDocuments } from './documents.ts'
import { WrittenRecord } from './form.ts'
import { beginningOf, recordOf } from './record-of.ts'

export type Publishing = {
  file: CaseFile
  /** Null before the board has decided. */
  facts: CaseFacts | null
  known: { record: RegisterRecord; withdrawn: boolean } | null
  /** What has been written and not published yet. */
  written: WrittenRecord | null
  /** What the form begins with. */
  begun: WrittenRecord
  /** The record as it would be published now: of what has been written, or of what stands in the register. */
  next: RegisterRecord | null
  draftVersion: number
  may: boolean
  /** How many documents of the case are flagged as secret. */
  flagged: number
  /** Those that may be published and are not, the oldest first. */
  offered: readonly Offered[]
  /** Those of them that have been chosen to be published now. */
  chosen: readonly Offered[]
}

/** The case with what is published of it. Throws NotAllowed for those who may not see it. */
export async function loadPublishing(at: SignedIn<CaseAt>): Promise<Publishing> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { id, scope, number, title, summary, lead } = file.partnership
  if (!canSeeRecord(at.actor, scope)) throw new NotAllowed()
  const [facts, known, draft, flagged, all] = await Promise.all([
    registerFactsOf(at.db, file),
    findRecordOfCase(at.db, id),
    findDraft(at.db, { personId: at.actor.personId }, draftKey(number)),
    countFlagged(at.db, id),
    offeredDocuments(at.db, file, at.today),
  ])
  const read = WrittenRecord.safeParse(draft?.payload)
  const written = read.success ? read.data : null
  const published = known?.withdrawn ? [] : (known?.record.documents ?? []).map((one) => toldAnew(one, all))
  const offered = all.filter(({ paper }) => !numbersOf(published).includes(paper.number))
  const proposed = offered.filter((one) => one.proposed).map(({ paper }) => paper.number)
  const beginning = { title, summary, shown: shownIn(file.history), documents: proposed }
  const begun = written ?? beginningOf(known?.record ?? null, beginning)
  const chosen = offered.filter(({ paper }) => written?.documents.includes(paper.number))
  const documents = [...published, ...chosen.map(({ told }) => told)]
  const making = {
    known: known?.record ?? null,
    publisher: lead.bodyName,
    today: at.today,
    at: at.now,
    documents,
  }
  return {
    ...{ file, facts, known, written, begun, draftVersion: draft?.version ?? 0, offered, chosen },
    next: facts && recordOf(begun, { ...making, facts }),
    may: canPublishRecord(at.actor, scope),
    flagged,
  }
}

/** What is published already, by the title that it would be given now. */
function toldAnew(document: RegisterDocument, all: readonly Offered[]): RegisterDocument {
  const title = all.find(({ paper }) => paper.number === document.number)?.told.title
  return title === undefined ? document : { ...document, title }
}

/** The same, for the one who publishes. Throws NotAllowed for others. */
export async function loadToPublish(at: SignedIn<CaseAt>): Promise<Publishing & { next: RegisterRecord }> {
  const loaded = await loadPublishing(at)
  if (!loaded.may || loaded.next === null) throw new NotAllowed()
  return { ...loaded, next: loaded.next }
}

export function draftKey(number: string): string {
  return `register:${number}`
}
