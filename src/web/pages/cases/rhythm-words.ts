import type { RhythmStanding } from '../../../store/lists/about-partnership.ts'
import type { GroupMeetingsKept } from '../../../store/lists/group-meetings-kept.ts'
import { phrases } from '../../words.ts'

/** How often the groups of a partnership meet, as lists and figures say it. */
export const words = phrases({
  sv: {
    meetings: 'Möten i år',
    levels: {
      behind: 'Hinner knappt',
      onCourse: 'I takt',
      held: 'Klart för i år',
      unknown: 'Inga möten krävs',
    } satisfies Record<RhythmStanding, string>,
    chosen: (level: string) => `Gruppernas möten i år: ${level.toLowerCase()}`,
    of: 'av',
    heldOf: ({ group, held, asked }: GroupMeetingsKept) =>
      `${group === 'steering' ? 'styrgruppen' : 'arbetsgruppen'} ${held} av ${asked}`,
  },
  en: {
    meetings: 'Meetings this year',
    levels: {
      behind: 'Hardly time',
      onCourse: 'On course',
      held: 'Done for this year',
      unknown: 'No meetings are required',
    },
    chosen: (level: string) => `Meetings of the groups this year: ${level.toLowerCase()}`,
    of: 'of',
    heldOf: ({ group, held, asked }: GroupMeetingsKept) =>
      `${group === 'steering' ? 'steering group' : 'working group'} ${held} of ${asked}`,
  },
})
