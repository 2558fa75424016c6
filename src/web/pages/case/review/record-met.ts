import { metConditionPaper } from '../../../../documents/papers/review-notes.ts'
import type { ConditionTask } from '../../../../process/review/review-conditions.ts'
import { meetCondition } from '../../../../process/review/review-conditions.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { titleOfPaper } from '../consideration/step-paper.ts'
import { addFiles } from '../documents-wanted/record-paper.ts'
import type { TakenFile } from '../documents-wanted/take-files.ts'
import { registerPartyPaper } from '../party-paper.ts'
import { bothSides, tell } from '../tell.ts'
import { conditionIn } from './condition-words.ts'
import { organisationOf } from './record-reply.ts'

type Meeting = { task: ConditionTask; how: string; files: readonly TakenFile[] }

/** A task of the review is done: a registered note of how, shared with both sides, who are told. */
export async function recordMet(
  at: SignedIn,
  file: CaseFile,
  { task, how, files }: Meeting,
): Promise<StepOutcome> {
  const { partnership, history } = file
  const isParty = at.actor.acting.side === 'party'
  const language = isParty ? at.language : 'sv'
  const head = await caseHead(at.db, partnership, { date: at.today, language })
  const model = metConditionPaper({
    ...head,
    condition: task.text,
    who: conditionIn(history.rulebook, task, language).who,
    by: task.by,
    how,
    metBy: at.actor.name,
    attachments: files.map(({ name }) => name),
  })
  const content = { condition: task.id, how, files: files.length }
  const asked = { step: meetCondition, by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, asked, async (inCase) => {
    const title = titleOfPaper(history.rulebook, meetCondition)
    const fileIds = await addFiles(at, inCase, files)
    const name = isParty ? organisationOf(at, file) : partnership.lead.boardName
    const from = { name, side: at.actor.acting.side }
    registerPartyPaper(at, inCase, { kind: 'conditionMet', title, model, files: fileIds, from })
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'conditionMet', params: { from: at.actor.name } })
  })
}
