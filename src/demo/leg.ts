import type { ReportKey } from '../domain/report.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Move } from './moves.ts'
import type { GuestKey, OrganisationKey } from './people.ts'
import type { Who } from './stories.ts'

export type Writes = {
  report: ReportKey
  own?: Readonly<Record<string, string>>
  together?: Readonly<Record<string, string>>
  /** Under which heading an answer was chosen. */
  chosen?: Readonly<Record<string, string>>
  /** The days that a yearly report is about. */
  period?: { from: PlainDate; to: PlainDate }
}

/** A step that is taken straight through the engine, with a paper that says so: for what has long been over. */
export type Leg = Pick<Move, 'about' | 'on' | 'time'> & {
  who: Who | GuestKey
  step: string
  track?: string
  content?: Record<string, unknown>
  /** The party that it is about, where there are several on its side. */
  for?: 'board' | 'guest' | OrganisationKey
  /** What is written in a report by the step: the party's own part, or what all wrote together, and then it is the whole report. */
  writes?: Writes
  /** The step says which text was agreed. */
  withText?: true
}

export const isLeg = (told: object): told is Leg => 'step' in told
