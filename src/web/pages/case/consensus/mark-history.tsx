import type { Mark } from '../../../../domain/agreement.ts'
import { Details } from '../../../parts/details.tsx'
import type { Visit } from '../../../visit.ts'
import type { SectionNow } from '../draft/load.ts'
import { words as draftWords } from '../draft/words.ts'
import { whenInWords } from '../draft/written-by.ts'
import { words } from './words.ts'

type HistoryProps = { at: Visit; now: SectionNow; said: readonly Mark[] }

/** Every answer about a section, the newest first, also those about a text that is no more. */
export function MarkHistory({ at, now, said }: HistoryProps) {
  const t = words(at.language)
  const names = draftWords(at.language).marks
  const partyOf = (id: string) => now.marks.find(({ party }) => party.id === id)?.party.name ?? ''
  if (said.length === 0) return null
  return (
    <Details summary={t.historyOf}>
      <ul>
        {said.map(({ party, mark, note, by, at: when, hash }) => (
          <li>
            {t.said({ party: partyOf(party), mark: names[mark], who: by.name, when: whenInWords(at, when) })}
            {hash !== now.hash && ` (${names.void})`}
            {note !== '' && `. ${note}`}
          </li>
        ))}
      </ul>
    </Details>
  )
}
