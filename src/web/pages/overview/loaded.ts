import type { Declined } from '../../../store/lists/declined.ts'
import type { ListedLine } from '../../../store/lists/listed-line.ts'
import type { Overview } from '../../../store/lists/overview.ts'
import type { Reader } from '../../visit.ts'
import type { Description } from '../cases/describe.ts'

export type At = Reader

export type PhaseCount = { id: string; name: string; count: number }

export type DueLine = { line: ListedLine; said: Description }

export type Loaded = {
  overview: Overview
  /** The partnerships in force that are nearest to their end. */
  nearest: readonly ListedLine[]
  /** The newest that ended without an agreement. */
  declined: readonly Declined[]
  /** The open cases whose day comes first. */
  due: readonly DueLine[]
  phases: readonly PhaseCount[]
  open: number
  late: number
  mine: number
  /** The state of a case that ended, in words. */
  stateNames: ReadonlyMap<string, string>
  areaNames: ReadonlyMap<string, string>
}
