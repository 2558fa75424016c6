import { dayToKeep } from '../../../process/board/day-to-keep.ts'
import type { Ball } from '../../../process/case/history.ts'
import { type Duty, duties } from '../../../process/duties/duties.ts'
import { ofLead } from '../../../process/duties/timetable.ts'
import { dueOf, dutyBehind } from '../../../process/steps/ball-day.ts'
import type { CaseFile } from '../../../store/case/case-file.ts'
import { listCalendars } from '../../../store/case/timetable.ts'
import { WhyThisDate } from '../../parts/date-words.tsx'
import { DueLine } from '../../parts/turn-card.tsx'
import type { SignedIn } from '../../visit.ts'
import { BoardDay, DayCounted } from './overview/day-counted.tsx'
import { turnOf } from './turn.ts'

type Props = { at: SignedIn; file: CaseFile; steps: readonly string[] }

/**
 * Until when the reader has with one of these steps, as their list of things to do says it, on the page where it is done.
 * Nothing where it is not their turn or no day is set.
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
      <DueLine at={at} due={keep} />
      <BoardDay at={at} duty={duty} aim={ball.aim} due={due} />
      <WhyThisDate at={at}>
        <DayCounted at={at} duty={duty} ball={ball} />
      </WhyThisDate>
    </>
  )
}

function withDay({ at, steps }: Props, ball: Ball, all: readonly Duty[]) {
  const due = steps.includes(ball.step) ? dueOf(ball, at.today) : null
  if (due === null) return []
  const duty = dutyBehind(all, ball)
  return [{ ball, duty, due, keep: (duty && dayToKeep(duty)) ?? due }]
}

function byDay({ keep: a }: { keep: string }, { keep: b }: { keep: string }): number {
  return a < b ? -1 : Number(a > b)
}
