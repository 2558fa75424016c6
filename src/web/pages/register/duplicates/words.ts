import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    title: 'Samma partnerskap två gånger?',
    lead: 'De här posterna har samma kommun, samma idéburna parter och tider som går i varandra, men kommer från olika håll. Säg om de är samma partnerskap.',
    none: 'Inga poster ser ut att vara samma partnerskap.',
    question: 'Är de samma partnerskap?',
    missing: 'Välj om de är samma partnerskap.',
    keep: (from: string) => `Ja, behåll posten från ${from}`,
    apart: 'Nej, de är två',
    see: (from: string) => `Se posten från ${from}`,
    decide: 'Spara',
    same: 'Den ena posten är kvar. Den andras adress leder dit.',
    two: 'De står kvar som två, och föreslås inte igen.',
    reason: 'Samma partnerskap som en annan post i registret.',
    pair: (one: string, other: string) => `${one} · ${other}`,
  },
  en: {
    title: 'The same partnership twice?',
    lead: 'These records have the same municipality, the same idea-based parties and times that overlap, but come from different places. Say whether they are the same partnership.',
    none: 'No records seem to be the same partnership.',
    question: 'Are they the same partnership?',
    missing: 'Choose whether they are the same partnership.',
    keep: (from) => `Yes, keep the record from ${from}`,
    apart: 'No, they are two',
    see: (from) => `See the record from ${from}`,
    decide: 'Save',
    same: 'One record remains. The address of the other leads there.',
    two: 'They remain as two, and are not proposed again.',
    reason: 'The same partnership as another record in the register.',
    pair: (one, other) => `${one} · ${other}`,
  },
})
