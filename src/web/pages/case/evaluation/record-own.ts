import type { InCase } from '../../../../store/case/in-case.ts'
import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import type { SignedIn } from '../../../visit.ts'
import { registerPartyPaper } from '../party-paper.ts'
import type { WritingParty } from '../report/party-of.ts'
import { bothSides, tell } from '../tell.ts'
import { handedInBy, type LoadedEvaluation } from './load.ts'
import { ownModel } from './model.ts'

type Given = { loaded: LoadedEvaluation; own: WritingParty; isLast: boolean; isLate: boolean }

/**
 * Records that a party has answered: who and when, never what. The last answer opens all of them: then each becomes a
 * registered paper that every party reads. One that comes after that becomes a paper at once, and says so.
 */
export async function recordOwn(at: SignedIn, given: Given): Promise<StepOutcome> {
  const { loaded, own, isLast, isLate } = given
  const { partnership } = loaded.file
  const content = { for: own.id, ...(isLast && { opens: true }), ...(isLate && { afterwards: true }) }
  const track = loaded.evaluation?.track
  const asked = { step: 'hand-in-evaluation', by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, loaded.file, { ...asked, ...(track && { track }) }, async (inCase) => {
    if (isLast) await registerAll(at, inCase, { loaded, last: own })
    if (isLate) await registerOwn(at, inCase, { loaded, party: own, by: at.actor.name, afterwards: true })
    const to = await bothSides(at, inCase, partnership)
    const kind = isLast ? 'evaluationOpened' : 'evaluationPartSubmitted'
    await tell(at, { inCase, partnership, to, kind, params: { by: own.name } })
  })
}

/** Every party's own answers as a paper of its own; `last` hands in at this moment, null when nobody does. */
export async function registerAll(
  at: SignedIn,
  inCase: InCase,
  { loaded, last }: { loaded: LoadedEvaluation; last: WritingParty | null },
): Promise<void> {
  for (const party of loaded.parties) {
    const by = party.id === last?.id ? at.actor.name : handedInBy(loaded, party)?.byName
    if (by !== undefined) await registerOwn(at, inCase, { loaded, party, by, afterwards: false })
  }
}

type Own = { loaded: LoadedEvaluation; party: WritingParty; by: string; afterwards: boolean }

async function registerOwn(at: SignedIn, inCase: InCase, own: Own): Promise<void> {
  const model = await ownModel(at, inCase.trx, own)
  registerPartyPaper(at, inCase, { kind: 'evaluationPart', title: model.title, model, from: own.party })
}
