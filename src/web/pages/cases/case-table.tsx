import { daysFromToday } from '../../../kernel/date-words.ts'
import { addDays, isAfter } from '../../../kernel/plain-date.ts'
import type { ListedLine } from '../../../store/lists/listed-line.ts'
import { Day } from '../../parts/date-words.tsx'
import { Table } from '../../parts/table.tsx'
import { Tag } from '../../parts/tag.tsx'
import { GapTag } from '../case/timetable/tag.tsx'
import { type Description, describing } from './describe.ts'
import type { Cases, Reading } from './load.ts'
import { MeetingsOfYear } from './meetings-of-year.tsx'
import { words as rhythmWords } from './rhythm-words.ts'
import { words } from './words.ts'

type Row = { line: ListedLine; said: Description }

/** One case a row; on a narrow screen one card each. */
export function CaseTable({ at, cases }: { at: Reading; cases: Cases }) {
  const t = words(at.language)
  const describe = describing(cases, at.language, at.today)
  const rows = cases.lines.map((line) => ({ line, said: describe(line) }))
  return (
    <Table
      caption={t.title}
      captionHidden
      rows={rows}
      columns={[
        { title: t.case, cell: (row: Row) => nameOf(at, row) },
        { title: t.turn, cell: (row) => turnOf(at, row) },
        { title: t.nextDay, cell: (row) => nextDayOf(at, row) },
        ...(rows.some(({ line }) => line.gapLevel !== null)
          ? [{ title: t.gap, cell: ({ line }: Row) => <GapCell at={at} line={line} /> }]
          : []),
        ...(rows.some(({ line }) => line.rhythm !== null)
          ? [
              {
                title: rhythmWords(at.language).meetings,
                cell: ({ line }: Row) => <MeetingsOfYear at={at} line={line} />,
              },
            ]
          : []),
      ]}
    />
  )
}

/** What it is called and where it stands, who takes part in it, and its numbers. */
function nameOf(
  at: Reading,
  { line: { number, registryNumber, externalNumber, title, partyNames }, said }: Row,
) {
  return (
    <>
      <a href={at.to.case(number)}>{title}</a>
      <span class="row-note">{said.state}</span>
      <span class="row-note">{partyNames}</span>
      <span class="row-note">{words(at.language).numbers(number, registryNumber, externalNumber)}</span>
    </>
  )
}

function turnOf(at: Reading, { line, said }: Row) {
  if (line.paused) return <Tag>{words(at.language).paused}</Tag>
  return line.mine ? <strong>{said.turn}</strong> : said.turn
}

/** The day in figures and in words. Late is said plainly and without blame. */
function nextDayOf(at: Reading, { line: { nextDue, nextExpected, nextMeeting, mine, paused }, said }: Row) {
  const t = words(at.language)
  // Beside "your turn" it would be taken for the reader's own.
  const keeper = mine && !said.late ? said.keeper : null
  if (nextDue === null) return <span class="quiet">{t.noDay}</span>
  return (
    <>
      <Day day={nextDue} />
      <span class="row-note">{daysFromToday(nextDue, at.today, at.language)}</span>
      {nextExpected && <span class="row-note">{said.overdue ? t.expectedBefore : t.expected}</span>}
      {nextMeeting !== null && (
        <span class="row-note">
          {nextMeeting === nextDue ? (
            t.atMeeting
          ) : (
            <>
              {t.forMeeting} <Day day={nextMeeting} />
            </>
          )}
        </span>
      )}
      {keeper !== null && <span class="row-note">{t.liesWith(keeper)}</span>}
      {said.late && <Tag mood="late">{said.lateness}</Tag>}
      {!said.late && !nextExpected && !paused && !isAfter(nextDue, addDays(at.today, daysSoon)) && (
        <Tag mood="soon">{t.soon}</Tag>
      )}
    </>
  )
}

/** Until when the agreement holds, how near a gap is, and the last meeting of the board that avoids it. */
function GapCell({
  at,
  line: { gapLevel, endsOn, gapMeetingOn, gapMemoStop },
}: {
  at: Reading
  line: ListedLine
}) {
  const t = words(at.language)
  if (gapLevel === null || endsOn === null) return <span class="quiet">–</span>
  return (
    <>
      <GapTag level={gapLevel} language={at.language} />
      <span class="row-note">
        {t.endsOn} <Day day={endsOn} />
      </span>
      {gapMeetingOn !== null && gapMemoStop !== null && (
        <span class="row-note">
          {t.lastMeeting} <Day day={gapMeetingOn} />, {t.papersReady} <Day day={gapMemoStop} />
        </span>
      )}
    </>
  )
}

const daysSoon = 7
