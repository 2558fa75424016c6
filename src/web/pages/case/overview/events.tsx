import { dayOf, type ProcessEvent } from '../../../../domain/events.ts'
import type { Party } from '../../../../domain/partnership.ts'
import type { Text } from '../../../../domain/text.ts'
import { Details } from '../../../parts/details.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Said } from '../../../parts/said.tsx'
import { Timeline, type TimelineItem } from '../../../parts/timeline.tsx'
import { DocumentLink } from '../document-link.tsx'
import { eventTitle, whoDid } from '../event-words.ts'
import { openReason, readableEvents } from '../readable-events.ts'
import { causeOf, MovedDays } from '../timetable/moved.tsx'
import type { Overview } from './load.ts'
import type { OverviewProps } from './overview.tsx'
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
        <Details summary={t.showAll(items.length)}>
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
    who: [whoDid({ rulebook, language, title: titleIn(overview, event, voice) }, event.by), voice?.name]
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

/** Where several public parties speak or decide each for itself: the one that did. */
function voiceOf(
  { partnership: { parties }, status: { boardCases } }: OverviewProps['overview'],
  { content }: ProcessEvent,
): Party | null {
  if (parties.filter(({ side }) => side === 'public').length < 2) return null
  const board = boardCases.find(({ track }) => track === content.track)
  const voice = content.for ?? board?.for
  return parties.find(({ id }) => id === voice) ?? null
}

/** What a guest body's own officials are called there. */
function titleIn({ titles }: Overview, { by }: ProcessEvent, voice: Party | null): Text | undefined {
  if (!voice?.bodyId || by.side !== 'public') return undefined
  return titles(by.role, voice.bodyId)
}
