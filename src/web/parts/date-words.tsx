import type { Child } from 'hono/jsx'
import { dateInWords, daysFromToday } from '../../kernel/date-words.ts'
import { isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import type { AnyReader } from '../visit.ts'
import { Details } from './details.tsx'
import { partWords } from './words.ts'

type DayProps = { at: AnyReader; day: PlainDate }

/** "torsdag 19 november 2026, om 12 dagar" */
export function DateWords({ at, day }: DayProps) {
  return (
    <>
      <DayInWords at={at} day={day} />, {daysFromToday(day, at.today, at.language)}
    </>
  )
}

/** "torsdag 19 november 2026", which a file has in figures. */
export function DayInWords({ at, day }: DayProps) {
  return <time datetime={day}>{dateInWords(day, at.language)}</time>
}

/** The last day of something: "senast torsdag 19 november 2026, om 12 dagar". One that has passed is said without blame. */
export function DueWords({ at, due }: { at: AnyReader; due: PlainDate }) {
  const t = partWords(at.language)
  if (isBefore(due, at.today)) return <>{t.shouldHaveBeen(dateInWords(due, at.language))}</>
  return (
    <>
      {t.noLaterThan} <DateWords at={at} day={due} />
    </>
  )
}

/** A day that the body expects and no rule sets: "väntas senast onsdag 9 december 2026, om 12 dagar (riktmärke, inte en regel)". */
export function ExpectedWords({ at, day }: DayProps) {
  const t = partWords(at.language)
  return (
    <>
      {isBefore(day, at.today) ? (
        t.shouldHaveBeen(dateInWords(day, at.language))
      ) : (
        <>
          {t.expectedBy} <DateWords at={at} day={day} />
        </>
      )}{' '}
      ({t.guide})
    </>
  )
}

/** A day alone, in figures as in a table: 2026-11-19. */
export function Day({ day }: { day: PlainDate }) {
  return (
    <time class="day" datetime={day}>
      {day}
    </time>
  )
}

/** "Varför detta datum?" opens the arithmetic in place. */
export function WhyThisDate({ at, children }: { at: AnyReader; children?: Child }) {
  return <Details summary={partWords(at.language).whyThisDate}>{children}</Details>
}
