import type { PlainDate } from '../../../kernel/plain-date.ts'
import { dayToKeep } from '../../../process/board/day-to-keep.ts'
import type { Ball } from '../../../process/case/history.ts'
import { type Duty, duties } from '../../../process/duties/duties.ts'
import { ofLead } from '../../../process/duties/timetable.ts'
import { dueOf, dutyBehind, expectedBy } from '../../../process/steps/ball-day.ts'
import type { CaseFile } from '../../../store/case/case-file.ts'
import { listCalendars } from '../../../store/case/timetable.ts'
import { WhyThisDate } from '../../parts/date-words.tsx'
import { DueLine, ExpectedLine } from '../../parts/turn-card.tsx'
import type { SignedIn } from '../../visit.ts'
import { BoardDay, DayCounted } from './overview/day-counted.tsx'
import { turnOf } from './turn.ts'

type Props = {
  at: SignedIn
  file: CaseFile
  steps: readonly string[]
  /** The board's case that the page is about, where the steps may be taken in others too. */
  track?: string
}

/**
 * Until when the reader has with one of these steps, as their list of things to do says it, on the page where it is done.
 * Nothing where it is not their turn, and no day is set or expected.
 */
export async function OwnDay(props: Props) {
  const { at, file } = props
  const calendars = await listCalendars(at.db, file.partnership)
  const { mine } = turnOf({ ...file, calendars }, at.actor, at.today)
  const all = duties(file.history, at.today, ofLead(calendars))
  const [first] = mine.flatMap((ball) => withDay(props, ball, all)).toSorted(byDay)
  if (first === undefined) return null
  const { ball, duty, due, keep } = first
  return (
    <>
      {due === null ? <ExpectedLine at={at} day={keep} /> : <DueLine at={at} due={keep} />}
      <BoardDay at={at} duty={duty} aim={ball.aim} due={due} />
      <WhyThisDate at={at}>
        <DayCounted at={at} duty={duty} ball={ball} />
      </WhyThisDate>
    </>
  )
}

type Dated = { ball: Ball; duty?: Duty | undefined; due: PlainDate | null; keep: PlainDate }

function withDay({ at, steps, track }: Props, ball: Ball, all: readonly Duty[]): Dated[] {
  if (!steps.includes(ball.step) || (track !== undefined && ball.track !== track)) return []
  const due = dueOf(ball, at.today)
  const expected = expectedBy(ball)
  if (due === null) return expected === null ? [] : [{ ball, due, keep: expected }]
  const duty = dutyBehind(all, ball)
  return [{ ball, duty, due, keep: (duty && dayToKeep(duty)) ?? due }]
}

function byDay({ keep: a }: { keep: string }, { keep: b }: { keep: string }): number {
  return a < b ? -1 : Number(a > b)
}
