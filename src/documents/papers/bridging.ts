import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { definitions, paragraph, table } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'

export type BridgingPaper = CaseHead & {
  /** The last day as it was agreed at first, and as it is with the bridging. */
  from: PlainDate
  until: PlainDate
  signatures: readonly { party: string; name: string; title: string; on: PlainDate }[]
  /** Everybody has signed. */
  isComplete: boolean
}

/** A short bridging of an agreement that is otherwise unchanged, with the signatures so far. */
export function bridgingPaper(input: BridgingPaper): DocumentModel {
  const words = phrases[input.language]
  const day = (one: PlainDate) => dateInWords(one, input.language)
  return casePaper(input, {
    title: words.title(input.caseTitle),
    kindOfPaper: words.kind,
    blocks: [
      paragraph(words.text(day(input.until))),
      definitions([
        { term: words.before, text: day(input.from) },
        { term: words.now, text: day(input.until) },
      ]),
      table(
        words.signatures,
        words.header,
        input.signatures.map(({ party, name, title, on }) => [party, `${name}, ${title}`, day(on)]),
      ),
      paragraph(input.isComplete ? words.complete : words.waiting),
    ],
  })
}

const phrases = {
  sv: {
    title: (name: string) => `Överbryggning: ${name}`,
    kind: 'Överbryggning',
    text: (until: string) =>
      `Parterna är överens om att överenskommelsen gäller oförändrad till och med ${until}. Allt annat i den fortsätter att gälla.`,
    before: 'Sista dag enligt överenskommelsen',
    now: 'Sista dag med överbryggningen',
    signatures: 'Underskrifter',
    header: ['Part', 'Undertecknat av', 'Dag'],
    complete: 'Alla parter har skrivit under.',
    waiting: 'Alla parter har inte skrivit under än.',
  },
  en: {
    title: (name: string) => `Bridging: ${name}`,
    kind: 'Bridging',
    text: (until: string) =>
      `The parties agree that the agreement stays in force unchanged until ${until}. Everything else in it continues to hold.`,
    before: 'Last day by the agreement',
    now: 'Last day with the bridging',
    signatures: 'Signatures',
    header: ['Party', 'Signed by', 'Day'],
    complete: 'All parties have signed.',
    waiting: 'Not all parties have signed yet.',
  },
}
