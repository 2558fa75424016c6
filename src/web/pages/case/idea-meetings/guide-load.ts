import { formingState } from '../../../../process/case/status.ts'
import type { Checklist } from '../../../../process/rulebook/checklist-schema.ts'
import { checklistInOwnWords } from '../../../../process/rulebook/own-templates.ts'
import { listGuidance } from '../../../../store/bodies/template-texts.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { Db } from '../../../../store/db.ts'
import { type ChecklistAnswer, listAnswerVersions } from '../../../../store/review/checklist.ts'

export const guideId = 'guide'

/** The guide is answered at the first meeting, until its minutes are registered, and again at the idea meetings. */
export function guideIsOpen({ status }: Pick<CaseFile, 'status'>): boolean {
  return ['FIRST_MEETING_CALLED', 'IDEA_MEETINGS'].includes(formingState(status))
}

/** Where the answer to "what do we do next" is kept, beside the questions. */
export const nextKey = '_conclusion'

export type Guide = {
  checklist: Checklist
  /** By question, the newest first. */
  versions: ReadonlyMap<string, readonly ChecklistAnswer[]>
  /** How many questions have words. */
  answered: number
}

/** The conversation guide of the case's rulebook with all that has been answered. */
export async function findGuide(
  { db, now }: { db: Db; now: Date },
  { partnership, history }: CaseFile,
): Promise<Guide> {
  const found = history.rulebook.checklists.find(({ id }) => id === guideId)
  if (found === undefined) throw new Error('The rulebook has no checklist guide: add it to checklists/')
  const [versions, guidance] = await Promise.all([
    listAnswerVersions(db, partnership.id, guideId),
    listGuidance(db, partnership.lead.bodyId, now),
  ])
  const checklist = checklistInOwnWords(found, guidance)
  const answered = checklist.questions.filter(({ key }) => versions.get(key)?.[0]?.ground).length
  return { checklist, versions, answered }
}
