import { timeInWords } from '../../../../documents/papers/meeting-time.ts'
import { canCallIdeaMeeting } from '../../../../domain/permissions/permissions-agreement.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
import type { Entry } from '../../../form/form.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { DateWords } from '../../../parts/date-words.tsx'
import { type Fact, Facts } from '../../../parts/facts.tsx'
import { Heading } from '../../../parts/heading.tsx'
import type { BookedMeeting } from '../meeting/load.ts'
import { mayToday } from '../why-not.ts'
import { AgendaList } from './agenda-list.tsx'
import type { At, IdeaMeetings } from './load.ts'
import { words } from './words.ts'

type BookedProps = { at: At; entry: Entry; loaded: IdeaMeetings; meeting: BookedMeeting }

/** A booked meeting: when, where, who and what about. */
export function Booked({ at, entry, loaded, meeting }: BookedProps) {
  const t = words(at.language)
  return (
    <>
      <p class="turn-task">
        <DateWords at={at} day={meeting.on} />
      </p>
      <Ways at={at} loaded={loaded} meeting={meeting} />
      <Facts facts={factsOf(at, meeting)} />
      <AgendaList at={at} entry={entry} loaded={loaded} meeting={meeting} />
      <Heading level={3}>{t.invited}</Heading>
      <ul>
        {meeting.attendance.map(({ name, represents }) => (
          <li>
            {name}, {represents}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The staff unit's main action is the minutes, once the day has come; everybody else's the calendar. */
function Ways({ at, loaded, meeting }: Omit<BookedProps, 'entry'>) {
  const t = words(at.language)
  const { number } = loaded.file.partnership
  const address = (part: string) => at.to.inCase(number, 'idemoten', meeting.id, part)
  const calendar = address('kalender.ics')
  if (!mayToday(at, loaded.file, { step: 'hold-idea-meeting', may: canCallIdeaMeeting }))
    return (
      <Actions>
        <ButtonLink href={calendar}>{t.calendar}</ButtonLink>
      </Actions>
    )
  const hasCome = !isBefore(at.today, meeting.on)
  return (
    <Actions>
      <ButtonLink href={address('minnesanteckningar')} look={hasCome ? 'primary' : 'secondary'}>
        {t.write}
      </ButtonLink>
      <ButtonLink href={address('andring')} look="secondary">
        {t.move}
      </ButtonLink>
      <ButtonLink href={address('installt')} look="tertiary">
        {t.cancel}
      </ButtonLink>
      <a href={calendar}>{t.calendar}</a>
    </Actions>
  )
}

function factsOf(
  at: At,
  { on: date, startsAt: from, endsAt: to, place, link, accessNeeds }: BookedMeeting,
): Fact[] {
  const t = words(at.language)
  const facts: (Fact | null)[] = [
    [t.when, timeInWords({ date, from, to }, at.language)],
    place === null ? null : [t.where, place],
    link === null ? null : [t.online, <a href={link}>{t.openLink}</a>],
    accessNeeds === null ? null : [t.weArrange, accessNeeds],
  ]
  return facts.filter((fact) => fact !== null)
}
