import { isAfter, isBefore, type PlainDate } from '../kernel/plain-date.ts'
import type { DisclosureRequest } from './disclosure.ts'

/** How a court ended an appeal. */
export const rulings = ['upheld', 'changed', 'sentBack', 'notTried'] as const
export type Ruling = (typeof rulings)[number]

/** A formal decision not to release something, an appeal against it, or what the court ruled. */
export type NewStep = {
  /** When it was decided, when the appeal came in, when the court ruled. */
  on: PlainDate
  /** Who decided, or which court. Never the one who asked. */
  who: string
  externalNumber: string | null
  note: string | null
} & ({ kind: 'decision' } | { kind: 'appeal'; sentOn: PlainDate } | { kind: 'ruling'; outcome: Ruling })

export type StepKind = NewStep['kind']

/** One that has been recorded, with its line in the registry of the request: ub-2026-1-2. */
export type DisclosureStep = NewStep & { line: string; recordedOn: PlainDate; recordedBy: string }

/** What may follow on what has happened: a decision after an answer, an appeal against a decision, a ruling on an appeal. */
export function mayFollow(
  { answer }: Pick<DisclosureRequest, 'answer'>,
  steps: readonly Pick<NewStep, 'kind'>[],
): StepKind[] {
  if (answer === null) return []
  const last = steps.at(-1)?.kind
  if (last === 'decision') return ['appeal', 'decision']
  if (last === 'appeal') return ['ruling']
  return ['decision']
}

export type DayFault = 'later' | 'beforeLast' | 'sentBefore' | 'sentLater'

/** What cannot be true of its days: nothing happens in the future, or before what it follows on. */
export function dayFaultIn(
  step: NewStep,
  {
    request,
    steps,
    today,
  }: { request: Pick<DisclosureRequest, 'receivedOn'>; steps: readonly DisclosureStep[]; today: PlainDate },
): DayFault | null {
  const after = steps.at(-1)?.on ?? request.receivedOn
  if (isAfter(step.on, today)) return 'later'
  if (isBefore(step.on, after)) return 'beforeLast'
  if (step.kind !== 'appeal') return null
  if (isBefore(step.sentOn, step.on)) return 'sentBefore'
  return isAfter(step.sentOn, today) ? 'sentLater' : null
}
