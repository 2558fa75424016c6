import { phrases } from '../../../words.ts'
import type { Names } from '../consideration/words.ts'

export const words = phrases({
  sv: {
    reasons: 'Vill ni berätta varför?',
    reasonsHint: 'Ni behöver inte ange något skäl. Det ni skriver läses av båda sidor.',
    namesYou: ({ staffUnit }: Names) =>
      `Ni är överens om en text som nämner er. När ni har lämnat kan den inte skrivas under. Vill de andra gå vidare öppnar ${staffUnit} utkastet igen; har ärendet gått till nämnden behöver det tillbaka därifrån.`,
    toLeaving: 'Så lämnar en av flera parter',
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
    namesYou: ({ staffUnit }: Names) =>
      `You have agreed on a text that names you. When you have left it cannot be signed. If the others want to go on, ${staffUnit} opens the draft again; if the case has gone to the board it has to come back from there.`,
    toLeaving: 'How one of several parties leaves',
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
