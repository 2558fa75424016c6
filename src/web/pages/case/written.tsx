import type { Child } from 'hono/jsx'
import { dateInWords, timeInStockholm } from '../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../kernel/plain-date.ts'
import type { Visit } from '../../visit.ts'

type WrittenProps = { at: Visit; who: string; when: string; text: string; children?: Child }

/** Something that a person has written: who, when, and the words as they were typed. Both sides look the same. */
export function Written({ at, who, when, text, children }: WrittenProps) {
  const instant = new Date(when)
  return (
    <article class="written">
      <p class="written-by">
        <strong>{who}</strong>{' '}
        <span class="quiet">
          <time datetime={when}>
            {dateInWords(dayInStockholm(instant), at.language)}, {timeInStockholm(instant, at.language)}
          </time>
        </span>
      </p>
      <p class="written-text">{text}</p>
      {children}
    </article>
  )
}
