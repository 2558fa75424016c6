import { diffWordsWithSpace } from 'diff'
import type { Language } from '../../../../domain/text.ts'
import type { Visit } from '../../../visit.ts'
import { words } from './words.ts'

/** Where looking for the shortest difference would take too long, the whole text is shown as changed. */
const enough = { maxEditLength: 4000 }

export type Change = { kind: 'same' | 'added' | 'removed'; text: string }

/** What differs between two texts, word by word. */
export function changesBetween(older: string, newer: string): Change[] {
  const found = diffWordsWithSpace(older, newer, enough) ?? [
    { value: older, removed: true, added: false },
    { value: newer, removed: false, added: true },
  ]
  return found.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

type DifferenceProps = { at: Visit; older: string; newer: string; lang?: Language }

/** The difference to read, print and hear: said in words and drawn with lines, never by colour alone. */
export function Difference({ at, older, newer, lang = 'sv' }: DifferenceProps) {
  const t = words(at.language)
  if (older === newer) return <p>{t.noDifference}</p>
  return (
    <div class="difference">
      <p class="quiet">{t.differenceKey}</p>
      <p class="difference-text" lang={lang}>
        {changesBetween(older, newer).map((change) => (
          <Changed at={at} change={change} />
        ))}
      </p>
    </div>
  )
}

function Changed({ at, change: { kind, text } }: { at: Visit; change: Change }) {
  const t = words(at.language)
  if (kind === 'same') return <>{text}</>
  const Tag = kind === 'added' ? 'ins' : 'del'
  return (
    <Tag>
      <span class="ds-sr-only" lang={at.language}>
        {' '}
        {t[kind]}{' '}
      </span>
      {text}
      <span class="ds-sr-only" lang={at.language}>
        {' '}
        {t.endOfChange}{' '}
      </span>
    </Tag>
  )
}
