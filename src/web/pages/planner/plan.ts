import { addDays, addMonthsClamped, isAfter, type PlainDate } from '../../../kernel/plain-date.ts'
import { ok, type Result, refused } from '../../../kernel/result.ts'
import type { BoardMeeting } from '../../../process/board/board-meeting.ts'
import { type GapGuard, gapGuard } from '../../../process/board/gap-guard.ts'
import { warningsOf } from '../../../process/board/gap-guard-level.ts'
import { renewalBefore } from '../../../process/board/gap-watch.ts'
import { dutiesOfAgreement } from '../../../process/duties/duties-agreement.ts'
import { withBoardMeeting } from '../../../process/duties/duties-boards.ts'
import type { Duty } from '../../../process/duties/duties-types.ts'
import { gapMonths } from '../../../process/rulebook/duty-schema.ts'
import type { Rulebook } from '../../../process/rulebook/rulebook.ts'
import { expectedOnceDone } from '../../../process/steps/expected-day.ts'
import { listPublicBodies } from '../../../store/bodies/public-body.ts'
import { rulebookNames } from '../../../store/bodies/rulebook-files.ts'
import { currentRulebook } from '../../../store/bodies/rulebook-version.ts'
import { listBoardMeetings } from '../../../store/meetings/board-calendar.ts'
import { type FormFields, type Problem, parseForm } from '../../form/form.ts'
import type { Visit } from '../../visit.ts'
import { type PlanAsked, PlanForm } from './form.ts'
import { words } from './words.ts'

export type Plan = {
  start: PlainDate
  end: PlainDate
  rulebook: Rulebook
  meetings: readonly BoardMeeting[]
  duties: readonly Duty[]
  guard: GapGuard
  /** The same of a new agreement, whose text is signed when the minutes are approved. */
  renewal: GapGuard
  /** By when the body expects the last account and the closing list; null where its rulebook says nothing of it. */
  expected: { account: PlainDate | null; list: PlainDate | null }
}

/** The plan that these fields ask for, or what is wrong with them. Meetings whose memo stop has passed today do not count. */
export async function planFor(at: Visit, fields: FormFields): Promise<Result<Plan, readonly Problem[]>> {
  const asked = parseForm(PlanForm, at.language, fields)
  if (!asked.ok) return refused(asked.problems)
  const rulebook = await rulebookFor(at, asked.value.regelbok)
  if (rulebook === null) return refused([{ field: 'regelbok', sentence: words(at.language).noRulebook }])
  const meetings = await meetingsFor(at, asked.value)
  if (!meetings.ok) return meetings
  return ok(planOf({ asked: asked.value, rulebook, meetings: meetings.value, today: at.today }))
}

/** The first body's own rulebook unless another is asked for; null for one that is not here. */
async function rulebookFor(at: Visit, name: string): Promise<Rulebook | null> {
  const names = await rulebookNames()
  const followed = (await listPublicBodies(at.db)).map(({ rulebook }) => rulebook)
  const wanted = name === '' ? (followed[0] ?? names[0]) : name
  if (wanted === undefined || ![...names, ...followed].includes(wanted)) return null
  return currentRulebook(at.db, wanted)
}

const lead = { memo: 21, dispatch: 7 }

/** Those that were written; otherwise those of the board that was chosen. */
async function meetingsFor(
  at: Visit,
  { moten, namnd }: PlanAsked,
): Promise<Result<readonly BoardMeeting[], readonly Problem[]>> {
  if (moten === '') return ok(await meetingsOfBoard(at, namnd))
  const { readMeetings } = await import('../board-calendar/read-file.ts')
  const read = readMeetings(withHeadings(moten), { lead, language: at.language, only: '' })
  const t = words(at.language)
  const shift = withHeadings(moten) === moten ? 0 : 1
  const [fault] = read.faults
  if (fault !== undefined)
    return refused([{ field: 'moten', sentence: t.row(fault.row - shift, fault.fault) }])
  return ok(read.meetings.map(({ date, memoStop, dispatch }) => ({ date, memoStop, dispatch })))
}

async function meetingsOfBoard(at: Visit, prefix: string): Promise<readonly BoardMeeting[]> {
  if (prefix === '') return []
  const boards = (await listPublicBodies(at.db)).flatMap((body) => body.boards)
  const board = boards.find(({ casePrefix }) => casePrefix === prefix)
  return board === undefined ? [] : listBoardMeetings(at.db, board.id)
}

/** Lines that begin with a day have no headings of their own. */
function withHeadings(text: string): string {
  return /^\s*\d{4}-/.test(text) ? `date;memo stop;dispatch\n${text}` : text
}

type Question = { asked: PlanAsked; rulebook: Rulebook; meetings: readonly BoardMeeting[]; today: PlainDate }

function planOf({ asked, rulebook, meetings, today }: Question): Plan {
  const { start, slut: end } = asked
  const now = { end, endsEarly: false, today, meetings, warnings: warningsOf(rulebook) }
  const given = { receivedOn: asked.inkom ?? undefined, conferredOn: asked.beviljat ?? undefined }
  const duties = dutiesOfAgreement({ rulebook, start, end, ...given }).map((duty) => {
    const rule = rulebook.duties.find(({ id }) => id === duty.id)
    return rule === undefined ? duty : aimed(duty, withBoardMeeting(duty, rule, now))
  })
  const guard = gapGuard({ end, months: gapMonths(rulebook.duties), meetings, asOf: today })
  const renewal = gapGuard({ end, ...renewalBefore(rulebook.duties), meetings, asOf: today })
  const over = addDays(end, 1)
  const expected = {
    account: expectedOnceDone(rulebook, 'closingAccountReceived', over),
    list: expectedOnceDone(rulebook, 'archived', over),
  }
  return { start, end, rulebook, meetings, duties, guard, renewal, expected }
}

/** A calendar that does not reach the year of a duty says nothing about which meeting it will be. */
function aimed(duty: Duty, atMeeting: Duty): Duty {
  const { due, meeting } = atMeeting
  const isFar = due !== undefined && meeting !== undefined && isAfter(meeting.date, addMonthsClamped(due, 6))
  return isFar ? duty : atMeeting
}

/** Meetings as lines that can stand in an address. */
export function meetingLines(meetings: readonly BoardMeeting[]): string {
  return meetings.map(({ date, memoStop, dispatch }) => `${date};${memoStop};${dispatch}`).join('\n')
}
