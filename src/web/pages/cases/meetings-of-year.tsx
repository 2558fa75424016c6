import type { Language } from '../../../domain/text.ts'
import type { ListedLine } from '../../../store/lists/listed-line.ts'
import { RhythmTag } from '../case/group-meetings/tag.tsx'
import { words } from './rhythm-words.ts'

type Props = { at: { language: Language }; line: Pick<ListedLine, 'rhythm' | 'groupMeetings'> }

/** How many of the year's meetings each group has held, and whether there is time for those that are left. */
export function MeetingsOfYear({ at: { language }, line: { rhythm, groupMeetings } }: Props) {
  const t = words(language)
  if (rhythm === null) return <span class="quiet">–</span>
  return (
    <>
      <RhythmTag level={rhythm} language={language} />
      {groupMeetings.map((one) => (
        <span class="row-note">{t.heldOf(one)}</span>
      ))}
    </>
  )
}
