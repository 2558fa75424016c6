import type { Way } from '../../../../domain/signing-set.ts'
import type { Language } from '../../../../domain/text.ts'
import { upperFirst } from '../../../../kernel/upper-first.ts'
import { phrases } from '../../../words.ts'

export const officeWords = phrases({
  sv: {
    chair: 'Ordförande',
    viceChair: 'Vice ordförande',
    treasurer: 'Kassör',
    secretary: 'Sekreterare',
    boardMember: 'Ledamot',
    executive: 'Verksamhetschef',
    other: 'Firmatecknare',
  },
  en: {
    chair: 'Chair',
    viceChair: 'Vice chair',
    treasurer: 'Treasurer',
    secretary: 'Secretary',
    boardMember: 'Board member',
    executive: 'Executive',
    other: 'Signatory',
  },
})

const words = phrases({
  sv: {
    or: ', eller ',
    and: ' och ',
    alone: (office: string) => `${office} ensam`,
    together: (offices: string) => `${offices} tillsammans`,
    withOthers: (offices: string, others: number) =>
      others === 1
        ? `${offices} tillsammans med en firmatecknare till`
        : `${offices} tillsammans med ${others} till`,
    any: (others: number) =>
      others === 1
        ? 'vem som helst av firmatecknarna ensam'
        : `${numbers.sv[others] ?? others} firmatecknare tillsammans`,
    none: 'Ingen regel är skriven än',
  },
  en: {
    or: ', or ',
    and: ' and ',
    alone: (office: string) => `${office} alone`,
    together: (offices: string) => `${offices} together`,
    withOthers: (offices: string, others: number) =>
      others === 1
        ? `${offices} together with one more signatory`
        : `${offices} together with ${others} more`,
    any: (others: number) =>
      others === 1
        ? 'any one of the signatories alone'
        : `${numbers.en[others] ?? others} signatories together`,
    none: 'No rule has been written yet',
  },
})

const numbers: Record<Language, Record<number, string>> = {
  sv: { 2: 'två', 3: 'tre', 4: 'fyra' },
  en: { 2: 'two', 3: 'three', 4: 'four' },
}

/** A rule of signing in a sentence: "Ordförande ensam, eller två firmatecknare tillsammans". */
export function ruleInWords(ways: readonly Way[], language: Language): string {
  const t = words(language)
  const said = ways.map((way) => wayInWords(way, language)).join(t.or)
  return said === '' ? t.none : upperFirst(said)
}

function wayInWords({ offices, others }: Way, language: Language): string {
  const t = words(language)
  const named = offices.map((office) => officeWords(language)[office].toLowerCase()).join(t.and)
  if (offices.length === 0) return t.any(others)
  if (others > 0) return t.withOthers(named, others)
  return offices.length === 1 ? t.alone(named) : t.together(named)
}
