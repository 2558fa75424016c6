import { timeInWords } from '../../../../documents/papers/meeting-time.ts'
import type { EventType } from '../../../../domain/events.ts'
import { canCallFirstMeeting } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { daysBetween, isAfter, isBefore, parsePlainDate } from '../../../../kernel/plain-date.ts'
import { upperFirst } from '../../../../kernel/upper-first.ts'
import { roleName } from '../../../../process/rulebook/lookup.ts'
import type { Meeting } from '../../../../store/meetings/meeting.ts'
import type { Entry } from '../../../form/form.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { DateWords } from '../../../parts/date-words.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { type Fact, Facts } from '../../../parts/facts.tsx'
import { Section } from '../../../parts/heading.tsx'
import { AgreedSection } from '../agreed/agreed.tsx'
import { CasePage } from '../case-page.tsx'
import { findGuide } from '../idea-meetings/guide-load.ts'
import { GuideSection } from '../idea-meetings/guide-section.tsx'
import { AgendaSection } from './agenda-section.tsx'
import { LastDay } from './last-day.tsx'
import { type At, type FirstMeeting, isUpcoming } from './load.ts'
import { MissingDocuments } from './missing-documents.tsx'
import { NeedsForm } from './needs-form.tsx'
import { words } from './words.ts'

type MeetingPageProps = { at: At; entry: Entry; loaded: FirstMeeting }

/** The first meeting as both sides see it: booked, held, or not called yet. */
export function MeetingPage({ at, entry, loaded }: MeetingPageProps) {
  const t = words(at.language)
  const { file, meeting } = loaded
  return (
    <CasePage at={at} partnership={file.partnership} title={t.title} entry={entry}>
      {meeting === null ? (
        <NoMeeting at={at} loaded={loaded} />
      ) : (
        <Booked at={at} entry={entry} loaded={loaded} meeting={meeting} />
      )}
    </CasePage>
  )
}

/** Not called yet; or, in a case that came from elsewhere, called without time and place. */
function NoMeeting({ at, loaded }: { at: At; loaded: FirstMeeting }) {
  const t = words(at.language)
  const { history, status } = loaded.file
  const newest = history.events.findLast(({ type }) => callEvents.includes(type))
  const called = newest?.type === 'firstMeetingCalled' ? newest : undefined
  const day = parsePlainDate(String(called?.content.meetingOn ?? ''))
  const who = inLanguage(roleName(history.rulebook, 'staffUnit'), at.language)
  if (called === undefined)
    return (
      <>
        <LastDay at={at} loaded={loaded} />
        <EmptyState title={t.notCalled}>
          <p>{t.notCalledText(upperFirst(who))}</p>
        </EmptyState>
      </>
    )
  return (
    <>
      {day !== null && <p>{t.noDetails(dateInWords(day, at.language))}</p>}
      {status.round === 'FIRST_MEETING_CALLED' && mayWrite(at, loaded) && (
        <StaffActions at={at} loaded={loaded} mainly="move" />
      )}
    </>
  )
}

const callEvents: readonly EventType[] = ['firstMeetingCalled', 'firstMeetingCancelled']

type BookedProps = MeetingPageProps & { meeting: Meeting }

function Booked({ at, entry, loaded, meeting }: BookedProps) {
  return (
    <>
      <p class="turn-task">
        <WhenSentence at={at} loaded={loaded} meeting={meeting} />
      </p>
      <MainActions at={at} loaded={loaded} meeting={meeting} />
      <Facts facts={factsOf(at, loaded, meeting)} />
      <AgreedSection at={at} partnership={loaded.file.partnership} agreed={loaded.agreed} />
      {isUpcoming(meeting) && <NeedsForm at={at} entry={entry} loaded={loaded} />}
      <AgendaSection at={at} entry={entry} loaded={loaded} meeting={meeting} />
      <FirstGuide at={at} loaded={loaded} meeting={meeting} />
      {isUpcoming(meeting) && <MissingDocuments at={at} loaded={loaded} />}
      <People at={at} meeting={meeting} />
    </>
  )
}

/** What to talk about, and what was said there once it is held. */
async function FirstGuide({ at, loaded: { file }, meeting }: Omit<BookedProps, 'entry'>) {
  const guide = await findGuide(at, file)
  if (!isUpcoming(meeting) && guide.answered === 0) return null
  return <GuideSection at={at} partnership={file.partnership} guide={guide} />
}

function WhenSentence({ at, loaded: { duty }, meeting }: Omit<BookedProps, 'entry'>) {
  const t = words(at.language)
  if (isUpcoming(meeting)) return <DateWords at={at} day={meeting.on} />
  const { due } = duty
  const isLate = due !== undefined && isAfter(meeting.on, due)
  return (
    <>
      {t.heldOn(dateInWords(meeting.on, at.language))} {isLate && t.heldLate(daysBetween(due, meeting.on))}
    </>
  )
}

/** The party's main action is the calendar; the staff unit's the minutes, once the day has come. */
function MainActions({ at, loaded, meeting }: Omit<BookedProps, 'entry'>) {
  const t = words(at.language)
  const { number } = loaded.file.partnership
  if (!isUpcoming(meeting))
    return (
      <Actions>
        <ButtonLink href={at.to.inCase(number, 'mote', 'minnesanteckningar')}>{t.readMinutes}</ButtonLink>
      </Actions>
    )
  const calendar = at.to.inCase(number, 'mote', 'kalender.ics')
  if (!mayWrite(at, loaded))
    return (
      <Actions>
        <ButtonLink href={calendar}>{t.calendar}</ButtonLink>
      </Actions>
    )
  const hasCome = !isBefore(at.today, meeting.on)
  return <StaffActions at={at} loaded={loaded} mainly={hasCome ? 'write' : 'move'} calendar={calendar} />
}

type StaffActionsProps = { at: At; loaded: FirstMeeting; mainly: 'write' | 'move'; calendar?: string }

function StaffActions({ at, loaded, mainly, calendar }: StaffActionsProps) {
  const t = words(at.language)
  const { number } = loaded.file.partnership
  const move = at.to.inCase(number, 'mote', 'andring')
  const write = at.to.inCase(number, 'mote', 'minnesanteckningar')
  return (
    <Actions>
      {mainly === 'write' && <ButtonLink href={write}>{t.write}</ButtonLink>}
      <ButtonLink href={move} look="secondary">
        {t.move}
      </ButtonLink>
      {mainly === 'move' && (
        <ButtonLink href={write} look="secondary">
          {t.write}
        </ButtonLink>
      )}
      {calendar !== undefined && <a href={calendar}>{t.calendar}</a>}
      <a href={at.to.inCase(number, 'mote', 'installt')}>{t.cancel}</a>
    </Actions>
  )
}

function mayWrite(at: At, { file }: FirstMeeting): boolean {
  return canCallFirstMeeting(at.actor, file.partnership.scope)
}

function factsOf(at: At, { needs }: FirstMeeting, meeting: Meeting): Fact[] {
  const t = words(at.language)
  const { on: date, startsAt: from, endsAt: to, place, link, accessNeeds } = meeting
  const isParty = at.actor.acting.side === 'party'
  const facts: (Fact | null)[] = [
    [t.when, timeInWords({ date, from, to }, at.language)],
    place === null ? null : [t.where, place],
    link === null ? null : [t.online, <a href={link}>{isUpcoming(meeting) ? t.openLink : link}</a>],
    accessNeeds === null ? null : [t.weArrange, accessNeeds],
    needs === '' || needs === accessNeeds ? null : [isParty ? t.youNeed : t.theyNeed, needs],
  ]
  return facts.filter((fact) => fact !== null)
}

/** Both sides in one list: who is asked, or who came. */
function People({ at, meeting }: { at: At; meeting: Meeting }) {
  const t = words(at.language)
  const isHeld = !isUpcoming(meeting)
  const people = meeting.attendance.filter(({ attended }) => !isHeld || attended === true)
  return (
    <Section title={isHeld ? t.came : t.invited} id="personer">
      <ul>
        {people.map(({ name, represents }) => (
          <li>
            {name}, {represents}
          </li>
        ))}
      </ul>
    </Section>
  )
}
