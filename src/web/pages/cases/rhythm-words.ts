import type { RhythmStanding } from '../../../store/lists/about-partnership.ts'
import type { GroupMeetingsKept } from '../../../store/lists/group-meetings-kept.ts'
import { phrases } from '../../words.ts'
import { en } from '../case/group-meetings/words-en.ts'
import { sv } from '../case/group-meetings/words-sv.ts'

/** How often the groups of a partnership meet, as lists and figures say it. */
export const words = phrases({
  sv: {
    meetings: 'Möten i år',
    levels: { ...sv.rhythms, unknown: 'Inga möten krävs' } satisfies Record<RhythmStanding, string>,
    chosen: (level: string) => `Gruppernas möten i år: ${level.toLowerCase()}`,
    of: 'av',
    heldOf: ({ group, held, asked }: GroupMeetingsKept) =>
      `${group === 'steering' ? 'styrgruppen' : 'arbetsgruppen'} ${held}\u00a0av\u00a0${asked}`,
  },
  en: {
    meetings: 'Meetings this year',
    levels: { ...en.rhythms, unknown: 'No meetings are required' },
    chosen: (level: string) => `Meetings of the groups this year: ${level.toLowerCase()}`,
    of: 'of',
    heldOf: ({ group, held, asked }: GroupMeetingsKept) =>
      `${group === 'steering' ? 'steering group' : 'working group'} ${held}\u00a0of\u00a0${asked}`,
  },
})
