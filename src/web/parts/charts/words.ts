import { phrases } from '../../words.ts'

export const chartWords = phrases({
  sv: {
    inTable: 'Visa i tabell',
    hidden: 'dolt',
    none: 'uppgift saknas',
    from: 'Från',
    to: 'Till',
    row: 'Rad',
    what: 'Vad',
    today: 'i dag',
  },
  en: {
    inTable: 'Show as a table',
    hidden: 'hidden',
    none: 'no figure',
    from: 'From',
    to: 'To',
    row: 'Row',
    what: 'What',
    today: 'today',
  },
})
