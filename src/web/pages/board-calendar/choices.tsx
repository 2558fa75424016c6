import { yearOf } from '../../../kernel/plain-date.ts'
import type { SignedIn } from '../../visit.ts'
import type { BoardCalendar } from './load.ts'
import { words } from './words.ts'

/** Which year, and which board where the body has several. */
export function Choices({ at, calendar, year }: { at: SignedIn; calendar: BoardCalendar; year: number }) {
  const t = words(at.language)
  const { boards, board } = calendar
  const known = calendar.meetings.map(({ date }) => yearOf(date))
  const now = yearOf(at.today)
  const years = [...new Set([...known, now, now + 1, year])].sort()
  return (
    <>
      {boards.length > 1 && (
        <nav aria-label={t.boards}>
          <ul class="more-pages">
            {boards.map(({ name, casePrefix }) => (
              <li>
                <a
                  href={at.to.boardCalendar({ namnd: casePrefix, ar: year })}
                  aria-current={casePrefix === board.casePrefix ? 'page' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <nav aria-label={t.years} class="year-links">
        {years.map((one) => (
          <a
            href={at.to.boardCalendar({ namnd: board.casePrefix, ar: one })}
            aria-current={one === year ? 'page' : undefined}
          >
            {one}
          </a>
        ))}
      </nav>
    </>
  )
}
