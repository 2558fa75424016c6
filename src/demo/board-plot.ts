import { addDays, isAfter, yearOf } from '../kernel/plain-date.ts'
import { withoutAid } from './aid-of-running.ts'
import * as move from './board-moves.ts'
import { boardAgo, type boardIdeas } from './board-stories.ts'
import { demoMeetings } from './calendar.ts'
import { agreed, toIdeaMeeting } from './draft-plot.ts'
import { draftAgo } from './draft-stories.ts'
import { daysAfter, type Move, type When } from './moves.ts'
import type { Setting } from './setting.ts'

type OnItsWay = keyof typeof boardIdeas

/** Stances under way, a proposal on its way to the board, and a yes with its minutes. */
export function toTheBoard(setting: Setting, submitted: (about: OnItsWay) => Move[]): Move[] {
  const day = daysAfter(setting.today, boardAgo)
  const opened = (about: OnItsWay) => [
    ...toIdeaMeeting(setting, { about, ago: boardAgo[about] }, submitted(about)),
    ...agreed(day(about, 38)),
    ...withoutAid(about, day(about, 39).on),
    ...(['chair', 'director', 'adminHead'] as const).map((who) => move.saysYes(day(about, 44), who)),
    move.opens(day(about, 44)),
    ...move.writesMemo(day(about, 46)),
    move.handsInMemo(day(about, 46)),
  ]
  return [
    move.saysYes({ about: 'bridge', on: addDays(setting.today, 44 - draftAgo.bridge) }, 'chair'),
    ...opened('orchard'),
    ...opened('lantern'),
    move.approvesMemo(day('lantern', 47)),
    ...atTheTable({ out: day('lantern', 55), last: day('lantern', 85) }),
  ]
}

/** Sent out for the board's next meeting, and decided there; where it meets too late for the story, on its last day. */
function atTheTable({ out, last }: { out: When; last: When }): Move[] {
  const years = [yearOf(out.on), yearOf(last.on)]
  const meeting = [...new Set(years)]
    .flatMap(demoMeetings)
    .find(({ date }) => isAfter(date, out.on) && !isAfter(date, last.on))
  const on = meeting?.date ?? last.on
  return [
    move.dispatches(out, meeting && { meetingOn: meeting.date }),
    move.decides({ ...last, on }, meeting === undefined),
    move.announces({ ...last, on: addDays(on, 5) }),
  ]
}
