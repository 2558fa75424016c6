import type { PlainDate } from '../../src/kernel/plain-date.ts'
import type { History } from '../../src/process/engine.ts'
import type { Rulebook } from '../../src/process/rulebook/rulebook.ts'
import { type ForeseenMove, foreseeMove } from '../../src/process/versions/foresee-move.ts'
import { aDoer } from './replay.ts'

/** What a move of a case that follows `history.rulebook` would do on a day. */
export function foreseen(history: History, newer: Rulebook, today: PlainDate): ForeseenMove {
  const versions = [history.rulebook, ...(history.earlier ?? []).map(({ rulebook }) => rulebook)]
  return foreseeMove(history, {
    newer,
    followed: history.rulebook,
    versionOf: ({ version }) => versions.find((one) => one.version === version) ?? history.rulebook,
    factsBy: () => history.facts,
    by: aDoer('staffUnit'),
    today,
    meetings: [],
  })
}

/** The case as it is once it has moved. */
export function moved(history: History, newer: Rulebook, on: PlainDate): History {
  return foreseen(history, newer, on).after
}
