import type { EventType, ProcessEvent } from '../../../../domain/events.ts'
import type { Language } from '../../../../domain/text.ts'
import type { History } from '../../../../process/case/history.ts'
import { otherFormIn } from './other-forms.ts'
import { words } from './words.ts'

export const outcomes = ['goOn', 'decline', 'otherForm'] as const
export type Outcome = (typeof outcomes)[number]

/** The step of the rulebook that each outcome is. */
export const stepOfOutcome: Record<Outcome, string> = {
  goOn: 'assess-proceed',
  decline: 'assess-decline',
  otherForm: 'assess-redirect',
}

const outcomeOfEvent: Partial<Record<EventType, Outcome>> = {
  directorProceeded: 'goOn',
  directorDeclined: 'decline',
  redirected: 'otherForm',
}

/** What was assessed and why. */
export type Verdict = { outcome: Outcome; otherForm: string | null; reasons: string }

/** The assessment that holds, and when the organisation was told. */
export type Given = Verdict & { event: ProcessEvent; told: ProcessEvent | null }

export function findVerdict({ events }: History): Given | null {
  const event = events.findLast(({ type }) => outcomeOfEvent[type] !== undefined)
  const outcome = event && outcomeOfEvent[event.type]
  if (event === undefined || outcome === undefined) return null
  const told = events.find(({ type, seq }) => type === 'assessmentFeedbackGiven' && seq > event.seq) ?? null
  const { reasons, otherForm } = event.content
  return {
    outcome,
    otherForm: typeof otherForm === 'string' ? otherForm : null,
    reasons: typeof reasons === 'string' ? reasons : '',
    event,
    told,
  }
}

/** The verdict in a sentence. */
export function verdictIn(language: Language, { outcome, otherForm }: Verdict): string {
  const { verdict } = words(language)
  return outcome === 'otherForm'
    ? verdict.otherForm(otherFormIn(language, otherForm ?? '').name)
    : verdict[outcome]
}
