import { inLanguage } from '../../../../domain/text.ts'
import type { Duty } from '../../../../process/duties/duties.ts'
import type { Timetable } from '../../../../process/duties/timetable.ts'
import { PeriodChart, type PeriodRow } from '../../../parts/charts/period-chart.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { AnyReader } from '../../../visit.ts'
import { words } from './words.ts'

type PictureProps = { at: AnyReader; timetable: Timetable }

/** The agreement, the windows in it and the meetings of the board that need to be reached. */
export function Picture({ at, timetable: { agreement, duties } }: PictureProps) {
  const t = words(at.language)
  const { start, end } = agreement
  const whole: PeriodRow = { name: t.agreement, periods: [{ from: start, to: end, words: t.agreement }] }
  return (
    <Section title={t.picture} id="linje">
      <PeriodChart
        id="tidslinje"
        language={at.language}
        title={t.pictureTitle}
        description={t.pictureSaid(start, end)}
        rows={[whole, ...windowRows(at, duties), ...meetingRow(at, duties)]}
        today={at.today}
      />
    </Section>
  )
}

/** One row for each kind of window: the follow-ups, the evaluation. Meetings of a year would fill every day. */
function windowRows(at: AnyReader, duties: readonly Duty[]): PeriodRow[] {
  const windows = duties.flatMap((duty) => {
    const { from, due, count, title } = duty
    return from === undefined || due === undefined || count !== undefined ? [] : [{ from, due, title, duty }]
  })
  return [...Map.groupBy(windows, ({ duty }) => duty.id).values()].map((some) => {
    const name = some[0] ? inLanguage(some[0].title, at.language) : ''
    return {
      name,
      periods: some.map(({ from, due, duty }) => ({ from, to: due, words: wordsOf(name, duty) })),
    }
  })
}

function wordsOf(name: string, { year }: Duty): string {
  return year === undefined ? name : `${name} ${year}`
}

function meetingRow(at: AnyReader, duties: readonly Duty[]): PeriodRow[] {
  const marks = duties.flatMap(({ meeting, met, title }) =>
    meeting === undefined || met !== undefined
      ? []
      : [{ on: meeting.date, words: inLanguage(title, at.language) }],
  )
  return marks.length === 0 ? [] : [{ name: words(at.language).boardMeetings, periods: [], marks }]
}
