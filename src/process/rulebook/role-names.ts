import { upperFirst } from '../../kernel/upper-first.ts'
import { roleIds } from './parts-schema.ts'
import type { Rulebook } from './rulebook-schema.ts'
import { caseMarkers } from './template-schema.ts'

const marker = /\{([A-Za-z]+)\}/g

/**
 * Writes the body's own names where the texts say {director} or, at the start of a sentence, {Director}.
 * A base can then speak of roles that every body calls something else.
 */
export function withRoleNames(rulebook: Rulebook): Rulebook {
  return { ...rulebook, ...filledIn(rulebook, rulebook) }
}

/** Markers in the texts of a value that name no role and nothing of a case. */
export function unknownMarkers(text: string): readonly string[] {
  const ofCase: readonly string[] = caseMarkers
  return [...text.matchAll(marker)]
    .map(([, name]) => name ?? '')
    .filter((name) => roleOf(name) === undefined && !ofCase.includes(name))
}

function filledIn<T>(value: T, rulebook: Rulebook): T
function filledIn(value: unknown, rulebook: Rulebook): unknown {
  if (Array.isArray(value)) return value.map((item) => filledIn(item, rulebook))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      typeof part === 'string' && (key === 'sv' || key === 'en')
        ? named(part, key, rulebook)
        : filledIn(part, rulebook),
    ]),
  )
}

function named(text: string, language: 'sv' | 'en', rulebook: Rulebook): string {
  return text.replace(marker, (written, name: string) => {
    const role = roleOf(name)
    const label = role ? rulebook.roles[role]?.definite[language] : undefined
    if (label === undefined) return written
    return startsUpperCase(name) ? upperFirst(label) : label
  })
}

function roleOf(name: string) {
  return roleIds.find((role) => role === name.charAt(0).toLowerCase() + name.slice(1))
}

function startsUpperCase(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase()
}
