import type { ChecklistAnswer, NewAnswer } from '../../../../store/review/checklist.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import type { Problem } from '../../../form/form.ts'
import type { SignedIn } from '../../../visit.ts'
import { type Plan, planFor } from './answers.ts'
import { checklistId } from './checklist.ts'
import type { ConclusionDraft } from './conclusion-form.ts'
import { type Consideration, completionKey, conclusionKey } from './load.ts'
import { saveOne } from './save-answers.ts'
import { words } from './words.ts'

/** Keeps the conclusion as it stands, complete or not, beside the answers: colleagues see it and can go on. */
export async function saveConclusion(
  at: SignedIn,
  loaded: Consideration,
  draft: ConclusionDraft,
): Promise<Problem | null> {
  const rows = rowsOf(draft).map((row) => ({ ...row, plan: planOfRow(at, loaded, row) }))
  const [conflict] = rows.filter(({ plan }) => plan === 'conflict')
  if (conflict !== undefined) return conflictIn(at, loaded, conflict.question)
  const changed = rows.flatMap(({ plan, ...row }) => (typeof plan === 'object' ? [{ ...row, ...plan }] : []))
  if (changed.length > 0)
    await whileCaseStands(at.db, loaded.file.partnership, async (trx) => {
      for (const row of changed) await saveOne(trx, newRow(at, loaded, row))
    })
  return null
}

type Row = { question: string; answer: string; ground: string; version: number }

function rowsOf(draft: ConclusionDraft): readonly Row[] {
  const { conclusion, reasons, completionOn, version, completionVersion } = draft
  return [
    { question: conclusionKey, answer: conclusion, ground: reasons, version },
    { question: completionKey, answer: '', ground: completionOn, version: completionVersion },
  ]
}

function planOfRow(at: SignedIn, { versions }: Consideration, row: Row): Plan {
  return planFor({ ...row, document: '', link: null }, versions.get(row.question) ?? [], at.actor.personId)
}

/** What a colleague wrote while this form was open; null when there is nothing in the way. */
export function theirConclusion(
  at: SignedIn,
  loaded: Consideration,
  draft: ConclusionDraft,
): ChecklistAnswer | null {
  const row = rowsOf(draft).find((one) => planOfRow(at, loaded, one) === 'conflict')
  return (row && loaded.versions.get(row.question)?.[0]) ?? null
}

function conflictIn(at: SignedIn, { versions }: Consideration, question: string): Problem {
  const name = versions.get(question)?.[0]?.by.name ?? ''
  const field = question === conclusionKey ? 'reasons' : 'completionOn'
  return { field, sentence: words(at.language).conflictConclusion(name) }
}

function newRow(
  at: SignedIn,
  { file }: Consideration,
  { question, answer, ground, basedOn }: Omit<Row, 'version'> & { basedOn: number },
): NewAnswer {
  const { id, lead } = file.partnership
  return {
    partnershipId: id,
    bodyId: lead.bodyId,
    checklist: checklistId,
    question,
    answer: answer || null,
    ground,
    basedOn,
    by: at.actor.personId,
    at: at.now,
  }
}
