import { Tag } from '../../../parts/tag.tsx'
import type { Visit } from '../../../visit.ts'
import type { PartyMark, SectionNow } from './load.ts'
import { words } from './words.ts'

/** What each party says about a section, all drawn alike. */
export function PartyMarks({ at, section: { marks } }: { at: Visit; section: SectionNow }) {
  return (
    <ul class="party-marks">
      {marks.map((one) => (
        <li>
          <span class="party-marks-name">{one.party.name}</span> <MarkTag at={at} mark={one} />
        </li>
      ))}
    </ul>
  )
}

export function MarkTag({ at, mark }: { at: Visit; mark: PartyMark }) {
  const kind = markKind(mark)
  return <Tag mood={moods[kind]}>{words(at.language).marks[kind]}</Tag>
}

type MarkKindNow = keyof typeof moods

const moods = {
  agreed: 'calm',
  agreedWithNote: 'calm',
  notYet: 'waiting',
  blocked: 'late',
  none: 'neutral',
  void: 'soon',
} as const

/** What the party's newest word comes to for the text as it stands now. */
export function markKind({ mark, agreed }: PartyMark): MarkKindNow {
  if (mark === null) return 'none'
  if (agreed || mark.mark === 'notYet' || mark.mark === 'blocked') return mark.mark
  return 'void'
}
