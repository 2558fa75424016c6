import { daysFromToday } from '../../../kernel/date-words.ts'
import { Day } from '../../parts/date-words.tsx'
import { Section } from '../../parts/heading.tsx'
import { Table } from '../../parts/table.tsx'
import { Tag } from '../../parts/tag.tsx'
import { words as caseWords } from '../cases/words.ts'
import type { At, DueLine, Loaded } from './loaded.ts'
import { words } from './words.ts'

/** What has a day in the cases that one works with, the nearest first; nothing where there is none. */
export function Due({ at, loaded: { due } }: { at: At; loaded: Loaded }) {
  const t = words(at.language)
  if (due.length === 0) return null
  return (
    <Section title={t.due} id="nast">
      <p>{t.dueLead}</p>
      <Table
        caption={t.due}
        captionHidden
        rows={due}
        columns={[
          { title: t.partnership, cell: (one: DueLine) => nameOf(at, one) },
          { title: t.turn, cell: turnOf },
          { title: t.day, cell: (one) => dayOf(at, one) },
        ]}
      />
      <p>
        <a href={at.to.cases()}>{t.allDue}</a>
      </p>
    </Section>
  )
}

function nameOf(at: At, { line: { number, title, partyNames, paused }, said }: DueLine) {
  return (
    <>
      <a href={at.to.case(number)}>{title}</a>
      <span class="row-note">{partyNames}</span>
      <span class="row-note">{paused ? caseWords(at.language).paused : said.state}</span>
    </>
  )
}

/** A case that rests is nobody's turn until it is taken up again. */
function turnOf({ line: { mine, paused }, said }: DueLine) {
  if (paused) return <span class="quiet">–</span>
  return mine ? <strong>{said.turn}</strong> : said.turn
}

function dayOf(at: At, { line: { nextDue, nextExpected, nextMeeting }, said }: DueLine) {
  const t = caseWords(at.language)
  if (nextDue === null) return '–'
  return (
    <>
      <Day day={nextDue} /> {said.late && <Tag mood="late">{said.lateness}</Tag>}
      <span class="row-note">{daysFromToday(nextDue, at.today, at.language)}</span>
      {nextExpected && <span class="row-note">{said.overdue ? t.expectedBefore : t.expected}</span>}
      {nextMeeting !== null && nextMeeting !== nextDue && (
        <span class="row-note">
          {t.forMeeting} <Day day={nextMeeting} />
        </span>
      )}
    </>
  )
}
