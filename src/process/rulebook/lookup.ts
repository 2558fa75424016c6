import type { Text } from '../../domain/text.ts'
import type { StateId, StepId } from './names.ts'
import type { RoleId } from './parts-schema.ts'
import type { Rulebook, State } from './rulebook-schema.ts'
import type { Step } from './step-schema.ts'

type Index = {
  states: Map<StateId, State>
  steps: Map<StepId, Step>
  from: Map<StepId, ReadonlySet<StateId>>
}

const indexes = new WeakMap<Rulebook, Index>()

/** The state with this id. Throws on an id that the rulebook does not have: its loader has checked every reference. */
export function stateOf(rulebook: Rulebook, id: StateId): State {
  const state = indexOf(rulebook).states.get(id)
  if (state === undefined) throw new Error(`The rulebook ${rulebook.body} has no state ${id}`)
  return state
}

/** The step with this id, or undefined. */
export function stepOf(rulebook: Rulebook, id: StepId): Step | undefined {
  return indexOf(rulebook).steps.get(id)
}

/** The states that a step may be taken from, groups written out; 'start' is one of them where it opens a case. */
export function statesBefore(rulebook: Rulebook, step: Step): ReadonlySet<StateId> {
  return indexOf(rulebook).from.get(step.id) ?? new Set()
}

/** States and names of groups, written out as states. */
export function writtenOut(rulebook: Rulebook, names: readonly string[]): ReadonlySet<StateId> {
  return new Set(names.flatMap((name) => rulebook.groups[name] ?? [name]))
}

/** Whether a track in this state still goes on. */
export function isOpenState(rulebook: Rulebook, id: StateId): boolean {
  const { kind } = stateOf(rulebook, id)
  return kind === 'running' || kind === 'inForce'
}

/** The paragraph in both languages: words such as "avsnitt" are put in English by the rulebook's own list. */
export function sourceText(rulebook: Rulebook, source: string): Text {
  const words = Object.entries(rulebook.sourceWords)
  const en = words.reduce((text, [swedish, english]) => text.replaceAll(swedish, english), source)
  return { sv: source, en }
}

/** What a role is called in this body. */
export function roleLabel(rulebook: Rulebook, role: RoleId): Text {
  return rulebook.roles[role]?.label ?? { sv: role, en: role }
}

/** The role as it stands in a sentence: "stabsenheten". */
export function roleName(rulebook: Rulebook, role: RoleId): Text {
  return rulebook.roles[role]?.definite ?? { sv: role, en: role }
}

function indexOf(rulebook: Rulebook): Index {
  const known = indexes.get(rulebook)
  if (known !== undefined) return known
  const made = {
    states: new Map(rulebook.states.map((state) => [state.id, state])),
    steps: new Map(rulebook.steps.map((step) => [step.id, step])),
    from: new Map(rulebook.steps.map((step) => [step.id, writtenOut(rulebook, step.from)])),
  }
  indexes.set(rulebook, made)
  return made
}
