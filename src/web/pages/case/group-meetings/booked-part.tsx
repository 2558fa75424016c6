import { timeInWords } from '../../../../documents/papers/meeting-time.ts'
import { canWorkInGroups } from '../../../../domain/permissions/permissions-steering.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
import { blank, type Entry, problemWith } from '../../../form/form.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { DateWords } from '../../../parts/date-words.tsx'
import { Details } from '../../../parts/details.tsx'
import { type Fact, Facts } from '../../../parts/facts.tsx'
import { TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { openBefore } from './actions-before.ts'
import { pointsOf } from './agenda.ts'
import { type GroupMeetings, type MeetingAt, mayCall, mayConvene, type OfGroup } from './load.ts'
import { Points } from './points.tsx'
import { words } from './words.ts'

type Props = { at: MeetingAt; entry: Entry; loaded: GroupMeetings; meeting: OfGroup & { heldAt: null } }

/** A booked meeting: when and where, what it takes up, who comes. Both sides add to the agenda. */
export function BookedPart({ at, entry, loaded, meeting }: Props) {
  const t = words(at.language)
  const points = pointsOf(meeting, { ...loaded, actions: openBefore(loaded.actions, meeting) }, at.language)
  return (
    <>
      <p class="turn-task">
        <DateWords at={at} day={meeting.on} />
      </p>
      {isBefore(meeting.on, at.today) && <p>{t.dayHasBeen}</p>}
      <Ways at={at} loaded={loaded} meeting={meeting} />
      <Facts facts={factsOf(at, meeting)} />
      <Section title={t.agenda} id="dagordning">
        <Points at={at} points={points} />
        {canWorkInGroups(at.actor, loaded.file.partnership.scope) && (
          <AddItem at={at} entry={entry} meeting={meeting} />
        )}
      </Section>
      <Section title={t.invited} id="kallade">
        <ul>
          {meeting.attendance.map(({ name, represents }) => (
            <li>
              {name}, {represents}
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

/** On the day the view for the meeting and the minutes come first; before it, the calendar. */
function Ways({ at, loaded, meeting }: Omit<Props, 'entry'>) {
  const t = words(at.language)
  const address = (part: string) =>
    at.to.inCase(loaded.file.partnership.number, 'gruppmoten', meeting.id, part)
  const hasCome = !isBefore(at.today, meeting.on)
  const convenes = mayConvene(at, loaded.file, meeting.group)
  return (
    <Actions>
      {hasCome && convenes && <ButtonLink href={address('anteckningar')}>{t.write}</ButtonLink>}
      <ButtonLink href={address('idag')} look={hasCome && !convenes ? 'primary' : 'secondary'}>
        {t.todayView}
      </ButtonLink>
      {!hasCome && convenes && (
        <ButtonLink href={address('anteckningar')} look="secondary">
          {t.prepare}
        </ButtonLink>
      )}
      {mayCall(at, loaded.file, 'move-group-meeting') && (
        <>
          <ButtonLink href={address('andring')} look="secondary">
            {t.move}
          </ButtonLink>
          <ButtonLink href={address('installt')} look="tertiary">
            {isBefore(meeting.on, at.today) ? t.notHeld : t.cancel}
          </ButtonLink>
        </>
      )}
      <a href={address('kalender.ics')}>{t.calendar}</a>
    </Actions>
  )
}

function AddItem({ at, entry, meeting }: Pick<Props, 'at' | 'entry' | 'meeting'>) {
  const t = words(at.language)
  const own = entry.typed !== null && 'item' in entry.typed ? entry : blank
  const address = at.to.inCase(at.params.number, 'gruppmoten', meeting.id, 'dagordning')
  return (
    <Details summary={t.addItem} open={problemWith(own, 'item') !== null}>
      <Form at={at} action={address}>
        <TextField entry={own} name="item" label={t.itemLabel} />
        <Actions>
          <Button look="secondary">{t.itemSend}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

function factsOf(
  at: MeetingAt,
  { on: date, startsAt: from, endsAt: to, place, link, accessNeeds }: OfGroup,
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
