import { inLanguage } from '../../../domain/text.ts'
import { addYears } from '../../../kernel/plain-date.ts'
import { stateOf } from '../../../process/lookup.ts'
import { type Overview, overviewOf } from '../../../store/overview.ts'
import { type ListedLine, listVisible } from '../../../store/partnership-list.ts'
import { sumOf, tallyVisible } from '../../../store/partnership-tally.ts'
import { getRulebooks } from '../../../store/rulebook-version.ts'
import type { SignedIn } from '../../visit.ts'

export type At = SignedIn

export type PhaseCount = { id: string; name: string; count: number }

export type Loaded = {
  overview: Overview
  /** The partnerships in force that are nearest to their end. */
  nearest: readonly ListedLine[]
  phases: readonly PhaseCount[]
  open: number
  late: number
  mine: number
  /** The state of a case that ended, in words. */
  stateNames: ReadonlyMap<string, string>
}

const mostNearest = 8

/** All that the overview shows, in four queries whatever there is. */
export async function loadOverview(at: At): Promise<Loaded> {
  const { db, actor, today, language } = at
  const [overview, tallies, nearest] = await Promise.all([
    overviewOf(db, actor, { from: addYears(today, -1), today }),
    tallyVisible(db, actor, { text: '', today }),
    listVisible(db, actor, { today, filter: { standing: 'inForce' }, sort: 'gap', size: mostNearest }),
  ])
  const rulebooks = await getRulebooks(
    db,
    [...tallies, ...overview.declined].map(({ rulebook }) => rulebook),
  )
  const open = tallies.filter(({ closed }) => !closed)
  const phases = new Map<string, PhaseCount>()
  for (const { rulebook, status, count } of open) {
    const { phase } = stateOf(rulebooks(rulebook), status)
    const label = rulebooks(rulebook).phases.find(({ id }) => id === phase)?.label
    const known = phases.get(phase) ?? {
      id: phase,
      name: label ? inLanguage(label, language) : phase,
      count: 0,
    }
    phases.set(phase, { ...known, count: known.count + count })
  }
  const stateNames = new Map(
    overview.declined.map(({ rulebook, status }) => [
      status,
      inLanguage(stateOf(rulebooks(rulebook), status).label, language),
    ]),
  )
  return {
    overview,
    nearest,
    phases: [...phases.values()],
    open: sumOf(open),
    late: sumOf(tallies.filter(({ late }) => late)),
    mine: sumOf(tallies.filter(({ mine }) => mine)),
    stateNames,
  }
}
