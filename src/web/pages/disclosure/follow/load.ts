import { answersRequestsOf, type DisclosureRequest } from '../../../../domain/disclosure.ts'
import {
  type DisclosureStep,
  dayFaultIn,
  mayFollow,
  type NewStep,
  type StepKind,
} from '../../../../domain/disclosure-step.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { followRequest } from '../../../../store/papers/disclosure-change.ts'
import { addStep, listSteps } from '../../../../store/papers/disclosure-step.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { changeBy, type RequestAt, readRequest } from '../load.ts'
import { tellAsker } from '../send-answer.ts'
import { words } from './words.ts'

export type FollowedRequest = { request: DisclosureRequest; steps: readonly DisclosureStep[] }

/** An answered request on whose answer this may follow now. Throws NotFound and NotAllowed. */
export async function requestBefore(at: RequestAt, kind: StepKind): Promise<FollowedRequest> {
  const request = await readRequest(at)
  const steps = await listSteps(at.db, request)
  if (answersRequestsOf(at.actor) === null || !mayFollow(request, steps).includes(kind))
    throw new NotAllowed()
  return { request, steps }
}

/** Records what has followed on the answer to a request, or says which of its days cannot be true. */
export async function recordFollowing(at: RequestAt, step: NewStep, version: number) {
  const { request, steps } = await requestBefore(at, step.kind)
  const t = words(at.language)
  const fault = dayFaultIn(step, { request, steps, today: at.today })
  if (fault !== null) {
    const field = fault === 'sentBefore' || fault === 'sentLater' ? 'sentOn' : 'on'
    return refused([{ field, sentence: t.dayFaults[fault] }])
  }
  await followRequest(at.db, changeBy(at, { id: request.id, version }), async (trx) => {
    await addStep(trx, request, { step, by: at.actor.personId, at: at.now })
    await tellAsker(at, trx, request)
  })
  return goTo(at.to.disclosure(request.id), t.done)
}
