import { inLanguage } from '../../../../domain/text.ts'
import { yearOf } from '../../../../kernel/plain-date.ts'
import { allOf } from '../../../../kernel/word-list.ts'
import type { GapMatter } from '../../../../process/board/gap-guard-level.ts'
import { type BodyGuard, renewalBefore } from '../../../../process/board/gap-watch.ts'
import type { BeforeGap } from '../../../../process/board/last-day-before-gap.ts'
import { gapMonths } from '../../../../process/rulebook/duty-schema.ts'
import { Day, WhyThisDate } from '../../../parts/date-words.tsx'
import { Details } from '../../../parts/details.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import { namesIn } from '../consideration/words.ts'
import type { TimetableProps } from './props.ts'
import { GapTag } from './tag.tsx'
import { words } from './words.ts'

type Row = Required<Omit<BeforeGap, 'end'>> & { matter: GapMatter; guard: BodyGuard; done: boolean }

type GapProps = Pick<TimetableProps, 'at' | 'file'> & Pick<TimetableProps['timetable'], 'gap'>

/** The last meetings of the board that keep the partnership free of a gap, and what must be ready by when. */
export function Gap({ at, file, gap }: GapProps) {
  const t = words(at.language)
  const settled = gap.matter === 'renewed' || gap.matter === 'ending'
  return (
    <Section title={t.gap} id="glapp">
      <p>
        <GapTag level={gap.level.level} language={at.language} /> {inLanguage(gap.level.words, at.language)}
      </p>
      {!settled && (
        <>
          <p>{t.gapLead}</p>
          <Guards at={at} file={file} rows={rowsOf(file, gap)} end={gap.end} />
        </>
      )}
      <Details summary={t.warned}>
        <p>{t.warnedBody(monthsInWords(at, file), namesIn(file.history.rulebook, at.language))}</p>
      </Details>
    </Section>
  )
}

/** "12, 9 och 6", as the rulebook has it. */
function monthsInWords({ language }: TimetableProps['at'], { history }: TimetableProps['file']): string {
  const { months } = history.rulebook.rhythm.gapWarnings
  return allOf(months.map(String), language)
}

function rowsOf(file: TimetableProps['file'], gap: TimetableProps['timetable']['gap']): Row[] {
  const { duties } = file.history.rulebook
  const months = gapMonths(duties)
  return [
    {
      matter: 'finalReport',
      guard: gap.finalReport,
      months,
      minutesDays: 0,
      done: gap.matter !== 'finalReport',
    },
    { matter: 'renewal', guard: gap.renewal, ...renewalBefore(duties), done: gap.matter === 'signing' },
  ]
}

function MeetingDay({
  at,
  guard: { meeting, unset, latest },
}: Pick<TimetableProps, 'at'> & { guard: BodyGuard }) {
  const t = words(at.language)
  if (meeting !== null) return <Day day={meeting.date} />
  return unset ? t.unset(yearOf(latest)) : t.noMeeting
}

type GuardsProps = Pick<TimetableProps, 'at' | 'file'> & {
  rows: readonly Row[]
  end: TimetableProps['timetable']['gap']['end']
}

function Guards({ at, file, rows, end }: GuardsProps) {
  const t = words(at.language)
  const several = file.partnership.scope.publicBodyIds.length > 1
  return (
    <Table
      caption={t.gap}
      captionHidden
      file={{ at, name: 'sista-dagar' }}
      rows={rows}
      columns={[
        { title: t.matter, cell: ({ matter }) => t.matters[matter] },
        {
          title: t.lastMeeting,
          cell: ({ guard, done }) => (
            <>
              {done ? t.done : <MeetingDay at={at} guard={guard} />}
              {several && guard.body !== null && <span class="row-note">{t.ofBoard(guard.body)}</span>}
            </>
          ),
        },
        {
          title: t.papersReady,
          cell: ({ guard, done }) =>
            done || guard.meeting === null ? '–' : <Day day={guard.meeting.memoStop} />,
        },
        {
          title: t.dispatch,
          cell: ({ guard, done }) =>
            done || guard.meeting === null ? '–' : <Day day={guard.meeting.dispatch} />,
        },
        {
          title: t.latest,
          inFile: [{ title: t.latest, cell: ({ guard }) => guard.latest }],
          cell: ({ guard, months, minutesDays }) => (
            <>
              <Day day={guard.latest} />
              <WhyThisDate at={at}>
                <p>{t.whyLatest({ end, months, minutesDays, latest: guard.latest })}</p>
              </WhyThisDate>
            </>
          ),
        },
      ]}
    />
  )
}
