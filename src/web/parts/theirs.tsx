import type { Child } from 'hono/jsx'
import { type Entry, writtenIn } from '../form/form.ts'
import { changedSince, type Kept } from '../form/seen.ts'
import type { Visit } from '../visit.ts'
import { partWords } from './words.ts'

type TheirsProps = {
  at: Visit
  entry: Entry
  /** What is kept now. */
  now: Kept
  /** The field as its reader knows it, and what its value reads. */
  label: (field: string) => Child
  read?: (field: string, value: string) => string
  /** Who made the newest change, where that is known. */
  who?: string | null
}

/** What somebody else has changed since the page was opened, field by field, above the form that the reader goes on with. */
export function Theirs({ at, entry, now, label, read = (_, value) => value, who = null }: TheirsProps) {
  const t = partWords(at.language).theirs
  const changes = changedSince(writtenIn(entry), now)
  if (changes.length === 0) return null
  return (
    <div class="theirs">
      <p class="theirs-title">{t.title(who)}</p>
      <ul>
        {changes.map(({ field, before, now: after }) => (
          <li>
            {label(field)}: <Change at={at} before={read(field, before)} after={read(field, after)} />
          </li>
        ))}
      </ul>
      <p>{t.means}</p>
    </div>
  )
}

/** A text that goes on is read whole, as it is now. */
function Change({ at, before, after }: { at: Visit; before: string; after: string }) {
  const t = partWords(at.language).theirs
  if (![before, after].some((text) => text.length > 120 || text.includes('\n')))
    return t.fromTo(before, after)
  return (
    <>
      {t.nowReads}
      <div class="kept-text">{after || '–'}</div>
    </>
  )
}
