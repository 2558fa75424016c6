import type { PersonId } from './actor.ts'

/** What a signatory is in the organisation, as far as rules of signing speak of it. */
export const offices = [
  'chair',
  'viceChair',
  'treasurer',
  'secretary',
  'boardMember',
  'executive',
  'other',
] as const
export type Office = (typeof offices)[number]

/** One way to sign: somebody in each of these offices, and so many more of the signatories. */
export type Way = { offices: readonly Office[]; others: number }

/** Somebody who may sign, alone or with others. */
export type Signatory = { personId: PersonId; name: string; office: Office }

/** Who may sign for a party, and in which ways. Any one of the ways is enough. */
export type SigningSet = { ways: readonly Way[]; people: readonly Signatory[] }

/** Whether those who have signed bind the party. People who are not signatories count for nothing. */
export function suffices({ ways, people }: SigningSet, signed: readonly PersonId[]): boolean {
  const signers = people.filter(({ personId }) => signed.includes(personId))
  return ways.some((way) => isFilled(way, signers))
}

/** Whether the party's signatories can bind it at all. */
export function isPossible(set: SigningSet): boolean {
  return suffices(
    set,
    set.people.map(({ personId }) => personId),
  )
}

/** Every set of people that is just enough: one fewer is not. */
export function sufficientSets(set: SigningSet): readonly (readonly Signatory[])[] {
  const most = Math.max(0, ...set.ways.map(({ offices: wanted, others }) => wanted.length + others))
  const enough = subsetsOf(set.people, most).filter((some) => suffices(set, idsOf(some)))
  return enough.filter(
    (some) => !some.some((one) => suffices(set, idsOf(some.filter((other) => other !== one)))),
  )
}

/** The smallest further groups that complete what has been signed; empty when it is complete or can never be. */
export function stillNeeded(set: SigningSet, signed: readonly PersonId[]): readonly (readonly Signatory[])[] {
  if (suffices(set, signed)) return []
  const left = sufficientSets(set).map((some) => some.filter(({ personId }) => !signed.includes(personId)))
  return left.filter((some) => !left.some((other) => other !== some && isWithin(other, some)))
}

export type SignatureFault = 'notSignatory' | 'signedAlready' | 'impossible'

/** Why this person's signature does not count now; null when it does. */
export function signatureFault(
  set: SigningSet,
  signed: readonly PersonId[],
  by: PersonId,
): SignatureFault | null {
  if (!set.people.some(({ personId }) => personId === by)) return 'notSignatory'
  if (signed.includes(by)) return 'signedAlready'
  return isPossible(set) ? null : 'impossible'
}

function isFilled({ offices: wanted, others }: Way, signers: readonly Signatory[]): boolean {
  const left = [...signers]
  for (const office of wanted) {
    const holder = left.findIndex((signer) => signer.office === office)
    if (holder === -1) return false
    left.splice(holder, 1)
  }
  return left.length >= others && wanted.length + others > 0
}

/** Every set of at most so many: no way to sign needs more, and all sets of thirty people are a thousand million. */
function subsetsOf<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  return items.reduce<readonly (readonly Item[])[]>(
    (found, item) => found.concat(found.filter((some) => some.length < most).map((some) => [...some, item])),
    [[]],
  )
}

function isWithin(some: readonly Signatory[], all: readonly Signatory[]): boolean {
  return some.length < all.length && some.every((one) => all.includes(one))
}

function idsOf(people: readonly Signatory[]): readonly PersonId[] {
  return people.map(({ personId }) => personId)
}
