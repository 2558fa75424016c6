/** What an agreement of the demo says, and how it went: so that no two read alike and the figures hang together. */
export type Profile = {
  /** Why the parties do it together, and to what end. */
  why: string
  purpose: string
  promises: { public: readonly string[]; party: readonly string[] }
  goal: string
  subgoals: readonly [string, string]
  /** Two activities, each with how it goes. */
  activities: readonly [name: string, note: string][]
  indicator: { name: string; baseline: string; target: string; source: string }
  /** The indicator's first value, and how much it grows each quarter. */
  value: { first: number; each: number }
  counted: { what: string; how: string; groups: readonly [string, string, string] }
  /** The first quarter's count of the two large groups. */
  counts: readonly [number, number]
  members: { steering: string; working: string; coordinator: string }
  money: Money
  /** Why a year's outcome was another than its budget, year by year. */
  differences: readonly string[]
  /** What the groups have talked about, and what they took upon them. */
  spoken: readonly string[]
  tasks: readonly string[]
  /** What the follow-ups say, the first year's first. */
  years: readonly YearTold[]
  /** Why there is no state aid. */
  noAid: string
}

/** A whole year's money in kronor and time in hours. `given` is the room that the partners besides the first give. */
export type Money = {
  leaders: number
  activities: number
  ownMoney: number
  ownStaff: number
  staffHours: number
  voluntary: number
  /** How much of its budget each year took. */
  spent: readonly number[]
}

/** A year in the words of both sides: `{value}`, `{target}`, `{paid}` and `{year}` stand for the figures of that year. */
export type YearTold = {
  party: string
  public: string
  reached: string
  deviated: string
  funds: string
  other: string
  groups: string
  assessed: string
  next: string
}

/** Two voices on the same question, the association's first. */
export type Voices = Readonly<Record<string, readonly [party: string, board: string]>>

/** What an evaluation that is over says: each side for itself, what they say together, and what they advise. */
export type EvaluationTold = {
  voices: Voices
  together: Readonly<Record<string, string>>
  advice: 'end' | 'goOn' | 'change'
}

/** A final report: what the parties wrote together, and each side's account of what was done. */
export type FinalTold = {
  together: Readonly<Record<string, string>>
  implementation: readonly [party: string, board: string]
}
