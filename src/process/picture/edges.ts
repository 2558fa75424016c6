import type { Text } from '../../domain/text.ts'
import { statesBefore } from '../rulebook/lookup.ts'
import type { BoardCaseKind, TrackKind } from '../rulebook/parts-schema.ts'
import type { Rulebook, State, Step } from '../rulebook/rulebook.ts'

/** A line from one state to another, with the steps that take it. */
export type Edge = { from: string; to: string; labels: readonly Text[] }

/** Steps from so many states that they are told in words, not drawn. */
export type EverywhereStep = { label: Text; to: string }

export type Picture = {
  states: readonly State[]
  edges: readonly Edge[]
  everywhere: readonly EverywhereStep[]
}

const boardKinds: readonly BoardCaseKind[] = ['sign', 'followUp', 'finalReport', 'earlyEnd', 'bridging']
const drawnAtMost = 5

/** What happens with an agreement: its states and the steps between them, the board's decisions among them. */
export function agreementPicture(rulebook: Rulebook): Picture {
  const own = stepsOn(rulebook, ['round'])
  const few = own.filter((step) => statesBefore(rulebook, step).size <= drawnAtMost)
  const pairs = few.flatMap((step) => pairsOf(rulebook, step))
  const decisions = boardKinds.flatMap((kind) => decisionPairs(rulebook, kind))
  return {
    states: statesOn(rulebook, ['round']),
    edges: joined([...pairs, ...decisions]),
    everywhere: own.filter((step) => !few.includes(step)).map((step) => ({ label: step.label, to: step.to })),
  }
}

/** The way of a board case, the same for all kinds except where a step is for some of them. */
export function boardPicture(rulebook: Rulebook): Picture {
  const pairs = stepsOn(rulebook, boardKinds).flatMap((step) => pairsOf(rulebook, step))
  return { states: statesOn(rulebook, boardKinds), edges: joined(pairs), everywhere: [] }
}

type Pair = { from: string; to: string; label: Text }

function stepsOn(rulebook: Rulebook, kinds: readonly TrackKind[]): readonly Step[] {
  return rulebook.steps.filter(
    (step) =>
      step.to !== 'same' && !step.from.includes('start') && step.tracks.some((kind) => kinds.includes(kind)),
  )
}

function statesOn(rulebook: Rulebook, kinds: readonly TrackKind[]): readonly State[] {
  return rulebook.states.filter((state) => state.tracks.some((kind) => kinds.includes(kind)))
}

function pairsOf(rulebook: Rulebook, step: Step): readonly Pair[] {
  return [...statesBefore(rulebook, step)].map((from) => ({ from, to: step.to, label: step.label }))
}

/** How a board case moves the agreement: followed step by step from the states in which it is opened. */
function decisionPairs(rulebook: Rulebook, kind: BoardCaseKind): readonly Pair[] {
  const pairs: Pair[] = []
  const waiting = openings(rulebook, kind)
  for (const { round, board } of waiting) {
    for (const step of rulebook.steps) {
      if (!step.tracks.includes(kind) || !statesBefore(rulebook, step).has(board)) continue
      const after = { round: step.round?.[kind] ?? round, board: step.to === 'same' ? board : step.to }
      if (after.round !== round) pairs.push({ from: round, to: after.round, label: step.label })
      if (!waiting.some((one) => one.round === after.round && one.board === after.board)) waiting.push(after)
    }
  }
  return pairs
}

function openings(rulebook: Rulebook, kind: BoardCaseKind): { round: string; board: string }[] {
  return rulebook.steps.flatMap((step) => {
    const opening = step.opens.find((one) => one.track === kind)
    const newRound = step.opens.find((one) => one.track === 'round')
    if (opening === undefined) return []
    const rounds = newRound
      ? [newRound.state]
      : step.to === 'same'
        ? [...statesBefore(rulebook, step)]
        : [step.to]
    return rounds.map((round) => ({ round, board: opening.state }))
  })
}

function joined(pairs: readonly Pair[]): readonly Edge[] {
  const edges = new Map<string, Edge>()
  for (const { from, to, label } of pairs) {
    const known = edges.get(`${from}>${to}`)?.labels ?? []
    const labels = known.some((one) => one.sv === label.sv) ? known : [...known, label]
    edges.set(`${from}>${to}`, { from, to, labels })
  }
  return [...edges.values()]
}
