import { dayOf, type ProcessEvent } from '../../../../domain/events.ts'
import { Details } from '../../../parts/details.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Said } from '../../../parts/said.tsx'
import { Timeline, type TimelineItem } from '../../../parts/timeline.tsx'
import { DocumentLink } from '../document-link.tsx'
import { eventTitle, whoDid } from '../event-words.ts'
import { titleIn, voiceOf } from '../own-titles.ts'
import { openReason, readableEvents } from '../readable-events.ts'
import { causeOf, MovedDays } from '../timetable/moved.tsx'
import type { OverviewProps } from './load.ts'
import { words } from './words.ts'

const shownAtOnce = 8

/** What has happened, newest first: who did what, with the papers that came of it. */
export function Events({ at, overview }: OverviewProps) {
  const t = words(at.language)
  const events = readableEvents(at.actor, overview).toReversed()
  const items = events.map((event) => itemOf({ at, overview }, event))
  return (
    <Section title={t.events} id="handelser">
      <Timeline items={items.slice(0, shownAtOnce)} />
      {items.length > shownAtOnce && (
        <Details summary={t.showAll(items.length)} rest>
          <Timeline items={items.slice(shownAtOnce)} />
        </Details>
      )}
    </Section>
  )
}

function itemOf({ at, overview }: OverviewProps, event: ProcessEvent): TimelineItem {
  const { rulebook } = overview.history
  const papers = overview.documents.filter(({ seq }) => seq === event.seq)
  const reason = openReason(event)
  const { language } = at
  const voice = voiceOf(overview, event)
  return {
    day: dayOf(event),
    title: <Said text={eventTitle(rulebook, event)} language={language} />,
    who: [
      whoDid({ rulebook, language, title: titleIn(overview.titles, event, voice) }, event.by),
      voice?.name,
    ]
      .filter(Boolean)
      .join(', '),
    body: (
      <>
        {reason !== null && <p class="kept-text">{reason}</p>}
        {event.type === 'daysMoved' && (
          <>
            <p>{causeOf(at, event)}</p>
            <MovedDays at={at} event={event} />
          </>
        )}
        {papers.map((paper) => (
          <p>
            <DocumentLink at={at} number={overview.partnership.number} rulebook={rulebook} document={paper} />
          </p>
        ))}
      </>
    ),
  }
}
