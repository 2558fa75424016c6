import type { Text } from '../../../../domain/text.ts'
import type { History, Status } from '../../../../process/case/history.ts'
import { stateOf } from '../../../../process/rulebook/lookup.ts'
import type { State } from '../../../../process/rulebook/rulebook-schema.ts'

type Standing = { history: History; status: Status }

/** The state of the leading round; while paused, the one that the case goes back to. */
export function leadingState({ history, status }: Standing): State {
  return stateOf(history.rulebook, status.paused?.before ?? status.round)
}

/** Where the case is, in a few words. */
export function stateLabel(standing: Standing): Text {
  return standing.status.paused === null ? leadingState(standing).label : paused
}

const paused: Text = { sv: 'Pausat', en: 'Paused' }
