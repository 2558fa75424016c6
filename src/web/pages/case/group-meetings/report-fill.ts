import { dayOf } from '../../../../domain/events.ts'
import type { Language } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { actionLine } from './agenda.ts'
import type { GroupMeetings } from './load.ts'
import { openActions } from './load.ts'
import { words } from './words.ts'

export const reportParts = ['work', 'decided', 'risks', 'questions'] as const
export type ReportPart = (typeof reportParts)[number]

/** What is known already: the working group's meetings and decisions since the last report, what is open, what is at risk. */
export function prefilled(loaded: GroupMeetings, language: Language): Record<ReportPart, string> {
  const t = words(language)
  const last = loaded.file.history.events.findLast(({ type }) => type === 'workingReportGiven')
  const since = last === undefined ? '' : dayOf(last)
  const met = loaded.meetings.filter(
    ({ group, heldAt, on }) => group === 'working' && heldAt !== null && on >= since,
  )
  const open = loaded.deviations.filter(({ closedOn }) => closedOn === null)
  return {
    work: met.map(({ on }) => t.fillMet(dateInWords(on, language))).join('\n'),
    decided: [
      ...met.flatMap(({ decisions }) => decisions.map(({ text }) => `– ${text}`)),
      ...openActions(loaded).map((action) => `– ${t.fillOpen(actionLine(action, language))}`),
    ].join('\n'),
    risks: open.map(({ text, measure, owner }) => `– ${t.fillRisk(text, measure, owner)}`).join('\n'),
    questions: '',
  }
}
