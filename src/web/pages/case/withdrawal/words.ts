import { phrases } from '../../../words.ts'
import type { Names } from '../consideration/words.ts'

export const words = phrases({
  sv: {
    reasons: 'Vill ni berätta varför?',
    reasonsHint: 'Ni behöver inte ange något skäl. Det ni skriver läses av båda sidor.',
    forAll: ({ staffUnit }: Names) =>
      `Ni är flera organisationer som är överens om texten. Drar ni tillbaka idén avslutas ärendet för er alla. Vill de andra gå vidare utan er: be ${staffUnit} öppna utkastet igen, så kan ni lämna ensamma.`,
    onlyUs: 'Skriv ett meddelande',
    sureMissing: 'Kryssa i att ni vill dra tillbaka idén.',
    withdrawing: {
      title: 'Dra tillbaka idén',
      lead: 'Ärendet avslutas då. Allt ni har lämnat finns kvar och går att läsa, och ni kan ta upp idén igen när ni vill.',
      sure: 'Ja, vi drar tillbaka idén',
      send: 'Dra tillbaka idén',
      done: 'Idén är tillbakadragen. Alla parter har fått veta det.',
    },
    leaving: {
      title: 'Lämna ärendet',
      lead: 'Ni är flera organisationer. Er organisation lämnar, och de andra kan gå vidare. Ni läser även framöver det som ni har varit med om.',
      sure: 'Ja, vår organisation lämnar ärendet',
      send: 'Lämna ärendet',
      done: 'Ni har lämnat ärendet. De andra har fått veta det.',
    },
    toEnding: 'Så avslutas ett partnerskap',
    optional: '(frivilligt)',
  },
  en: {
    reasons: 'Do you want to tell us why?',
    reasonsHint: 'You need not give a reason. What you write is read by both sides.',
    forAll: ({ staffUnit }: Names) =>
      `You are several organisations that have agreed on the text. If you withdraw the idea the case is closed for all of you. If the others want to go on without you: ask ${staffUnit} to open the draft again, and you can leave alone.`,
    onlyUs: 'Write a message',
    sureMissing: 'Tick that you want to withdraw the idea.',
    withdrawing: {
      title: 'Withdraw the idea',
      lead: 'The case is then closed. Everything you have handed in is kept and can be read, and you can take up the idea again when you like.',
      sure: 'Yes, we withdraw the idea',
      send: 'Withdraw the idea',
      done: 'The idea is withdrawn. All parties have been told.',
    },
    leaving: {
      title: 'Leave the case',
      lead: 'You are several organisations. Your organisation leaves, and the others can go on. You still read what you have been part of.',
      sure: 'Yes, our organisation leaves the case',
      send: 'Leave the case',
      done: 'You have left the case. The others have been told.',
    },
    toEnding: 'How a partnership ends',
    optional: '(optional)',
  },
})
