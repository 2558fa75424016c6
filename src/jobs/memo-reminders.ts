import type { Text } from '../domain/text.ts'
import { dateInWords } from '../kernel/date-words.ts'
import { addDays, isAfter, latest, type PlainDate } from '../kernel/plain-date.ts'
import { withBoardAim } from '../process/board/board-aim.ts'
import type { Calendars } from '../process/board/gap-watch.ts'
import type { History } from '../process/case/history.ts'
import { holderOf } from '../process/case/holder-of.ts'
import { waitingFor } from '../process/engine.ts'
import type { Reminder } from './reminder.ts'

type Known = { history: History; calendars: Calendars; today: PlainDate }

/**
 * A proposal to a board that is not ready: told in its own body a week and two days before the memo stop of the meeting that it can
 * reach. What a duty asks the board for is told on the days of its own rule.
 */
export function memoReminders(known: Known): Reminder[] {
  const { history, today } = known
  return waitingFor(history, today)
    .map((ball) => withBoardAim(ball, known))
    .flatMap(({ aim, due, roles, party, task, track, step }) => {
      if (due === undefined || aim?.piece !== 'memo' || aim.by !== due) return []
      const [first, ...others] = [addDays(due, -7), addDays(due, -2)].filter((day) => !isAfter(day, today))
      if (first === undefined) return []
      const key = `memo ${track} ${step} ${due} ${latest(first, ...others)}`
      const told = roles.filter((role) => role !== 'board' && role !== 'system')
      const holder = holderOf(history, party)
      const people = { roles: told, ...(holder !== null && { holder }) }
      return [{ key, ...people, task: forTheBoard(task, aim.meeting), due }]
    })
}

/** The task, with the board's meeting that its papers are for. */
export function forTheBoard(title: Text, date: PlainDate): Text {
  return {
    sv: `${title.sv}: underlaget till nämndens möte ${dateInWords(date, 'sv')}`,
    en: `${title.en ?? title.sv}: the papers for the board’s meeting on ${dateInWords(date, 'en')}`,
  }
}
