import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { addDays, isBefore, type PlainDate } from '../../../../kernel/plain-date.ts'
import type { Duty } from '../../../../process/duties/duties.ts'
import { Day, DueWords } from '../../../parts/date-words.tsx'
import { Details } from '../../../parts/details.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Said } from '../../../parts/said.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { GapLine, isNear } from '../timetable/gap-line.tsx'
import { DutyCounted } from './day-counted.tsx'
import type { OverviewProps } from './load.ts'
import { words } from './words.ts'

type DutyProps = {
  at: OverviewProps['at']
  duty: Duty
  /** The case is paused: nobody is late, and the day is not moved. */
  rests: boolean
}

/** Every day that applies to the case, each with how it was counted. */
export function Calendar({ at, overview }: OverviewProps) {
  const t = words(at.language)
  const { gap, status, sharesAll } = overview
  const dated = overview.duties.filter(({ due }) => due !== undefined)
  const [near, others] = nearFirst(dated, at.today)
  return (
    <Section title={t.calendar} id="kalender">
      {gap !== null && !isNear(gap) && (
        <GapLine {...{ at, gap, status, sharesAll }} number={overview.partnership.number} />
      )}
      {dated.length === 0 && <EmptyState title={t.calendarEmpty} />}
      <Duties at={at} overview={overview} duties={near} />
      {others.length > 0 && (
        <Details summary={t.otherDays(others.length)} rest>
          <Duties at={at} overview={overview} duties={others} />
        </Details>
      )}
    </Section>
  )
}

const mostNear = 6

/** A partnership of some years has dozens of days: those that are left and nearest, and the others in their order. */
function nearFirst(
  dated: readonly Duty[],
  today: PlainDate,
): [near: readonly Duty[], others: readonly Duty[]] {
  if (dated.length <= mostNear) return [dated, []]
  const left = dated.filter((duty) => duty.met === undefined && !isMissed(duty, today))
  const near = new Set(left.slice(0, mostNear))
  return [dated.filter((duty) => near.has(duty)), dated.filter((duty) => !near.has(duty))]
}

function Duties({ at, overview, duties }: OverviewProps & { duties: readonly Duty[] }) {
  return (
    <ul class="duties">
      {duties.map((duty) => (
        <li>
          <DutyItem at={at} duty={duty} rests={overview.status.paused !== null} />
        </li>
      ))}
    </ul>
  )
}

function DutyItem({ at, duty, rests }: DutyProps) {
  const t = words(at.language)
  return (
    <>
      <p class="duty-title">
        <Said text={duty.title} language={at.language} /> {duty.year ?? ''}{' '}
        <DutyTag at={at} duty={duty} rests={rests} />
      </p>
      <p>
        <DutyDay at={at} duty={duty} rests={rests} />
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

function DutyDay({ at, duty: { from, due, met, count, held }, rests }: DutyProps) {
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
      {rests ? t.restsOn(dateInWords(due, at.language)) : <DueWords at={at} due={due} />}
      {times}
    </>
  )
}

/** Meetings that were not held in their year: it is over, and nobody can be late any more. */
function isMissed({ met, due, count }: Duty, today: PlainDate): boolean {
  return met === undefined && count !== undefined && due !== undefined && isBefore(due, today)
}

function DutyTag({ at, duty, rests }: DutyProps) {
  const { met, due, informative } = duty
  const t = words(at.language)
  if (met !== undefined) return <Tag mood="calm">{t.done}</Tag>
  if (informative) return <Tag>{t.forInformation}</Tag>
  if (due === undefined) return null
  if (rests) return <Tag mood="waiting">{t.rests}</Tag>
  if (isMissed(duty, at.today)) return <Tag>{t.missed}</Tag>
  if (isBefore(due, at.today)) return <Tag mood="late">{t.late}</Tag>
  return isBefore(due, addDays(at.today, 8)) ? <Tag mood="soon">{t.soon}</Tag> : null
}
