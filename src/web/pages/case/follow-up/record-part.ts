import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import type { SignedIn } from '../../../visit.ts'
import { addFiles } from '../documents-wanted/record-paper.ts'
import type { TakenFile } from '../documents-wanted/take-files.ts'
import { registerPartyPaper } from '../party-paper.ts'
import type { WritingParty } from '../report/party-of.ts'
import { bothSides, tell } from '../tell.ts'
import type { OneFollowUp, YearAt } from './load.ts'
import { partModel } from './model.ts'

type Given = { one: OneFollowUp; party: WritingParty; note: string; files: readonly TakenFile[] }

/** Records that a party has handed in its part, with the paper as it stands at that moment, and tells the others. */
export async function recordPart(at: SignedIn<YearAt>, given: Given): Promise<StepOutcome> {
  const { one, party, files } = given
  const { partnership } = one.file
  const content = { for: party.id, year: one.followUp.year }
  const asked = {
    step: one.status.state === 'CASE_OPENED' ? 'hand-in-report-part' : 'hand-in-late-part',
    track: one.status.track,
    by: at.actor,
    on: at.today,
    at: at.now,
  }
  return recordStep(at.db, one.file, { ...asked, content }, async (inCase) => {
    const model = await partModel(at, inCase.trx, given)
    const fileIds = await addFiles(at, inCase, files)
    const paper = { kind: 'followUpPart', title: model.title, model, files: fileIds }
    registerPartyPaper(at, inCase, { ...paper, from: party })
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'followUpPartGiven', params: { by: party.name } })
  })
}
