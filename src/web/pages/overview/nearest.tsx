import type { ListedLine } from '../../../store/lists/listed-line.ts'
import { Day } from '../../parts/date-words.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Section } from '../../parts/heading.tsx'
import { Table } from '../../parts/table.tsx'
import { GapTag } from '../case/timetable/tag.tsx'
import { MeetingsOfYear } from '../cases/meetings-of-year.tsx'
import type { At, Loaded } from './loaded.ts'
import { words } from './words.ts'

/** The partnerships that need the next agreement first, with the last meeting of the board that is in time. */
export function Nearest({ at, loaded: { nearest } }: { at: At; loaded: Loaded }) {
  const t = words(at.language)
  if (nearest.length === 0)
    return (
      <div id="narmast">
        <EmptyState title={t.noneInForce}>
          <p>{t.noneInForceBody}</p>
        </EmptyState>
      </div>
    )
  return (
    <Section title={t.nearest} id="narmast">
      <p>{t.nearestLead}</p>
      <Table
        caption={t.nearest}
        captionHidden
        rows={nearest}
        columns={[
          { title: t.partnership, cell: (line: ListedLine) => nameOf(at, line) },
          { title: t.until, cell: ({ endsOn }) => (endsOn === null ? '–' : <Day day={endsOn} />) },
          {
            title: t.level,
            cell: ({ gapLevel }) =>
              gapLevel === null ? '–' : <GapTag level={gapLevel} language={at.language} />,
          },
          { title: t.lastMeeting, cell: (line) => lastMeetingOf(at, line) },
          { title: t.meetings, cell: (line) => <MeetingsOfYear at={at} line={line} /> },
        ]}
      />
      <p>
        <a href={at.to.cases({ lage: 'ikraft', ordning: 'glapp' })}>{t.allInForce}</a>
      </p>
    </Section>
  )
}

function nameOf(at: At, { number, title, partyNames }: ListedLine) {
  return (
    <>
      <a href={at.to.inCase(number, 'tidsplan')}>{title}</a>
      <span class="row-note">{partyNames}</span>
    </>
  )
}

function lastMeetingOf(at: At, { gapMeetingOn, gapMemoStop, gapLevel }: ListedLine) {
  const t = words(at.language)
  if (gapMeetingOn === null)
    return <span class="quiet">{gapLevel === 'atRisk' ? t.noMeeting : t.noCalendar}</span>
  return (
    <>
      <Day day={gapMeetingOn} />
      {gapMemoStop !== null && <span class="row-note">{t.memoStop(gapMemoStop)}</span>}
    </>
  )
}
