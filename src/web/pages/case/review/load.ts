import { canSeeCase } from '../../../../domain/permissions/permissions.ts'
import { canReview } from '../../../../domain/permissions/permissions-agreement.ts'
import type { Text } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { digestOf } from '../../../../kernel/ids.ts'
import {
  indicatorsOf,
  type ProcurementReading,
  readProcurement,
} from '../../../../process/review/procurement-reading.ts'
import type { Checklist } from '../../../../process/rulebook/checklist-schema.ts'
import { checklistInOwnWords } from '../../../../process/rulebook/own-templates.ts'
import { listGuidance } from '../../../../store/bodies/template-texts.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { listAnswerVersions } from '../../../../store/review/checklist.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import type { Versions } from '../consideration/load.ts'
import { type Reader, whyNotToday } from '../why-not.ts'
import { type Block, blocksOf, checklistId, checklistOf } from './blocks.ts'

/** The review as it stands, while it goes on and afterwards. */
export type ReviewAtWork = {
  file: CaseFile
  checklist: Checklist
  blocks: readonly Block[]
  versions: Versions
  /** Keys that still have no answer, the second assessor's among them. */
  unanswered: readonly string[]
  reading: ProcurementReading | null
}

export async function loadCase(at: SignedIn<CaseAt>): Promise<CaseFile> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  if (!canSeeCase(at.actor, file.partnership.scope)) throw new NotAllowed()
  return file
}

export async function loadReview(at: SignedIn<CaseAt>): Promise<ReviewAtWork> {
  return reviewOf(at, await loadCase(at))
}

export async function reviewOf(
  { db, now }: Pick<SignedIn, 'db' | 'now'>,
  file: CaseFile,
): Promise<ReviewAtWork> {
  const [guidance, versions] = await Promise.all([
    listGuidance(db, file.partnership.lead.bodyId, now),
    listAnswerVersions(db, file.partnership.id, checklistId),
  ])
  const checklist = checklistInOwnWords(checklistOf(file.history.rulebook), guidance)
  return {
    file,
    checklist,
    blocks: blocksOf(checklist),
    versions,
    unanswered: file.history.facts.unanswered?.[checklistId] ?? [],
    reading: readingIn(checklist, versions),
  }
}

function readingIn(checklist: Checklist, versions: Versions): ProcurementReading | null {
  const indicators = indicatorsOf(checklist)
  if (indicators === null) return null
  return readProcurement(indicators.keys, answersIn(versions))
}

/** The newest answer to each question. */
export function answersIn(versions: Versions): ReadonlyMap<string, string | null> {
  return new Map([...versions].map(([question, [newest]]) => [question, newest?.answer ?? null]))
}

/** Begun, whether it goes on, rests or was broken off. */
export function hasBegun({ history }: CaseFile): boolean {
  return history.events.some(({ type }) => type === 'reviewStarted')
}

/** Goes on, also as far as the reader may know. */
export function isUnderReview({ status, whole }: CaseFile): boolean {
  return status.round === 'UNDER_REVIEW' && whole === undefined
}

export function mayWrite(at: SignedIn, file: CaseFile): boolean {
  return isUnderReview(file) && canReview(at.actor, file.partnership.scope) && whyNotReview(at, file) === null
}

/** Why somebody of the staff unit may not work in the review: they assessed the idea, or have a conflict of interest. */
export function whyNotReview(at: Reader, { history }: CaseFile): Text | null {
  return whyNotToday(at, history, 'share-review')
}

/** Which answers the reader has seen: concluding on something else is refused. */
export function fingerprint(versions: Versions): string {
  const seen = [...versions].map(([question, [newest]]) => `${question}:${newest?.version ?? 0}`)
  return digestOf(seen.sort().join(' '))
}

export function textOf(versions: Versions, key: string): string {
  return versions.get(key)?.[0]?.ground ?? ''
}
