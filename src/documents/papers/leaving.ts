import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { definitions, heading, paragraph, typedText } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'

type LeavingPaper = CaseHead & {
  party: string
  ground: string
  settlement: string
  noticedOn: PlainDate
  lastDay: PlainDate
  /** Who wrote it here: one of the party itself, or of the administration that got the notice another way. */
  by: { name: string; isOwn: boolean }
}

/** A party's notice that it leaves while the others go on. */
export function leavingPaper({ party, ground, settlement, by, ...input }: LeavingPaper): DocumentModel {
  const words = phrases[input.language]
  const day = (on: PlainDate) => dateInWords(on, input.language)
  return casePaper(input, {
    title: words.title(input.caseTitle),
    kindOfPaper: words.kind,
    blocks: [
      paragraph(words.fact(party, input.caseTitle, day(input.lastDay))),
      definitions([
        { term: by.isOwn ? words.by : words.noted, text: by.name },
        { term: words.noticed, text: day(input.noticedOn) },
        { term: words.last, text: day(input.lastDay) },
      ]),
      heading(words.ground),
      ...typedText(ground),
      ...(settlement === '' ? [] : [heading(words.settlement), ...typedText(settlement)]),
      paragraph(words.kept),
    ],
  })
}

const phrases = {
  sv: {
    title: (name: string) => `Uppsägning av en parts del: ${name}`,
    kind: 'Uppsägning',
    fact: (party: string, name: string, last: string) =>
      `${party} lämnar ${name}, med ${last} som sista dag. De andra parterna kan gå vidare.`,
    by: 'Lämnad av',
    noted: 'Antecknad av',
    noticed: 'Uppsagd',
    last: 'Sista dag',
    ground: 'Grund',
    settlement: 'Pengar och åtaganden',
    kept: 'Till och med den sista dagen gäller allt som förut. Därefter läser parten det som båda sidor hade läst medan den var med.',
  },
  en: {
    title: (name: string) => `Notice of a party to leave: ${name}`,
    kind: 'Notice',
    fact: (party: string, name: string, last: string) =>
      `${party} leaves ${name}, with ${last} as its last day. The other parties can go on.`,
    by: 'Given by',
    noted: 'Noted by',
    noticed: 'Notice given',
    last: 'Last day',
    ground: 'Ground',
    settlement: 'Money and obligations',
    kept: 'Up to and including the last day everything is as before. After that the party reads what both sides had read while it took part.',
  },
}
