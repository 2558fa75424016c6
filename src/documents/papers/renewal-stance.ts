import type { RenewalChoice } from '../../domain/renewal.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import { definitions, heading, notice, typedText } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'

export type RenewalStancePaper = CaseHead & {
  party: string
  by: { name: string; title: string }
  choice: RenewalChoice
  material: boolean | null
  reasons: string
}

/** What a party wants when the agreement runs out. */
export function renewalStancePaper(input: RenewalStancePaper): DocumentModel {
  const words = phrases[input.language]
  const { party, by, choice, material } = input
  return casePaper(input, {
    title: words.title(party),
    kindOfPaper: words.kind,
    blocks: [
      notice(words.kind, words.choices[choice](party)),
      definitions([
        { term: words.party, text: party },
        { term: words.by, text: `${by.name}, ${by.title}` },
        { term: words.day, text: dateInWords(input.date, input.language) },
        { term: words.material, text: material === null ? null : words.isMaterial[material ? 'yes' : 'no'] },
      ]),
      heading(words.reasons),
      ...typedText(input.reasons),
    ],
  })
}

const phrases = {
  sv: {
    title: (party: string) => `Ställningstagande om fortsättningen: ${party}`,
    kind: 'Ställningstagande om fortsättningen',
    choices: {
      end: (party: string) => `${party} vill avsluta partnerskapet när överenskommelsen löper ut.`,
      renegotiate: (party: string) => `${party} vill omförhandla överenskommelsen.`,
    },
    party: 'Part',
    by: 'Lämnat av',
    day: 'Dag',
    material: 'Väsentlig förändring',
    isMaterial: { yes: 'Ja', no: 'Nej' },
    reasons: 'Motiv',
  },
  en: {
    title: (party: string) => `Stance on what comes next: ${party}`,
    kind: 'Stance on what comes next',
    choices: {
      end: (party: string) => `${party} wants to end the partnership when the agreement runs out.`,
      renegotiate: (party: string) => `${party} wants to renegotiate the agreement.`,
    },
    party: 'Party',
    by: 'Given by',
    day: 'Day',
    material: 'Material change',
    isMaterial: { yes: 'Yes', no: 'No' },
    reasons: 'Reasons',
  },
}
