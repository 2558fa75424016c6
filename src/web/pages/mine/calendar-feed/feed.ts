import { z } from 'zod'
import { type FeedEvent, feedText } from '../../../../documents/calendar-feed.ts'
import type { Actor } from '../../../../domain/actor.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { addDays } from '../../../../kernel/plain-date.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { listOpenFiles } from '../../../../store/case/case-files.ts'
import { listCalendars } from '../../../../store/case/timetable.ts'
import { findFeedOwner, listInvited } from '../../../../store/meetings/calendar-feed.ts'
import { findActor } from '../../../../store/people/membership.ts'
import { publicPage } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import type { Visit } from '../../../visit.ts'
import { feedIn } from './address.ts'
import { dutyEvents, meetingEvent, todoEvents } from './events.ts'
import { words } from './words.ts'

const FeedParams = z.object({ feed: z.string().max(500) })

/** A person has seldom more open cases than this in any one assignment. */
const mostCases = 200
/** Meetings that were held lately stay where they were. */
const daysBack = 60

/** What a calendar program fetches: no sign-in, only the secret address. */
export const get = publicPage(FeedParams, noQuery, async (at) => {
  const id = feedIn(at, at.params.feed)
  const owner = id === null ? null : await findFeedOwner(at.db, id)
  const actor = owner && (await findActor(at.db, owner.personId, { today: at.today }))
  if (!owner || !actor) throw new NotFound()
  const { language } = owner
  const [meetings, duties] = await Promise.all([
    listInvited(at.db, actor, addDays(at.today, -daysBack)),
    dutiesOf({ ...at, language }, actor),
  ])
  const events = [...meetings.map((one) => meetingEvent({ ...at, language }, one)), ...duties]
  const text = feedText({ name: words(language).name, language, madeAt: at.now, events })
  return new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="handslag.ics"',
      'cache-control': 'private, max-age=900',
    },
  })
})

/** What lies with the person in any of their assignments, each thing once. */
async function dutiesOf(at: Visit, actor: Actor): Promise<FeedEvent[]> {
  const found: FeedEvent[] = []
  for (const acting of actor.memberships) {
    const as = { ...actor, acting }
    const { files } = await listOpenFiles(at.db, as, { today: at.today, most: mostCases })
    const calendarsOf = await calendarsFor(at, files)
    for (const file of files) {
      const calendars = await calendarsOf(file)
      found.push(...dutyEvents(at, as, file, calendars), ...todoEvents(at, as, file, calendars))
    }
  }
  return [...new Map(found.map((event) => [event.uid, event])).values()]
}

/** Cases of one board alone share its calendar, which is read once. */
async function calendarsFor(at: Visit, files: readonly CaseFile[]) {
  const known = new Map<string, ReturnType<typeof listCalendars>>()
  const keyOf = ({ partnership: { id, lead, scope } }: CaseFile) =>
    scope.publicBodyIds.length > 1 ? id : lead.boardId
  for (const file of files)
    if (!known.has(keyOf(file))) known.set(keyOf(file), listCalendars(at.db, file.partnership))
  return (file: CaseFile) => known.get(keyOf(file)) ?? listCalendars(at.db, file.partnership)
}
