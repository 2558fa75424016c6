import type { EventMaker } from '../../domain/events.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { ofLead } from '../../process/duties/timetable.ts'
import type { Rulebook } from '../../process/rulebook/rulebook.ts'
import { type ForeseenMove, foreseeMove } from '../../process/versions/foresee-move.ts'
import { movesIn } from '../../process/versions/rulebook-moves.ts'
import { factsFrom } from '../case/case-facts.ts'
import { factRowsIn, readFactText } from '../case/case-facts-rows.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { InCase } from '../case/in-case.ts'
import { stateAfter } from '../case/steps.ts'
import { calendarsWanted, keepByNewRules, listCalendars } from '../case/timetable.ts'
import type { Db } from '../db.ts'
import { getRulebook, newerRulebook, type RulebookRef, rulebooksToday } from './rulebook-version.ts'

export type PossibleMove = ForeseenMove & { followed: Rulebook; newer: Rulebook }

/** What a move to the newest version of the case's rulebook would do to the case today; null where it follows the newest. */
export async function foreseeCaseMove(
  db: Db,
  { partnership, history, whole }: CaseFile,
  { by, today }: { by: EventMaker; today: PlainDate },
): Promise<PossibleMove | null> {
  const newer = await newerRulebook(db, partnership.rulebook)
  if (newer === null) return null
  const before = whole ?? history
  const { roleNames } = partnership.rulebook
  const named = (ref: RulebookRef) => ({ ...ref, roleNames })
  const earlier = movesIn(before.events).map(({ from }) => named(from))
  const [followed, versionNamed, calendars, rows] = await Promise.all([
    getRulebook(db, partnership.rulebook),
    rulebooksToday(db, [...earlier, partnership.rulebook]),
    listCalendars(db, partnership),
    readFactText(db, partnership.id, today).then(factRowsIn),
  ])
  const factsBy = (rulebook: Rulebook) => factsFrom({ partnership, rulebook, today }, rows)
  const versionOf = (ref: RulebookRef) => versionNamed(named(ref))
  const asked = { newer, followed, versionOf, factsBy, by, today, meetings: ofLead(calendars) }
  return { ...foreseeMove(before, asked), followed, newer }
}

type Moved = {
  partnership: CaseFile['partnership']
  move: PossibleMove
  reasons: string
  by: EventMaker
  on: PlainDate
}

/**
 * Records that a case follows the newer version from now on: the event, what lists say of the case, and the days that have
 * moved. What `also` writes belongs to the move.
 */
export async function recordMove(
  inCase: InCase,
  { partnership, move, reasons, by, on }: Moved,
  also: () => Promise<void>,
): Promise<void> {
  const { content, after, newer } = move
  inCase.event({ type: 'rulebookMoved', on, by, content: { ...content, reasons } })
  const calendars = await calendarsWanted(inCase.trx, partnership, after)
  inCase.state({ ...stateAfter(after, on, calendars), rulebookVersion: newer.version })
  await also()
  await keepByNewRules(inCase, { partnership, after, calendars, today: on })
}
