import { findPersonalNumbers } from '../../kernel/personal-number.ts'
import type { RegisterRecord } from '../register.ts'

export const guardedThings = ['personalNumber', 'email', 'phone', 'address', 'person', 'place'] as const
export type GuardedThing = (typeof guardedThings)[number]

/** Something in a record that must not be published, with the words that it stands in. */
export type Guarded = { what: GuardedThing; words: string }

/**
 * What must be taken away before a record is published: identity numbers, e-mail, telephone, street addresses, names
 * of people in the case, and any place where protected housing is. Source: domain 6.3 (never publish) and 8.4.
 * `people` are the names of the case's contacts and officials.
 */
export function guardRecord(record: RegisterRecord, people: readonly string[]): Guarded[] {
  const texts = textsIn(record)
  const found = texts.flatMap((words) => guardText(words, people))
  if (record.sensitiveLocation && record.geography !== null)
    found.push({ what: 'place', words: record.geography })
  return [...new Map(found.map((one) => [`${one.what} ${one.words}`, one])).values()]
}

/**
 * What must not be in a document that is published, and what whoever reads it through must look at: an identity number is
 * nobody's to publish, and where protected housing is no street may be told.
 */
export function guardDocument(
  words: string,
  { sensitive }: { sensitive: boolean },
): { held: Guarded[]; look: Guarded[] } {
  const found = words.split('\n').flatMap((line) => guardText(line, []))
  const isHeld = ({ what }: Guarded) => what === 'personalNumber' || (sensitive && what === 'address')
  return { held: found.filter(isHeld), look: found.filter((one) => !isHeld(one)) }
}

const patterns: readonly [GuardedThing, RegExp][] = [
  ['email', /\S+@\S+\.\S+/],
  ['phone', /(?<![\d-])(?:\+46|0)[\d\s-]{6,14}\d(?!\d)/],
  ['address', /\p{L}+(?:gatan|vägen|gränd|stigen|torget|allén|backen|gata|väg)\s+\d+/iu],
]

function guardText(words: string, people: readonly string[]): Guarded[] {
  const matched = patterns.filter(([, pattern]) => pattern.test(words)).map(([what]) => ({ what, words }))
  const numbers = findPersonalNumbers(words).map(() => ({ what: 'personalNumber' as const, words }))
  const named = people.filter((name) => name !== '' && words.toLowerCase().includes(name.toLowerCase()))
  return [...numbers, ...matched, ...named.map(() => ({ what: 'person' as const, words }))]
}

/** All free text in a record that people have written for it. */
function textsIn(record: RegisterRecord): string[] {
  const { title, summary, targetGroup, geography, parties, periods, contributions, results, links } = record
  const { challenge = null, goals = [], documents = [] } = record
  const said = [
    ...[summary, targetGroup, ...periods.map(({ note }) => note), ...periods.map((one) => one.oneYearReason)],
    ...parties.map(({ note }) => note),
    ...contributions.map(({ description }) => description),
    ...links.map(({ label }) => label),
    ...results.flatMap(({ indicator, unit, basis }) => [indicator, unit, basis]),
    challenge,
    ...goals.flatMap(({ goal, indicators }) => [
      goal,
      ...indicators.flatMap(({ name, baseline, target, source }) => [name, baseline, target, source]),
    ]),
    ...documents.map(({ title }) => title),
  ]
  const texts = said.flatMap((text) => (text === null ? [] : [text.sv, text.en]))
  return [title, geography, ...texts].flatMap((one) => one ?? [])
}
