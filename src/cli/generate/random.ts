export type Random = {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
  chance(share: number): boolean
  pick<Thing>(things: readonly Thing[]): Thing
  /** One of the things; each is as likely as its share says. */
  pickByShare<Thing extends { share: number }>(things: readonly Thing[]): Thing
}

/** Chance that is the same every time for the same seed (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), state | 1)
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32
  }
  const pick = <Thing>(things: readonly Thing[]) => things[Math.floor(next() * things.length)] as Thing
  return {
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (share) => next() < share,
    pick,
    pickByShare(things) {
      const drawn = next() * things.reduce((sum, { share }) => sum + share, 0)
      const reached = (index: number) => things.slice(0, index + 1).reduce((sum, { share }) => sum + share, 0)
      return things.find((_, index) => reached(index) > drawn) ?? pick(things)
    },
  }
}
