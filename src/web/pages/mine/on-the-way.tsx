import type { Actor } from '../../../domain/actor.ts'
import { readsRequestsOf } from '../../../domain/disclosure.ts'
import { canDrawSample } from '../../../domain/permissions-overview.ts'
import { inLanguage } from '../../../domain/text.ts'
import { parsePlainDate } from '../../../kernel/plain-date.ts'
import type { BoardCaseStatus } from '../../../process/history.ts'
import { stateOf } from '../../../process/lookup.ts'
import type { CaseFile } from '../../../store/case-file.ts'
import { DateWords } from '../../parts/date-words.tsx'
import { Section } from '../../parts/heading.tsx'
import { Tag } from '../../parts/tag.tsx'
import { words as boardWords } from '../case/board/words.ts'
import type { At } from './mine.tsx'
import { words } from './words.ts'

type BoardCase = { file: CaseFile; status: BoardCaseStatus }

/** Whoever governs or examines: no step of a case waits for them. */
export function onlyReads({ acting }: Actor): boolean {
  return acting.role === 'auditor' || acting.role === 'politician'
}

/** For those who only read: what is on its way to their board, and where it says how everything stands. */
export function OnTheWay({ at, files }: { at: At; files: readonly CaseFile[] }) {
  const t = words(at.language).reader
  const cases = files.flatMap((file) => boardCasesIn(file, at))
  return (
    <>
      <Section title={t.toBoard} id="namnden">
        {cases.length === 0 && <p>{t.noneToBoard}</p>}
        <ul class="todos">
          {cases.map((one) => (
            <OneCase at={at} {...one} />
          ))}
        </ul>
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
function boardCasesIn(file: CaseFile, { actor: { acting } }: At): BoardCase[] {
  const own = acting.side === 'public' ? acting.bodyName : null
  return file.status.boardCases
    .filter((status) => status.open && (status.for ?? file.partnership.lead.bodyName) === own)
    .map((status) => ({ file, status }))
}

function OneCase({ at, file, status }: BoardCase & { at: At }) {
  const { number, title } = file.partnership
  const { label } = stateOf(file.history.rulebook, status.state)
  const day = sentFor({ file, status })
  return (
    <li>
      <p class="todo-task">
        <a href={at.to.inCase(number, 'namnd')}>
          {boardWords(at.language).matters[status.kind]}: {title}
        </a>
      </p>
      <p>
        <Tag mood="waiting">{inLanguage(label, at.language)}</Tag>{' '}
        {day !== null && (
          <>
            {words(at.language).reader.meeting} <DateWords at={at} day={day} />
          </>
        )}
      </p>
    </li>
  )
}

/** The meeting that the papers have been sent out for. */
function sentFor({
  file: {
    history,
    status: { tracks },
  },
  status,
}: BoardCase) {
  const sent = history.events.findLast(
    ({ type, seq }) => type === 'caseDispatched' && tracks.get(seq) === status.track,
  )
  return parsePlainDate(String(sent?.content.meetingOn ?? ''))
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
