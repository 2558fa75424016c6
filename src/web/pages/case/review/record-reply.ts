import { reviewAnswerPaper } from '../../../../documents/papers/review-letters.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import { officialReceivers } from '../../../../store/people/receivers.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { titleOfPaper } from '../consideration/step-paper.ts'
import { addFiles } from '../documents-wanted/record-paper.ts'
import type { TakenFile } from '../documents-wanted/take-files.ts'
import { registerPartyPaper } from '../party-paper.ts'
import { tell } from '../tell.ts'
import { answeringParty } from './result.ts'

const step = 'answer-review'

/** The organisation's answer with what it attached: registered as it came, and the staff unit is told. */
export async function recordReply(
  at: SignedIn,
  file: CaseFile,
  { answer, files }: { answer: string; files: readonly TakenFile[] },
): Promise<StepOutcome> {
  const { partnership, history } = file
  const head = await caseHead(at.db, partnership, { date: at.today, language: at.language })
  const organisation = organisationOf(at, file)
  const from = { name: at.actor.name, organisation }
  const model = reviewAnswerPaper({ ...head, from, answer, attachments: files.map(({ name }) => name) })
  const party = answeringParty(partnership.parties, at.actor)
  const content = { answer, files: files.length, ...(party && { for: party.id }) }
  return recordStep(
    at.db,
    file,
    { step, by: at.actor, on: at.today, at: at.now, content },
    async (inCase) => {
      const title = titleOfPaper(history.rulebook, step)
      const fileIds = await addFiles(at, inCase, files)
      const paper = { kind: 'reviewAnswer', title, model, files: fileIds }
      registerPartyPaper(at, inCase, { ...paper, from: { name: organisation, side: 'party' } })
      const to = await officialReceivers(inCase.trx, partnership, { today: at.today })
      await tell(at, { inCase, partnership, to, kind: 'reviewAnswered', params: { by: organisation } })
    },
  )
}

export function organisationOf({ actor }: SignedIn, { partnership }: CaseFile): string {
  return answeringParty(partnership.parties, actor)?.name ?? actor.name
}
