import type { Actor } from '../../../../domain/actor.ts'
import type { OwnTexts } from '../../../../domain/body-setting.ts'
import { canAnswerChecklist } from '../../../../domain/permissions/permissions.ts'
import { digestOf } from '../../../../kernel/ids.ts'
import { isBefore, type PlainDate, parsePlainDate } from '../../../../kernel/plain-date.ts'
import type { Checklist } from '../../../../process/rulebook/checklist-schema.ts'
import { checklistInOwnWords } from '../../../../process/rulebook/own-templates.ts'
import { listGuidance } from '../../../../store/bodies/template-texts.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { type ChecklistAnswer, listAnswerVersions } from '../../../../store/review/checklist.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { checklistId, checklistOf, type Part, partsOf, type Question } from './checklist.ts'

/** Where the conclusion and the day for missing documents are kept, beside the answers. No question is called so. */
export const conclusionKey = '_conclusion'
export const completionKey = '_completion'

export type Versions = ReadonlyMap<string, readonly ChecklistAnswer[]>

/** The consideration as it stands, while it is written and afterwards. */
export type Consideration = {
  file: CaseFile
  checklist: Checklist
  parts: readonly Part[]
  versions: Versions
  unanswered: readonly Question[]
  missingDocuments: readonly string[]
  conclusion: { value: string; reasons: string; completionOn: PlainDate | null }
}

export async function loadConsideration(at: SignedIn<CaseAt>): Promise<Consideration> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const [versions, guidance] = await Promise.all([
    listAnswerVersions(at.db, file.partnership.id, checklistId),
    listGuidance(at.db, file.partnership.lead.bodyId, at.now),
  ])
  return considerationOf(file, versions, guidance)
}

export function considerationOf(file: CaseFile, versions: Versions, guidance: OwnTexts = []): Consideration {
  const { rulebook, facts } = file.history
  const checklist = checklistInOwnWords(checklistOf(rulebook), guidance)
  const parts = partsOf(checklist)
  const open = facts.unanswered?.[checklistId] ?? []
  const kept = versions.get(conclusionKey)?.[0]
  return {
    file,
    checklist,
    parts,
    versions,
    unanswered: parts.flatMap(({ questions }) => questions.filter(({ key }) => open.includes(key))),
    missingDocuments: facts.missingDocuments ?? [],
    conclusion: {
      value: kept?.answer ?? '',
      reasons: kept?.ground ?? '',
      completionOn: parsePlainDate(versions.get(completionKey)?.[0]?.ground ?? ''),
    },
  }
}

/** Still being written: not handed over, or handed back. */
export function isBeingWritten({ partnership, status }: CaseFile): boolean {
  return status.open && !partnership.scope.considerationHandedOver
}

export function mayWrite(actor: Actor, file: CaseFile): boolean {
  return isBeingWritten(file) && canAnswerChecklist(actor, file.partnership.scope)
}

/** While documents are missing there has to be a day, today or later, by which they come in. */
export function dayFault(
  day: PlainDate | null,
  { missingDocuments }: Pick<Consideration, 'missingDocuments'>,
  today: PlainDate,
): 'completionMissing' | 'completionPassed' | null {
  if (missingDocuments.length === 0) return null
  if (day === null) return 'completionMissing'
  return isBefore(day, today) ? 'completionPassed' : null
}

/** Which answers the reader has seen: handing over something else is refused. */
export function fingerprint(versions: Versions): string {
  return digestOf(
    [...versions]
      .map(([question, [newest]]) => `${question}:${newest?.version ?? 0}`)
      .sort()
      .join(' '),
  )
}
