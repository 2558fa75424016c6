import { canBeginReport } from '../../../../domain/permissions/permissions-report.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { absentPages, OwingParams } from '../report/absent.tsx'
import type { AbsentDesk, Owing } from '../report/absent-desk.ts'
import { isSettled, type LoadedEvaluation, loadEvaluation } from './load.ts'
import { registerAll } from './record-own.ts'

/** When a party does not answer: the evaluation is opened without it once its day has passed. */
const pages = absentPages(CaseParams, CaseParams.extend(OwingParams.shape), desk)
export const get = pages.get
export const post = pages.ask
export const { leave } = pages

async function desk(at: SignedIn<CaseAt>): Promise<AbsentDesk> {
  const loaded = await loadEvaluation(at)
  const { evaluation, file, own, phase, parties } = loaded
  if (evaluation === null) throw new NotFound()
  const address = (...more: string[]) => at.to.inCase(at.params.number, 'utvardering', ...more)
  return {
    file,
    track: evaluation.track,
    report: 'evaluation',
    steps: {
      ask: 'ask-for-evaluation-answers',
      part: 'leave-out-evaluation-answers',
      stance: 'leave-out-evaluation-answers',
    },
    owing: parties.filter((party) => !isSettled(loaded, party)).map((party) => ({ party, owed: 'part' })),
    own: own?.id ?? null,
    answerBy: evaluation.answerBy,
    may:
      canBeginReport(at.actor, file.partnership.scope) ||
      evaluation.handedIn.some(({ partyId }) => partyId === own?.id),
    someIn: evaluation.handedIn.length > 0,
    closed: phase !== 'apart' || loaded.paused,
    here: (...more) => address('saknas', ...more),
    back: address(),
    leaving: (owing) => opening(at, loaded, owing),
  }
}

/** With the last one left out the answers that came are opened and registered, as when the last one hands in. */
function opening(at: SignedIn, loaded: LoadedEvaluation, { party }: Owing) {
  const opens = loaded.parties.every((other) => other.id === party.id || isSettled(loaded, other))
  return {
    content: opens ? { opens } : {},
    also: async (inCase: Parameters<typeof registerAll>[1]) => {
      if (opens) await registerAll(at, inCase, { loaded, last: null })
    },
  }
}
