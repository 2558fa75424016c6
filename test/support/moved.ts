import type { PlainDate } from '../../src/kernel/plain-date.ts'
import type { History } from '../../src/process/engine.ts'
import {
  afterMove,
  type ForeseenMove,
  foreseeMove,
  type MoveAsked,
  moveContent,
} from '../../src/process/foresee-move.ts'
import type { Rulebook } from '../../src/process/rulebook.ts'
import { aDoer } from './replay.ts'

/** What a move of a case that follows `history.rulebook` would do on a day. */
export function foreseen(history: History, newer: Rulebook, today: PlainDate): ForeseenMove {
  return foreseeMove(history, asked(history, newer, today))
}

/** The case as it is once it has moved. */
export function moved(history: History, newer: Rulebook, on: PlainDate): History {
  const { kept } = foreseen(history, newer, on)
  return afterMove(history, asked(history, newer, on), moveContent(asked(history, newer, on), kept))
}

function asked(history: History, newer: Rulebook, today: PlainDate): MoveAsked {
  const versions = [history.rulebook, ...(history.earlier ?? []).map(({ rulebook }) => rulebook)]
  return {
    newer,
    followed: history.rulebook,
    versionOf: ({ version }) => versions.find((one) => one.version === version) ?? history.rulebook,
    factsBy: () => history.facts,
    by: aDoer('staffUnit'),
    reasons: 'Nämnden har antagit en ny version.',
    today,
    meetings: [],
  }
}
