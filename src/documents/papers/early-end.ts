import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { definitions, heading, paragraph, typedText } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CaseHead, casePaper, reachUs, signedFor } from './case-head.ts'

type EarlyEnd = CaseHead & {
  ground: string
  noticedOn: PlainDate
  endsOn: PlainDate
  settlement: string
  /** The last day for the other side to answer, where it is to be heard. */
  answerBy?: PlainDate
  by: { name: string; title: string }
}

/** Somebody's request to end early: who, the ground, the notice and the day. */
export function earlyEndRequestPaper(input: EarlyEnd): DocumentModel {
  const words = phrases[input.language]
  return casePaper(input, {
    title: words.request(input.caseTitle),
    kindOfPaper: words.requestKind,
    blocks: body(input, words.asks(dateInWords(input.endsOn, input.language))),
  })
}

/** The early end as the board decided it, with the settlement. */
export function earlyEndPaper(input: EarlyEnd): DocumentModel {
  const words = phrases[input.language]
  return casePaper(input, {
    title: words.end(input.caseTitle),
    kindOfPaper: words.endKind,
    blocks: body(input, words.ended(dateInWords(input.endsOn, input.language))),
  })
}

function body(input: EarlyEnd, first: string) {
  const words = phrases[input.language]
  return [
    paragraph(first),
    definitions([
      { term: words.by, text: `${input.by.name}, ${input.by.title}` },
      { term: words.noticed, text: dateInWords(input.noticedOn, input.language) },
      { term: words.last, text: dateInWords(input.endsOn, input.language) },
    ]),
    heading(words.ground),
    ...typedText(input.ground),
    ...(input.settlement === '' ? [] : [heading(words.settlement), ...typedText(input.settlement)]),
    ...(input.answerBy === undefined
      ? []
      : [heading(words.answer), paragraph(words.answerBy(dateInWords(input.answerBy, input.language)))]),
  ]
}

export type EndLetter = CaseHead & {
  to: readonly string[]
  /** Why the letter is written: the state that the case has come to, in words. */
  what: string
  reasons: string
  next: string
  signedBy: { name: string; title: string }
}

/** The letter to all parties when the work has ended. */
export function endLetter(input: EndLetter): DocumentModel {
  const words = phrases[input.language]
  return casePaper(input, {
    title: words.letter(input.caseTitle),
    kindOfPaper: words.letterKind,
    to: input.to,
    blocks: [
      paragraph(words.thanks(input.caseTitle)),
      paragraph(words.over(input.what)),
      heading(words.reasons),
      ...typedText(input.reasons),
      heading(words.next),
      ...typedText(input.next),
      paragraph(reachUs(input)),
      signedFor(input, input.signedBy),
    ],
  })
}

const phrases = {
  sv: {
    request: (name: string) => `Begäran om förtida avslut: ${name}`,
    requestKind: 'Begäran om förtida avslut',
    asks: (day: string) => `Det begärs att partnerskapet avslutas i förtid, med ${day} som sista dag.`,
    end: (name: string) => `Förtida avslut: ${name}`,
    endKind: 'Förtida avslut',
    ended: (day: string) => `Partnerskapet är avslutat i förtid. Sista dagen var ${day}.`,
    by: 'Av',
    noticed: 'Uppsägningen lämnades',
    last: 'Sista dag',
    ground: 'Grund i överenskommelsen',
    settlement: 'Uppgörelse',
    answer: 'Ni kan svara',
    answerBy: (day: string) =>
      `Ni kan svara på begäran till och med ${day}, på ärendets sida om avslut. Ert svar följer med till nämnden, som beslutar. Ni behöver inte svara.`,
    letter: (name: string) => `Besked om avslut: ${name}`,
    letterKind: 'Brev',
    thanks: (name: string) => `Tack för tiden och arbetet som ni har lagt på ${name}.`,
    over: (what: string) => `Arbetet har avslutats: ${what.toLowerCase()}.`,
    reasons: 'Skälen',
    next: 'Det här kan ni göra nu',
  },
  en: {
    request: (name: string) => `Request to end early: ${name}`,
    requestKind: 'Request to end early',
    asks: (day: string) => `It is asked that the partnership ends early, with ${day} as its last day.`,
    end: (name: string) => `Early end: ${name}`,
    endKind: 'Early end',
    ended: (day: string) => `The partnership has ended early. Its last day was ${day}.`,
    by: 'By',
    noticed: 'Notice was given',
    last: 'Last day',
    ground: 'Ground in the agreement',
    settlement: 'Settlement',
    answer: 'You may answer',
    answerBy: (day: string) =>
      `You may answer the request up to and including ${day}, on the page on the end in the case. Your answer goes with it to the board, which decides. You do not have to answer.`,
    letter: (name: string) => `Word on the end: ${name}`,
    letterKind: 'Letter',
    thanks: (name: string) => `Thank you for the time and the work that you have put into ${name}.`,
    over: (what: string) => `The work has ended: ${what.toLowerCase()}.`,
    reasons: 'The reasons',
    next: 'What you can do now',
  },
}
