import type { Text } from '../../domain/text.ts'
import { spanInWords, type Words } from '../duties/duties-words.ts'
import type { ExpectedWithin } from './expected-schema.ts'
import type { Rulebook } from './rulebook-schema.ts'
import { spanUnits } from './span-schema.ts'

/** A day that the body expects of a step, or of whatever is waited for in a state, and no rule. */
export type Guide = {
  id: string
  /** The step, or the state. */
  what: Text
  /** "10 arbetsdagar från: Nämnden beslutade" */
  within: Words
}

/** All that a rulebook expects a day for: the states first, then the steps, in its order. */
export function guidesOf({ states, steps }: Pick<Rulebook, 'states' | 'steps'>): readonly Guide[] {
  const doneIn = (event: string) =>
    steps.find((step) => step.event === event)?.done ?? { sv: event, en: event }
  const ofStates = states.map(({ id, label, expected }) => ({ id, what: label, expected, since: [] }))
  const ofSteps = steps.map(({ id, label, task, expected }) => {
    const of = expected === undefined || expected === 'none' ? [] : (expected.of ?? [])
    return { id, what: task ?? label, expected, since: of.map(doneIn) }
  })
  return [...ofStates, ...ofSteps].flatMap(({ id, what, expected, since }) =>
    expected === undefined || expected === 'none' ? [] : [{ id, what, within: withinWords(expected, since) }],
  )
}

function withinWords(span: ExpectedWithin, since: readonly Text[]): Words {
  const unit = spanUnits.find((one) => span[one] !== undefined) ?? 'days'
  const amount = spanInWords(span[unit] ?? 0, unit)
  if (since.length === 0)
    return { sv: `${amount.sv} från att läget började`, en: `${amount.en} from when the state began` }
  const once = (texts: readonly string[]) => [...new Set(texts)]
  const [sv, en] = [once(since.map((text) => text.sv)), once(since.map((text) => text.en ?? text.sv))]
  return { sv: `${amount.sv} från: ${sv.join(' / ')}`, en: `${amount.en} from: ${en.join(' / ')}` }
}
