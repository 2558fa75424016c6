import { isWorkingDay } from '../../../../kernel/calendar.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { addDays, isAfter, isBefore, type PlainDate } from '../../../../kernel/plain-date.ts'
import type { Meeting } from '../../../../store/meetings/meeting.ts'
import { type Entry, problemWith, typedIn } from '../../../form/form.ts'
import { typedDay } from '../../../form/typed-day.ts'
import { Checkbox } from '../../../parts/choices.tsx'
import { FieldFrame, inputBinding } from '../../../parts/field.tsx'
import { TextArea, TextField } from '../../../parts/fields.tsx'
import { Fieldset } from '../../../parts/fieldset.tsx'
import { partWords } from '../../../parts/words.ts'
import type { SignedIn } from '../../../visit.ts'
import type { FirstMeeting } from './load.ts'
import { words } from './words.ts'

/** What a day is proposed by: a meeting that is booked, what the party needs, and a last day where there is one. */
type When = Pick<FirstMeeting, 'meeting' | 'needs'> & {
  duty: Pick<FirstMeeting['duty'], 'suggestedBy' | 'due'>
  /** A day that has been planned, where nothing is booked. */
  day?: PlainDate | null
  /** The same people's latest meeting: they often meet at the same time and place. */
  latest?: Pick<Meeting, 'startsAt' | 'endsAt' | 'place' | 'link'> | undefined
}
type WhenFieldsProps = { at: SignedIn; entry: Entry; loaded: When }

/** Day, times, place, link and what is arranged; on the move form with what is booked now. */
export function WhenFields({ at, entry, loaded }: WhenFieldsProps) {
  const t = words(at.language)
  const { meeting, needs, latest } = loaded
  const from = meeting ?? latest
  const optional = partWords(at.language).optional
  return (
    <Fieldset legend={t.whenLegend}>
      {meeting === null && latest !== undefined && <p>{t.asLast}</p>}
      <DayField at={at} entry={entry} loaded={loaded} />
      <TimeField at={at} entry={entry} name="startsAt" label={t.startsAt} value={from?.startsAt} />
      <TimeField at={at} entry={entry} name="endsAt" label={t.endsAt} value={from?.endsAt} />
      <TextField entry={entry} name="place" label={t.place} hint={t.placeHint} value={from?.place ?? ''} />
      <TextField entry={entry} name="link" label={t.link} type="url" value={from?.link ?? ''} />
      <TextArea
        entry={entry}
        name="arranged"
        label={t.arranged}
        hint={t.arrangedHint}
        optional={optional}
        rows={2}
        value={meeting?.accessNeeds ?? needs}
      />
    </Fieldset>
  )
}

/** A plain field that offers the working days up to the last day. A later day asks whether one knows. */
function DayField({ at, entry, loaded: { meeting, duty, day: planned } }: WhenFieldsProps) {
  const t = words(at.language)
  const days = suggestedDays(at.today, duty.suggestedBy ?? at.today)
  const [first, last] = [days.at(0), days.at(-1)]
  const hint =
    first === undefined || last === undefined
      ? t.dayHintLate
      : t.dayHint(dateInWords(first, at.language), dateInWords(last, at.language))
  return (
    <>
      <datalist id="arbetsdagar">
        {days.map((day) => (
          <option value={day}>{dateInWords(day, at.language)}</option>
        ))}
      </datalist>
      <FieldFrame entry={entry} name="on" label={t.day} hint={hint}>
        <input
          class="ds-input"
          {...inputBinding({ entry, name: 'on', hint })}
          type="text"
          value={typedIn(entry, 'on', meeting?.on ?? planned ?? undefined)}
          inputmode="numeric"
          size={12}
          autocomplete="off"
          list="arbetsdagar"
        />
      </FieldFrame>
      {isLate(at, entry, duty.due) && <Checkbox entry={entry} name="late" label={t.lateTick} />}
    </>
  )
}

function isLate({ today }: SignedIn, entry: Entry, due: PlainDate | undefined): boolean {
  if (due !== undefined && isBefore(due, today)) return false
  const typed = typedDay(typedIn(entry, 'on'))
  const isAfterDue = typed !== null && due !== undefined && isAfter(typed, due)
  return problemWith(entry, 'late') !== null || isAfterDue
}

/** From tomorrow to the last suitable day. */
function suggestedDays(today: PlainDate, last: PlainDate): PlainDate[] {
  const days: PlainDate[] = []
  for (let day = addDays(today, 1); !isBefore(last, day); day = addDays(day, 1))
    if (isWorkingDay(day)) days.push(day)
  return days
}

type TimeFieldProps = {
  at: SignedIn
  entry: Entry
  name: 'startsAt' | 'endsAt'
  label: string
  value: string | undefined
}

function TimeField({ at, entry, name, label, value = '' }: TimeFieldProps) {
  const hint = words(at.language).timeHint
  return (
    <TextField
      entry={entry}
      name={name}
      label={label}
      hint={hint}
      value={value}
      size={6}
      inputmode="text"
      autocomplete="off"
    />
  )
}
