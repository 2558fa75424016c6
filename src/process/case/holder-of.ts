import type { History } from './history.ts'

/** The organisation or public body that is a party, by its id in the case; null for the body that leads, and for nobody. */
export function holderOf({ facts }: Pick<History, 'facts'>, party: string | null | undefined): string | null {
  return facts.parties?.find(({ id }) => id === party)?.holder ?? null
}
