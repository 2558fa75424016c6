import { findPersonalNumbers } from '../kernel/personal-number.ts'

/** What a line of a registry says beside its number and its day. */
type Line = { subject: string; correspondent: string; secrecy: string | null }

/** Who is known in the case that the line stands in. */
export type KnownNames = {
  /** The organisations, public bodies and boards: these may be named on the web. */
  bodies: readonly string[]
  /** The people: none of them may. */
  people: readonly string[]
}

/** Null where it is not shown. */
export type OpenLine = { subject: string | null; correspondent: string | null; secret: boolean }

/** Whoever asked for a document is written down without a name. */
const unnamed = ['Den som begärde handlingen']

/**
 * What anybody may read of a line on the web. A flagged one says neither what it is about nor from or to whom (OSL 5 kap.
 * 2 §); the others name organisations, public bodies and boards, and no private person.
 */
export function openLine({ subject, correspondent, secrecy }: Line, names: KnownNames): OpenLine {
  if (secrecy !== null) return { subject: null, correspondent: null, secret: true }
  return {
    subject: tellsOfPerson(subject, names) ? null : subject,
    correspondent: isOfBodies(correspondent, names) ? correspondent : null,
    secret: false,
  }
}

function isOfBodies(correspondent: string, { bodies }: KnownNames): boolean {
  const known = [...bodies, ...unnamed]
  return known.includes(correspondent) || correspondent.split(', ').every((part) => known.includes(part))
}

/** A name in it is held back even where it is an official's: nothing here can tell which of the two the writer meant. */
function tellsOfPerson(subject: string, { people }: KnownNames): boolean {
  const read = subject.toLocaleLowerCase('sv')
  const isNamed = people.some((name) => name.trim() !== '' && read.includes(name.toLocaleLowerCase('sv')))
  return isNamed || subject.includes('@') || findPersonalNumbers(subject).length > 0
}
