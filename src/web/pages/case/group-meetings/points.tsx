import type { Point } from './agenda.ts'
import type { At } from './load.ts'
import { words } from './words.ts'

/** The agenda, with what has come back under the point it belongs to. */
export function Points({ at, points }: { at: At; points: readonly Point[] }) {
  const t = words(at.language)
  return (
    <ol class="agenda">
      {points.map(({ title, item, below }) => (
        <li>
          {title} {item?.proposedBy != null && <span class="quiet">({t.proposedBy(item.proposedBy)})</span>}
          {below.length > 0 && (
            <ul>
              {below.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}
