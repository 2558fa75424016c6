import { inLanguage } from '../../../../domain/text.ts'
import { addDays, isBefore } from '../../../../kernel/plain-date.ts'
import type { Duty } from '../../../../process/duties.ts'
import { DateWords, Day } from '../../../parts/date-words.tsx'
import { Details } from '../../../parts/details.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Said } from '../../../parts/said.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { DutyCounted } from './day-counted.tsx'
import type { OverviewProps } from './overview.tsx'
import { words } from './words.ts'

type DutyProps = { at: OverviewProps['at']; duty: Duty }

/** Every day that applies to the case, each with how it was counted. */
export function Calendar({ at, overview }: OverviewProps) {
  const t = words(at.language)
  const dated = overview.duties.filter(({ due }) => due !== undefined)
  return (
    <Section title={t.calendar} id="kalender">
      {dated.length === 0 && <EmptyState title={t.calendarEmpty} />}
      <ul class="duties">
        {dated.map((duty) => (
          <li>
            <DutyItem at={at} duty={duty} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function DutyItem({ at, duty }: DutyProps) {
  const t = words(at.language)
  return (
    <>
      <p class="duty-title">
        <Said text={duty.title} language={at.language} /> {duty.year ?? ''} <DutyTag at={at} duty={duty} />
      </p>
      <p>
        <DutyDay at={at} duty={duty} />
      </p>
      {duty.meeting !== undefined && !duty.met && (
        <p class="quiet">
          {t.boardMeeting} <Day day={duty.meeting.date} />, {t.memoStop} <Day day={duty.meeting.memoStop} />
        </p>
      )}
      <Details
        summary={
          <>
            {t.howCounted}
            <span class="ds-sr-only">: {inLanguage(duty.title, at.language)}</span>
          </>
        }
      >
        <DutyCounted at={at} duty={duty} />
      </Details>
    </>
  )
}

function DutyDay({ at, duty: { from, due, met, count, held } }: DutyProps) {
  const t = words(at.language)
  if (due === undefined) return null
  if (met !== undefined) return <Day day={met.on} />
  const times = count === undefined ? '' : ` · ${t.held(held ?? 0, count)}`
  if (from !== undefined)
    return (
      <>
        {t.window(from, due)}
        {times}
      </>
    )
  return (
    <>
      {t.noLaterThan} <DateWords at={at} day={due} />
      {times}
    </>
  )
}

function DutyTag({ at, duty: { met, due, informative } }: DutyProps) {
  const t = words(at.language)
  if (met !== undefined) return <Tag mood="calm">{t.done}</Tag>
  if (informative) return <Tag>{t.forInformation}</Tag>
  if (due === undefined) return null
  if (isBefore(due, at.today)) return <Tag mood="late">{t.late}</Tag>
  return isBefore(due, addDays(at.today, 8)) ? <Tag mood="soon">{t.soon}</Tag> : null
}
