import type { EventMaker, ProcessEvent } from '../../domain/events.ts'
import type { Text } from '../../domain/text.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { BoardMeeting } from '../board/board-meeting.ts'
import type { CaseFacts, History } from '../case/history.ts'
import { statusOf } from '../case/status.ts'
import { kindOfTrack, tracksOf } from '../case/tracks.ts'
import { duties } from '../duties/duties.ts'
import type { Spot } from '../rulebook/reachability.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import { begunParts } from './begun-parts.ts'
import { readBy } from './case-rulebook.ts'
import { dutyChanges } from './duty-changes.ts'
import { moveObstacles } from './move-obstacles.ts'
import type { MoveContent, VersionRef } from './rulebook-moves.ts'
import { type RulebooksCompared, rulesCompared } from './rulebooks-compared.ts'

/** What a move to a newer version would do to a case, before anybody has decided it. */
export type ForeseenMove = RulebooksCompared & {
  obstacles: readonly Text[]
  /** What the event will hold, beside the reasons. */
  content: Omit<MoveContent, 'reasons'>
  /** The case as it would be. */
  after: History
}

type MoveAsked = {
  newer: Rulebook
  /** The version that the case follows now, whole: the rulebook of its history may hold parts of an earlier one. */
  followed: Rulebook
  versionOf: (ref: VersionRef) => Rulebook
  /** What the case file holds, as another rulebook asks for it. */
  factsBy: (rulebook: Rulebook) => CaseFacts
  by: EventMaker
  today: PlainDate
  meetings: readonly BoardMeeting[]
}

/** Reads the whole case by the newer version, and says what would differ and whether it can be done. */
export function foreseeMove(before: History, asked: MoveAsked): ForeseenMove {
  const { today, meetings } = asked
  const content = contentOf(before, asked)
  const after = afterMove(before, asked, content)
  const changed = dutyChanges(duties(before, today, meetings), duties(after, today, meetings))
  const { rulebook } = before
  return {
    obstacles: moveObstacles(before, after, changed),
    duties: changed,
    ...rulesCompared(rulebook, after.rulebook, spotsOf(before)),
    content,
    after,
  }
}

/** Where each track that goes on stands. */
function spotsOf(history: History): readonly Spot[] {
  return tracksOf(statusOf(history)).flatMap((track) =>
    track.open ? [{ track: kindOfTrack(track), state: track.state }] : [],
  )
}

function contentOf(before: History, { followed, newer }: MoveAsked): ForeseenMove['content'] {
  const refOf = ({ body, version }: Rulebook) => ({ folder: body, version })
  return { from: refOf(followed), to: refOf(newer), kept: begunParts(before) }
}

function afterMove(before: History, asked: MoveAsked, content: ForeseenMove['content']): History {
  const { newer, versionOf, factsBy, by, today } = asked
  const seq = (before.events.at(-1)?.seq ?? 0) + 1
  const written = { ...content, reasons: '' }
  const move: ProcessEvent = { type: 'rulebookMoved', seq, on: today, by, recordedAt: '', content: written }
  const events = [...before.events, move]
  const read = readBy(newer, events, versionOf)
  return { ...read, events, facts: factsBy(read.rulebook) }
}
