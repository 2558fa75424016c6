import type { Text } from '../../../domain/text.ts'
import { digestOf } from '../../../kernel/ids.ts'
import { stateOf } from '../../../process/rulebook/lookup.ts'
import type { Rulebook } from '../../../process/rulebook/rulebook.ts'
import { type RoleNameAt, roleNamesIn } from '../../../store/bodies/role-titles.ts'
import { getRulebooks, type RulebookRef } from '../../../store/bodies/rulebook-version.ts'
import type { Db } from '../../../store/db.ts'
import { type AboutName, nameOf } from '../../../store/lists/about-name.ts'
import { keptWhile } from '../../../store/lists/kept-while.ts'
import { stampOfList } from '../../../store/lists/list-stamp.ts'
import { type ListedLine, linesIn } from '../../../store/lists/listed-line.ts'
import { type ListAsked, writeVisible } from '../../../store/lists/partnership-list.ts'
import { type Found, mostFound, searchVisible } from '../../../store/lists/partnership-search.ts'
import { sumOf, type Tally, tallyVisible } from '../../../store/lists/partnership-tally.ts'
import type { SignedIn } from '../../visit.ts'
import { type Asked, aboutIn, type Counted, filterIn, isAmong, sortIn } from './query.ts'

export type At = SignedIn<unknown, Asked>

/** What decides how the list reads: all that its parts may know of the visit. */
export type Reading = Pick<At, 'language' | 'today' | 'address' | 'query' | 'to'>

export type Phase = { id: string; label: Text }

/** What the database tells for a list. Its lines stay as they were written until somebody draws them. */
export type Told = {
  written: string
  counts: Counts
  total: number
  page: number
  pages: number
  /** What the list is about, by name, when an overview led here. */
  about: AboutName | null
  /** The search found more than is shown. */
  capped: boolean
  /** The search found so much that it did not look for longer words. */
  wordsOnly: boolean
}

/** Everything that can be listed, counted by what it can be filtered by. */
type Counts = {
  counted: readonly Counted[]
  phases: readonly Phase[]
  /** Alike for counts that are alike. */
  key: string
}

export type Cases = Told & {
  lines: readonly ListedLine[]
  rulebooks: (ref: RulebookRef) => Rulebook
  /** What a role is called at a guest body, where the lines tell of its own; null elsewhere. */
  roleNameAt: RoleNameAt
}

type Part = { size: number; page: number }

/** As `askForCases`; what does not change is only told again when a case that the reader may list has changed. */
export async function askForPage(at: At, part: Part): Promise<Told> {
  const restsOnMore = aboutIn(at.query) !== undefined
  return askForCases(at, part, restsOnMore ? null : await stampOfList(at.db, at.actor))
}

/** The lines that are asked for and how many there are of each kind. A constant number of queries, whatever there is. */
export async function askForCases(at: At, { size, page }: Part, stamp: string | null = null): Promise<Told> {
  const { db, actor, today, query } = at
  const about = aboutIn(query)
  const asked = { today, filter: filterIn(query, []), sort: sortIn(query), page, size }
  const found = query.sok === '' ? null : await foundIn(at, asked, stamp)
  const tallies = found?.tallies ?? (await tallyVisible(db, actor, { about, today, stamp }))
  const counts = await countsOf(db, tallies)
  const { counted } = counts
  const total = sumOf(counted.filter((one) => isAmong(query, one)))
  const pages = Math.max(1, Math.ceil(total / size))
  const shown = Math.min(page, pages)
  const again = { ...asked, filter: filterIn(query, counted), page: shown }
  const isWritten = query.fas === '' && page === shown
  const lines = isWritten && found !== null ? found.written : null
  return {
    written: total === 0 ? '[]' : (lines ?? (await written(at, again, stamp))),
    counts,
    total,
    page: shown,
    pages,
    about: about === undefined ? null : await nameOf(db, about),
    capped: found !== null && sumOf(tallies) >= mostFound,
    wordsOnly: found?.wordsOnly ?? false,
  }
}

/** The list as it is drawn, with the rules that its words are in. */
export async function readCases(db: Db, told: Told): Promise<Cases> {
  const lines = linesIn(told.written)
  // Counts may be some seconds old, and a case may have come under a rulebook that they do not know.
  const rulebooks = await getRulebooks(
    db,
    [...told.counts.counted, ...lines].map(({ rulebook }) => rulebook),
  )
  return {
    ...told,
    lines,
    rulebooks,
    roleNameAt: await roleNamesIn(
      db,
      lines.flatMap(({ bodies }) => bodies),
    ),
  }
}

const keptFound = keptWhile<Found>()
const keptLines = keptWhile<string>()

function foundIn({ db, actor, query }: At, asked: ListAsked, stamp: string | null): Promise<Found> {
  const search = { ...asked, text: query.sok }
  return keptFound(db, keyOf(stamp, search), () => searchVisible(db, actor, search))
}

async function written(at: At, asked: ListAsked, stamp: string | null): Promise<string> {
  if (at.query.sok !== '') return (await foundIn(at, asked, stamp)).written
  return keptLines(at.db, keyOf(stamp, asked), () => writeVisible(at.db, at.actor, asked))
}

/** The stamp says who reads and what has changed; the rest is what was asked. */
function keyOf(stamp: string | null, asked: ListAsked): string | null {
  return stamp === null ? null : JSON.stringify([stamp, asked])
}

const countsBy = new WeakMap<readonly Tally[], Promise<Counts>>()

/** Worked out once for tallies that several are given. */
function countsOf(db: Db, tallies: readonly Tally[]): Promise<Counts> {
  const counts = countsBy.get(tallies) ?? inPhases(db, tallies)
  countsBy.set(tallies, counts)
  return counts
}

async function inPhases(db: Db, tallies: readonly Tally[]): Promise<Counts> {
  const refs = tallies.map(({ rulebook }) => rulebook)
  const known = await getRulebooks(db, refs)
  const counted = tallies.map((tally) => ({
    ...tally,
    phase: stateOf(known(tally.rulebook), tally.status).phase,
  }))
  return { counted, phases: phasesIn(refs.map(known)), key: digestOf(JSON.stringify(counted)) }
}

function phasesIn(rulebooks: readonly Rulebook[]): Phase[] {
  const phases = new Map<string, Phase>()
  for (const rulebook of new Set(rulebooks)) for (const phase of rulebook.phases) phases.set(phase.id, phase)
  return [...phases.values()]
}
