import { addDays } from '../kernel/plain-date.ts'
import * as move from './draft-moves.ts'
import { draftAgo, type draftIdeas, draftTexts } from './draft-stories.ts'
import { callIdea, holdIdea } from './idea-meeting-moves.ts'
import { assess, daysAfter, type Move, type When } from './moves.ts'
import { closes, concludes, reviewing } from './review-moves.ts'
import type { Setting } from './setting.ts'

type Drafted = keyof typeof draftIdeas

/** A draft that is half written, with comments and mixed answers; and one that all parties have agreed on. */
export function drafts(setting: Setting, submitted: (about: Drafted) => Move[]): Move[] {
  const day = daysAfter(setting.today, draftAgo)
  return [
    ...toIdeaMeeting(setting, { about: 'studio', ago: draftAgo.studio }, submitted('studio')),
    ...halfWritten(day('studio', 38)),
    ...toIdeaMeeting(setting, { about: 'bridge', ago: draftAgo.bridge }, submitted('bridge')),
    ...agreed(day('bridge', 38)),
  ]
}

/** Reviewed without remarks, and one idea meeting held 36 days after the idea came in. */
export function toIdeaMeeting(
  { today, review: checklist }: Setting,
  { about, ago }: { about: Move['about']; ago: number },
  submitted: readonly Move[],
): Move[] {
  const day = (after: number) => ({ about, on: addDays(today, after - ago) })
  const reasons = 'Behovet är tydligt, ni bidrar och ingen säljer det här. Vi går vidare till granskning.'
  return [
    ...submitted,
    ...assess(day(24), { outcome: 'goOn', reasons }),
    ...reviewing(day(26), { checklist }),
    concludes(day(27), 'passed', 'Organisationen är idéburen, båda sidor bidrar och reglerna tillåter det.'),
    closes(day(28)),
    callIdea(day(30), day(36).on),
    holdIdea(day(36), 'Vi pratade om mål, arbetssätt och vad var och en kan bidra med.'),
  ]
}

function halfWritten(when: When): Move[] {
  const written = ['challenge', 'need', 'goals', 'target', 'commitments']
  const next = move.later(when, 3)
  return [
    ...texts(when, written),
    ...move.fillsIn(when).slice(0, 2),
    move.agrees(next, 'staff', '10:00'),
    move.answers(next, 'chair', 'values', { mark: 'agreed' }),
    move.answers(next, 'chair', 'need', {
      mark: 'agreedWithNote',
      note: 'Vi vill gärna nämna skolorna också.',
    }),
    move.answers(next, 'chair', 'insight', {
      mark: 'blocked',
      note: 'Vi kan inte lämna ut uppgifter om våra medlemmar. Det behöver stå.',
    }),
    move.comments(next, 'chair', 'insight', 'Vad menas med den insyn som behövs? Gäller det medlemslistan?'),
    move.suggests(next, 'representative', 'communication', {
      text: 'Vi berättar gemensamt om partnerskapet och nämner varandra. De unga som syns i bild har sagt ja till det.',
      why: 'Våra deltagare är ofta under 18 år.',
    }),
  ]
}

export function agreed(when: When): Move[] {
  return [
    ...texts(when, Object.keys(draftTexts)),
    ...move.fillsIn(when),
    ...move.contributes(when),
    move.agrees(move.later(when, 2), 'staff', '10:00'),
    move.agrees(move.later(when, 2), 'chair', '19:00'),
    move.confirms(move.later(when, 3)),
  ]
}

/** Both sides write, every other section each. */
function texts(when: When, sections: readonly string[]): Move[] {
  return sections.map((section, index) =>
    move.writes(when, index % 2 === 0 ? 'staff' : 'representative', {
      section,
      text: draftTexts[section] ?? '',
      minute: index * 5,
    }),
  )
}
