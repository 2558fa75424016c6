import { remindersOf } from '../../src/jobs/reminders.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { historyOf, type Told } from './case-duties.ts'
import { aMeeting } from './duties.ts'

/** What people are reminded of on a day, where the board meets on 24 May 2029. */
export function reminders(told: readonly Told[], today: string) {
  return remindersOf({ history: historyOf(...told), today: plainDate(today), calendars })
}

const calendars = new Map([['Järva', [aMeeting('2029-05-24', '2029-05-03', '2029-05-15')]]])
