import type { Actor } from '../../../domain/actor.ts'
import { readsRequestsOf } from '../../../domain/disclosure.ts'
import { canDrawSample } from '../../../domain/permissions/permissions-overview.ts'
import { inLanguage } from '../../../domain/text.ts'
import { compareDates } from '../../../kernel/plain-date.ts'
import { meetingFor } from '../../../process/board/board-aim.ts'
import type { Calendars } from '../../../process/board/gap-watch.ts'
import type { BoardCaseStatus } from '../../../process/case/history.ts'
import { stateOf } from '../../../process/rulebook/lookup.ts'
import type { CaseFile } from '../../../store/case/case-file.ts'
import { Day } from '../../parts/date-words.tsx'
import { Section } from '../../parts/heading.tsx'
import type { FileColumn } from '../../parts/list-to-take.tsx'
import { Table } from '../../parts/table.tsx'
import { Tag } from '../../parts/tag.tsx'
import { bodyOf } from '../case/board/body-of.ts'
import { matterOf } from '../case/board/matter.ts'
import type { At } from './at.ts'
import { words } from './words.ts'

type BoardCase = { file: CaseFile; status: BoardCaseStatus; meeting: ReturnType<typeof meetingFor> }

type CalendarsOf = (partnership: CaseFile['partnership']) => Calendars

/** Whoever governs or examines: no step of a case waits for them. */
export function onlyReads({ acting }: Actor): boolean {
  return acting.role === 'auditor' || acting.role === 'politician'
}

type OnTheWayProps = { at: At; files: readonly CaseFile[]; calendarsOf: CalendarsOf }

/** For those who only read: what is on its way to their board, and where it says how everything stands. */
export function OnTheWay({ at, files, calendarsOf }: OnTheWayProps) {
  const t = words(at.language).reader
  const cases = files.flatMap((file) => boardCasesIn(file, at, calendarsOf)).toSorted(byMeeting)
  return (
    <>
      <Section title={t.toBoard} id="namnden">
        {cases.length === 0 ? <p>{t.noneToBoard}</p> : <BoardCases at={at} cases={cases} />}
      </Section>
      <Section title={t.ways} id="vagar">
        <ul>
          {waysFor(at).map(([address, label]) => (
            <li>
              <a href={address}>{label}</a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

/** The open cases of the reader's own board. */
function boardCasesIn(
  file: CaseFile,
  { actor: { acting }, today }: At,
  calendarsOf: CalendarsOf,
): BoardCase[] {
  const { history, partnership, status } = file
  const own = acting.side === 'public' ? acting.bodyId : null
  const known = { history, calendars: calendarsOf(partnership), today }
  return status.boardCases
    .filter((one) => one.open && bodyOf(partnership, one) === own)
    .map((one) => ({ file, status: one, meeting: meetingFor(one, known) }))
}

/** The nearest meeting first; what has none yet comes last. */
function byMeeting(a: BoardCase, b: BoardCase): number {
  if (a.meeting === null || b.meeting === null) return Number(a.meeting === null) - Number(b.meeting === null)
  return compareDates(a.meeting.day, b.meeting.day)
}

/** One case a row; on a narrow screen one card each. */
function BoardCases({ at, cases }: { at: At; cases: readonly BoardCase[] }) {
  const t = words(at.language).reader
  return (
    <Table
      caption={t.toBoard}
      captionHidden
      file={{ at, name: 'namnden' }}
      rows={cases}
      columns={[
        { title: t.partnership, cell: (one: BoardCase) => nameOf(at, one), inFile: nameInFile(at) },
        { title: t.matter, cell: ({ file, status }) => matterOf(file, status, at.language) },
        { title: t.state, cell: (one) => stateIn(at, one) },
        {
          title: t.meeting,
          cell: ({ meeting }) => <MeetingDay at={at} meeting={meeting} />,
          inFile: [{ title: t.meeting, cell: ({ meeting }) => meeting?.day ?? '' }],
        },
      ]}
    />
  )
}

function nameOf(at: At, one: BoardCase) {
  const { number, title } = one.file.partnership
  return (
    <>
      <a href={at.to.inCase(number, 'namnd')}>{title}</a>
      <span class="row-note">{othersIn(at, one)}</span>
      <span class="row-note">{number}</span>
    </>
  )
}

/** The other parties: the reader's own board takes part in them all. */
function othersIn({ actor: { acting } }: At, { file: { partnership } }: BoardCase): string {
  const own = acting.side === 'public' ? acting.bodyName : null
  const others = partnership.parties.filter(({ name }) => name !== own)
  return others.map(({ name }) => name).join(', ')
}

function nameInFile(at: At): FileColumn<BoardCase>[] {
  const t = words(at.language)
  return [
    { title: t.partnership, cell: ({ file }) => file.partnership.title },
    { title: t.parties, cell: (one) => othersIn(at, one) },
    { title: t.number, cell: ({ file }) => file.partnership.number },
  ]
}

function stateIn({ language }: At, { file, status }: BoardCase) {
  return <Tag mood="waiting">{inLanguage(stateOf(file.history.rulebook, status.state).label, language)}</Tag>
}

/** Before the papers have been sent out it is the first meeting that the case can reach. */
function MeetingDay({ at, meeting }: { at: At } & Pick<BoardCase, 'meeting'>) {
  const t = words(at.language).reader
  if (meeting === null) return <span class="quiet">{t.noMeeting}</span>
  return (
    <>
      <Day day={meeting.day} />
      <span class="row-note">{meeting.isSet ? t.isSet : t.earliest}</span>
    </>
  )
}

function waysFor({ to, actor, language }: At): [address: string, label: string][] {
  const t = words(language).reader
  return [
    [to.overview(), t.overview],
    [`${to.overview()}#nej`, t.declined],
    [to.cases({ lage: 'ikraft', ordning: 'glapp' }), t.inForce],
    ...(canDrawSample(actor) ? [[to.sample(), t.sample] as [string, string]] : []),
    ...(readsRequestsOf(actor) === null ? [] : [[to.disclosure(), t.requests] as [string, string]]),
  ]
}
