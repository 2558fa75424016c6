import { addDays } from '../kernel/plain-date.ts'
import * as move from './board-moves.ts'
import { boardAgo, type boardIdeas } from './board-stories.ts'
import { agreed, toIdeaMeeting } from './draft-plot.ts'
import { draftAgo } from './draft-stories.ts'
import { daysAfter, type Move } from './moves.ts'
import type { Setting } from './plot.ts'
import { withoutAid } from './signing-plot.ts'

type OnItsWay = keyof typeof boardIdeas

/** Stances under way, a proposal on its way to the board, and a yes whose minutes are awaited. */
export function toTheBoard(setting: Setting, submitted: (about: OnItsWay) => Move[]): Move[] {
  const day = daysAfter(setting.today, boardAgo)
  const opened = (about: OnItsWay) => [
    ...toIdeaMeeting(setting, { about, ago: boardAgo[about] }, submitted(about)),
    ...withoutAid(day(about, 37)),
    ...agreed(day(about, 38)),
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
    move.dispatches(day('lantern', 55)),
    move.decides(day('lantern', 85)),
  ]
}
