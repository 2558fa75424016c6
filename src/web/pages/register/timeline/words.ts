import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    title: 'Partnerskap längs åren',
    lead: 'När började de, hur länge varar de, och var finns luckorna?',
    years:
      'Strecken visar hela år, också där ett datum är känt. Ett tomt år betyder att ingen överenskommelse är känd.',
  },
  en: {
    title: 'Partnerships along the years',
    lead: 'When did they begin, how long do they last, and where are the gaps?',
    years:
      'The bars show whole years, also where a date is known. An empty year means that no agreement is known.',
  },
})
