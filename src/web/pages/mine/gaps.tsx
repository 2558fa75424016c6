import { isUnconflicted, takesPart } from '../../../domain/permissions/permissions.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { compareDates } from '../../../kernel/plain-date.ts'
import { type Calendars, type GapWatch, gapWatch } from '../../../process/board/gap-watch.ts'
import type { CaseFile } from '../../../store/case/case-file.ts'
import { DueWords } from '../../parts/date-words.tsx'
import { Section } from '../../parts/heading.tsx'
import { ListToTake } from '../../parts/list-to-take.tsx'
import { isNear } from '../case/timetable/gap-line.tsx'
import { GapTag } from '../case/timetable/tag.tsx'
import { words as timetableWords } from '../case/timetable/words.ts'
import type { At } from './at.ts'
import { words } from './words.ts'

type Near = { file: CaseFile; gap: GapWatch }
type GapsProps = { at: At; near: readonly Near[] }

/** Leads from the top of the page to what stands below all that is to be done. */
export function ToGaps({ at, near }: GapsProps) {
  if (near.length === 0) return null
  return (
    <p>
      <a href="#glapp">{words(at.language).gaps(near.length)}</a>
    </p>
  )
}

/** The partnerships whose end comes so near that a gap threatens, with the last meeting of the board that avoids it. */
export function Gaps({ at, near }: GapsProps) {
  const t = words(at.language)
  if (near.length === 0) return null
  const sorted = near.toSorted((a, b) => compareDates(a.gap.end, b.gap.end))
  return (
    <Section title={t.gaps(near.length)} id="glapp">
      <ul class="todos">
        {sorted.map(({ file, gap }) => (
          <Gap at={at} file={file} gap={gap} />
        ))}
      </ul>
      <GapFile at={at} near={sorted} />
    </Section>
  )
}

function GapFile({ at, near }: { at: At; near: readonly Near[] }) {
  const t = words(at.language)
  const time = timetableWords(at.language)
  return (
    <ListToTake
      at={at}
      name="glapp"
      caption={t.gaps(near.length)}
      rows={near}
      columns={[
        { title: t.partnership, cell: ({ file }) => file.partnership.title },
        { title: t.number, cell: ({ file }) => file.partnership.number },
        { title: t.gapLevel, cell: ({ gap }) => time.levels[gap.level.level] },
        { title: t.gapEnd, cell: ({ gap }) => gap.end },
        { title: time.lastMeeting, cell: ({ gap }) => meetingOf(gap)?.date ?? '' },
        { title: time.papersReady, cell: ({ gap }) => meetingOf(gap)?.memoStop ?? '' },
      ]}
    />
  )
}

/** The meeting that is in time: of the final report, or, where that is too late or is not what hurries, of what comes next. */
function meetingOf({ matter, finalReport, renewal }: GapWatch) {
  return (matter === 'finalReport' ? finalReport.meeting : null) ?? renewal.meeting
}

/** The case, where a gap threatens after it and the reader takes part in it. */
export function nearIn(
  { actor, today }: At,
  file: CaseFile,
  calendarsOf: (partnership: CaseFile['partnership']) => Calendars,
): Near[] {
  const { partnership, history, status } = file
  if (status.paused !== null || !takesPart(actor, partnership.scope)) return []
  if (!isUnconflicted(actor, partnership.scope)) return []
  const gap = gapWatch(history, calendarsOf(partnership), today)
  return gap !== null && isNear(gap) ? [{ file, gap }] : []
}

/** Until when it holds, the last meeting before that, and where it is seen to. */
function Gap({ at, file, gap }: { at: At } & Near) {
  const t = words(at.language)
  const { number, title } = file.partnership
  const isMissed = file.status.flags.includes('AT_RISK_GAP')
  const address = isMissed
    ? at.to.inCase(number, 'fornyelse', 'overbryggning')
    : at.to.inCase(number, 'tidsplan')
  const isTooLate = gap.matter === 'finalReport' && gap.finalReport.meeting === null
  const meeting = meetingOf(gap)
  return (
    <li>
      <p class="todo-task">
        <a href={address}>{title}</a> <GapTag level={gap.level.level} language={at.language} />
      </p>
      <p>{t.holdsUntil(dateInWords(gap.end, at.language))}</p>
      {isTooLate && <p>{t.reportTooLate}</p>}
      {meeting === null ? (
        <p>{t.noMeetingLeft}</p>
      ) : (
        <p>
          {(isTooLate ? t.lastBefore : t.lastSafe)(dateInWords(meeting.date, at.language))} {t.papersReady}{' '}
          <DueWords at={at} due={meeting.memoStop} />.
        </p>
      )}
    </li>
  )
}
