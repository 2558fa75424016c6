import { dayOf, type EventType, type ProcessEvent } from '../../../../domain/events.ts'
import { canSeeConflicts } from '../../../../domain/permissions.ts'
import { Details } from '../../../parts/details.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Said } from '../../../parts/said.tsx'
import { Timeline, type TimelineItem } from '../../../parts/timeline.tsx'
import { DocumentLink } from '../document-link.tsx'
import { eventTitle, whoDid } from '../event-words.ts'
import { causeOf, MovedDays } from '../timetable/moved.tsx'
import type { OverviewProps } from './overview.tsx'
import { words } from './words.ts'

const shownAtOnce = 8

/** What has happened, newest first: who did what, with the papers that came of it. */
export function Events({ at, overview }: OverviewProps) {
  const t = words(at.language)
  const events = overview.history.events.filter((event) => mayRead(at, overview, event)).toReversed()
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

/** Conflicts of interest are read by those who declared them and those who answer for the case (domain.md 2.3). */
function mayRead(at: OverviewProps['at'], { partnership }: OverviewProps['overview'], event: ProcessEvent) {
  if (event.type !== 'conflictDeclared' && event.type !== 'conflictCleared') return true
  return event.by.personId === at.actor.personId || canSeeConflicts(at.actor, partnership.scope)
}

function itemOf({ at, overview }: OverviewProps, event: ProcessEvent): TimelineItem {
  const { rulebook } = overview.history
  const papers = overview.documents.filter(({ seq }) => seq === event.seq)
  return {
    day: dayOf(event),
    title: <Said text={eventTitle(rulebook, event)} language={at.language} />,
    who: [whoDid({ rulebook, language: at.language }, event.by), voiceOf(overview, event)]
      .filter(Boolean)
      .join(', '),
    body: (
      <>
        {openReasons.includes(event.type) && typeof event.content.reasons === 'string' && (
          <p class="kept-text">{event.content.reasons}</p>
        )}
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
): string | null {
  if (parties.filter(({ side }) => side === 'public').length < 2) return null
  const board = boardCases.find(({ track }) => track === content.track)
  const voice = content.for ?? board?.for
  return parties.find(({ id }) => id === voice)?.name ?? null
}

/** Reasons that both sides read; others are working material. */
const openReasons: readonly EventType[] = [
  'firstMeetingCancelled',
  'paused',
  'resumed',
  'withdrawn',
  'madeDormant',
  'directorProceeded',
  'directorDeclined',
  'redirected',
  'abortedNoConsensus',
]
