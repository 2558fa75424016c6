import { addDays, type PlainDate, plainDate } from '../../src/kernel/plain-date.ts'
import { type History, type NextStep, nextSteps, takeStep, waitingFor } from '../../src/process/engine.ts'
import { factIds } from '../../src/process/rulebook/need-schema.ts'
import type { Rulebook } from '../../src/process/rulebook/rulebook.ts'
import { aDoer, allReplays, linesOf, retold } from './replay.ts'

/** A step that somebody can take, and the case as it is then. */
type Way = { step: string; after: History }

const replays = allReplays().filter((replay) => replay.rulebook === 'jarva')

/** Every step that somebody could take now, with what its form asks for. */
export function waysOn(history: History, on: PlainDate): readonly Way[] {
  return nextSteps(history, on)
    .filter((step) => step.possible)
    .flatMap((step) => taken(history, step, on) ?? [])
}

/**
 * Begins where some replay has come to and goes on as the numbers choose: three times of four by a step that is waited
 * for, else by any, some days apart. `seen` gets the case before every step.
 */
export function walked(
  rulebook: Rulebook,
  choices: readonly number[],
  seen: (history: History, on: PlainDate) => void,
): History {
  const [first = 0, ...others] = choices
  let history = begun(rulebook, first)
  let on = history.events.at(-1)?.on ?? plainDate('2026-01-05')
  for (const choice of others) {
    seen(history, on)
    const ways = waysOn(history, on)
    const awaited = new Set(waitingFor(history, on).map((ball) => ball.step))
    const wanted = choice % 4 === 0 ? ways : ways.filter((way) => awaited.has(way.step))
    const chosen = wanted.length > 0 ? wanted : ways
    history = chosen[choice % Math.max(1, chosen.length)]?.after ?? history
    on = addDays(on, choice % 60)
  }
  return history
}

function begun(rulebook: Rulebook, choice: number): History {
  const replay = replays[choice % replays.length]
  const lines = (replay ? linesOf(replay) : []).filter((line) => line.refused === undefined)
  const some = lines.slice(0, choice % (lines.length + 1))
  const history = retold(rulebook, some, () => {})
  return { ...history, facts: { ...history.facts, established: factIds, unanswered: {} } }
}

function taken(history: History, step: NextStep, on: PlainDate): Way | null {
  const [role = 'staffUnit'] = step.by
  const by = aDoer(role, `${role}-${history.events.length}`)
  const party = history.facts.parties?.find((one) => one.side === by.side)?.id
  const content = { ...filledIn(step, on), ...(party ? { for: party } : {}) }
  const outcome = takeStep(history, { step: step.step, track: step.track, by, on, content })
  if (outcome.kind === 'refused') return null
  const event = { ...outcome.event, seq: history.events.length + 1, recordedAt: `${on}T09:00:00.000Z` }
  return { step: step.step, after: { ...history, events: [...history.events, event] } }
}

function filledIn(step: NextStep, on: PlainDate): Record<string, unknown> {
  const asked = step.asks.map(({ key, values }) => [
    key,
    values?.[on.charCodeAt(9) % values.length] ?? 'Något',
  ])
  const days = {
    meetingOn: on,
    answerBy: addDays(on, 14),
    start: addDays(on, 60),
    end: addDays(on, 1200),
    endsOn: on,
  }
  return { origin: 'party', ...Object.fromEntries(asked), ...days, more: 1 }
}
