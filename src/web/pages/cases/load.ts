import type { Text } from '../../../domain/text.ts'
import { stateOf } from '../../../process/lookup.ts'
import type { Rulebook } from '../../../process/rulebook.ts'
import { type AboutName, nameOf } from '../../../store/about-name.ts'
import { type ListedLine, listVisible, mostFound } from '../../../store/partnership-list.ts'
import { sumOf, tallyVisible } from '../../../store/partnership-tally.ts'
import { getRulebooks, type RulebookRef } from '../../../store/rulebook-version.ts'
import type { SignedIn } from '../../visit.ts'
import { type Asked, aboutIn, type Counted, filterIn, isAmong, sortIn } from './query.ts'

export type At = SignedIn<unknown, Asked>

export type Phase = { id: string; label: Text }

export type Cases = {
  lines: readonly ListedLine[]
  rulebooks: (ref: RulebookRef) => Rulebook
  /** Everything that the search found, counted by what it can be filtered by. */
  counted: readonly Counted[]
  phases: readonly Phase[]
  total: number
  page: number
  pages: number
  /** What the list is about, by name, when an overview led here. */
  about: AboutName | null
  /** The search found more than is shown. */
  capped: boolean
}

/** The lines that are asked for and how many there are of each kind. Two queries, whatever there is. */
export async function loadCases(at: At, { size, page }: { size: number; page: number }): Promise<Cases> {
  const { db, actor, today, query } = at
  const about = aboutIn(query)
  const tallies = await tallyVisible(db, actor, { text: query.sok, about, today })
  const known = await getRulebooks(
    db,
    tallies.map(({ rulebook }) => rulebook),
  )
  const counted = tallies.map((tally) => ({
    ...tally,
    phase: stateOf(known(tally.rulebook), tally.status).phase,
  }))
  const total = sumOf(counted.filter((one) => isAmong(query, one)))
  const pages = Math.max(1, Math.ceil(total / size))
  const shown = Math.min(page, pages)
  const asked = { today, filter: filterIn(query, counted), sort: sortIn(query), page: shown, size }
  const lines = total === 0 ? [] : await listVisible(db, actor, asked)
  // Counts may be some seconds old, and a case may have come under a rulebook that they do not know.
  const rulebooks = await getRulebooks(
    db,
    [...tallies, ...lines].map(({ rulebook }) => rulebook),
  )
  return {
    lines,
    rulebooks,
    counted,
    phases: phasesIn(tallies.map(({ rulebook }) => known(rulebook))),
    total,
    page: shown,
    pages,
    about: about === undefined ? null : await nameOf(db, about),
    capped: query.sok !== '' && sumOf(tallies) >= mostFound,
  }
}

function phasesIn(rulebooks: readonly Rulebook[]): Phase[] {
  const phases = new Map<string, Phase>()
  for (const rulebook of new Set(rulebooks)) for (const phase of rulebook.phases) phases.set(phase.id, phase)
  return [...phases.values()]
}
