import { inLanguage, type Language } from '../../../domain/text.ts'
import { addYears } from '../../../kernel/plain-date.ts'
import { stateOf } from '../../../process/rulebook/lookup.ts'
import { roleNamesIn } from '../../../store/bodies/role-titles.ts'
import { getRulebooks, type RulebookRef } from '../../../store/bodies/rulebook-version.ts'
import type { Db } from '../../../store/db.ts'
import { type Declined, listDeclined } from '../../../store/lists/declined.ts'
import { overviewOf } from '../../../store/lists/overview.ts'
import { listVisible } from '../../../store/lists/partnership-list.ts'
import { sumOf, type Tally, tallyVisible } from '../../../store/lists/partnership-tally.ts'
import { listRegisterCodes } from '../../../store/register/register-code.ts'
import { describing } from '../cases/describe.ts'
import { areaNamesIn } from './charts.ts'
import type { At, Loaded, PhaseCount } from './loaded.ts'

/** Nobody reads further on an overview. */
export const mostListed = 5

/** All that the overview shows, in as many queries whatever there is. */
export async function loadOverview(db: Db, at: At): Promise<Loaded> {
  const { actor, today, language } = at
  const from = addYears(today, -1)
  const [overview, declined, tallies, nearest, open, codes] = await Promise.all([
    overviewOf(db, actor, { from }),
    listDeclined(db, actor, { from, most: mostListed }),
    tallyVisible(db, actor, { today }),
    listVisible(db, actor, { today, filter: { standing: 'inForce' }, sort: 'gap', size: mostListed }),
    listVisible(db, actor, { today, filter: { standing: 'open' }, sort: 'due', size: mostListed }),
    listRegisterCodes(db),
  ])
  const refs = [...tallies, ...declined, ...open].map(({ rulebook }) => rulebook)
  const rulebooks = await getRulebooks(db, refs)
  const bodies = open.flatMap((line) => line.bodies)
  const roleNameAt = await roleNamesIn(db, bodies)
  const describe = describing({ rulebooks, roleNameAt }, language, today)
  const due = open.filter(({ nextDue }) => nextDue !== null)
  const going = tallies.filter(({ closed }) => !closed)
  return {
    overview,
    declined,
    nearest,
    due: due.map((line) => ({ line, said: describe(line) })),
    phases: phasesOf(at, going, rulebooks),
    open: sumOf(going),
    late: sumOf(tallies.filter(({ late }) => late)),
    mine: sumOf(tallies.filter(({ mine }) => mine)),
    stateNames: await stateNamesOf(db, language, declined),
    areaNames: areaNamesIn(codes, language),
  }
}

type Rulebooks = Awaited<ReturnType<typeof getRulebooks>>

/** In the order of the process. */
function phasesOf({ language }: At, tallies: readonly Tally[], rulebooks: Rulebooks): PhaseCount[] {
  const phases = new Map<string, PhaseCount & { place: number }>()
  for (const { rulebook, status, count } of tallies) {
    const { phase: id } = stateOf(rulebooks(rulebook), status)
    const place = rulebooks(rulebook).phases.findIndex((phase) => phase.id === id)
    const label = rulebooks(rulebook).phases[place]?.label
    const name = label ? inLanguage(label, language) : id
    phases.set(id, { id, name, place, count: count + (phases.get(id)?.count ?? 0) })
  }
  return [...phases.values()].toSorted((a, b) => a.place - b.place)
}

/** The states that cases ended in, by their codes, in the reader's language. */
export async function stateNamesOf(db: Db, language: Language, ended: readonly Declined[]) {
  const refs: RulebookRef[] = ended.map(({ rulebook }) => rulebook)
  const rulebooks = await getRulebooks(db, refs)
  return new Map(
    ended.map(({ rulebook, status }) => [
      status,
      inLanguage(stateOf(rulebooks(rulebook), status).label, language),
    ]),
  )
}
