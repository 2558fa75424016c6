import type { EventType } from '../../domain/events.ts'
import { hasLeftBy } from '../../domain/leaving.ts'
import type { Text } from '../../domain/text.ts'
import { eventsOf, lastSeq, type NeedContext } from './need-context.ts'

/** What rests on the very text that all have agreed on, and has a way back to the draft. */
const onAgreedText: readonly EventType[] = [
  'stanceTaken',
  'boardCaseOpened',
  'signatureGiven',
  'signatureAdded',
]

/** Nobody takes a stance on a text, or signs it, that names a party which has left since it was agreed on. */
export function goneRefusal(context: NeedContext): Text | null {
  const { step, track } = context
  if (!onAgreedText.includes(step.event) || track === null || !('number' in track)) return null
  const agreed = lastSeq(context, ['draftAgreed'])
  const left = eventsOf(context, ['partyLeft', 'partyChanged'], 'case').filter(hasLeftBy)
  return agreed > 0 && left.some(({ seq }) => seq > agreed) ? gone : null
}

const gone: Text = {
  sv: 'En part har lämnat sedan ni kom överens om texten, och texten nämner den. Öppna utkastet igen, så att texten stämmer innan någon skriver under. Har ärendet gått till nämnden kan det öppnas först när nämnden har återremitterat det.',
  en: 'A party has left since you agreed on the text, and the text names it. Open the draft again, so that the text is right before anybody signs. Where the case has gone to the board it can be opened only once the board has referred it back.',
}
