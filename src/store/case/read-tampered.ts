import type { Bound } from './event-link.ts'

/** The digest of what somebody may have put in: of what no digest can be made (as a number that is too large), none. */
export function digestIfReadable(digest: () => string): string {
  try {
    return digest()
  } catch {
    return 'unreadable'
  }
}

/** The same where there are several forms of it. */
export function digestsIfReadable(digests: () => readonly string[]): readonly string[] {
  try {
    return digests()
  } catch {
    return []
  }
}

/** What an event binds. Of another shape it binds nothing, and is kept whole so that its hash is another. */
export function boundIn(kept: unknown): Bound {
  if (isBound(kept)) return kept
  return Object.assign({ documents: {}, entries: {} }, { unreadable: kept ?? null })
}

function isBound(kept: unknown): kept is Bound {
  if (typeof kept !== 'object' || kept === null) return false
  const {
    documents,
    entries,
    sharing = {},
  }: { documents?: unknown; entries?: unknown; sharing?: unknown } = kept
  return [documents, entries, sharing].every(isTexts)
}

function isTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).every((one) => typeof one === 'string')
}
