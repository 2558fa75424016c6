import type { FeedEvent } from '../../../../documents/calendar-feed.ts'
import type { Actor } from '../../../../domain/actor.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { instantInStockholm } from '../../../../kernel/date-words.ts'
import type { Calendars } from '../../../../process/board/gap-watch.ts'
import { type Duty, duties } from '../../../../process/duties/duties.ts'
import { pressing } from '../../../../process/duties/pressing.ts'
import { keyOf, ofLead } from '../../../../process/duties/timetable.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { InvitedMeeting } from '../../../../store/meetings/calendar-feed.ts'
import { paths } from '../../../paths.ts'
import type { Visit } from '../../../visit.ts'
import { kindOfMeeting } from '../../case/meeting/meeting-kind.ts'
import type { Todo } from '../todo.ts'
import { dayOf, isResponsible, taskOf, workIn } from '../todos.ts'
import { words } from './words.ts'

/** What lies with the person in a case, each on its last day, and the day the papers for the board must be ready. */
export function dutyEvents(at: Visit, actor: Actor, file: CaseFile, calendars: Calendars): FeedEvent[] {
  if (file.status.paused !== null) return []
  const all = pressing(duties(file.history, at.today, ofLead(calendars)), at.today)
  const own = all.filter((duty) => isResponsible(duty, file, actor))
  return own.flatMap((duty) => [...lastDay(at, file, duty), ...memoStop(at, file, duty)])
}

/** What waits for the person on a day that no duty of theirs has: their part of a report, minutes to approve, what they took on, a payment. */
export function todoEvents(at: Visit, actor: Actor, file: CaseFile, calendars: Calendars): FeedEvent[] {
  if (file.status.paused !== null) return []
  const { todos } = workIn([file], { actor, today: at.today, calendarsOf: () => calendars })
  const isElsewhere = ({ duty }: Todo) => duty !== null && isResponsible(duty, file, actor)
  return todos.filter((todo) => !isElsewhere(todo)).flatMap((todo) => todoEvent(at, todo))
}

function todoEvent(at: Visit, todo: Todo): FeedEvent[] {
  const { file, step, track, meeting, about, taken, payment, expected } = todo
  const due = todo.due ?? dayOf(todo) ?? expected ?? null
  if (due === null) return []
  const t = words(at.language)
  const { id, number, title } = file.partnership
  const own = taken === undefined ? [id, step, track, meeting, about] : ['action', taken.id]
  const which = [...own, payment, ...(payment === undefined ? [] : [due])]
  return [
    {
      uid: `${which.filter(Boolean).join('-')}@handslag`,
      on: due,
      ...(expected !== undefined && { tentative: true }),
      title: t[expected === undefined ? 'lastDay' : 'expectedDay'](
        inLanguage(taskOf(todo), at.language),
        title,
      ),
      description: described(at, todo),
      url: at.origin + paths.case(number),
    },
  ]
}

function described({ language }: Visit, { counted, expected }: Todo): string {
  if (counted === undefined) return ''
  const arithmetic = inLanguage(counted.arithmetic, language)
  return expected === undefined ? arithmetic : `${arithmetic}\n${inLanguage(counted.source, language)}`
}

function lastDay(at: Visit, { partnership }: CaseFile, duty: Duty): FeedEvent[] {
  if (duty.due === undefined) return []
  const t = words(at.language)
  const { arithmetic, source } = duty
  return [
    {
      uid: `${partnership.id}-${uidOf(duty)}@handslag`,
      on: duty.due,
      title: t.lastDay(nameOf(at, duty), partnership.title),
      description: [inLanguage(arithmetic, at.language), inLanguage(source, at.language)].join('\n'),
      url: at.origin + paths.case(partnership.number),
    },
  ]
}

function memoStop(at: Visit, { partnership }: CaseFile, duty: Duty): FeedEvent[] {
  if (duty.meeting === undefined) return []
  const t = words(at.language)
  return [
    {
      uid: `${partnership.id}-${uidOf(duty)}-memo@handslag`,
      on: duty.meeting.memoStop,
      title: t.memoStop(nameOf(at, duty), partnership.title),
      description: t.board(duty.meeting.date),
      url: at.origin + paths.inCase(partnership.number, 'tidsplan'),
    },
  ]
}

function uidOf(duty: Duty): string {
  return keyOf(duty).replace(' ', '-')
}

function nameOf({ language }: Visit, { title, year }: Duty): string {
  return year === undefined ? inLanguage(title, language) : `${inLanguage(title, language)} ${year}`
}

/** The same uid as the invitation that came by mail, so that a calendar holds it once. */
export function meetingEvent(at: Visit, meeting: InvitedMeeting): FeedEvent {
  const { id, on, startsAt, endsAt, caseNumber, caseTitle, link } = meeting
  const kind = kindOfMeeting(meeting)
  const url = at.origin + paths.inCase(caseNumber, kind.noun)
  return {
    uid: `${id}@handslag`,
    sequence: meeting.sequence,
    startsAt: instantInStockholm(on, startsAt),
    endsAt: instantInStockholm(on, endsAt),
    title: kind.title(caseTitle, at.language),
    description: [link, url].filter((part) => part !== null).join('\n'),
    place: meeting.place ?? link,
    url,
  }
}
