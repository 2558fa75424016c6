import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    title: 'Dra tillbaka idén',
    lead: 'Ärendet avslutas då hos oss. Allt ni har lämnat finns kvar och går att läsa, och ni kan ta upp idén igen när ni vill.',
    reasons: 'Vill ni berätta varför?',
    reasonsHint: 'Ni behöver inte ange något skäl. Det ni skriver läses av båda sidor.',
    forAll:
      'Ni är flera organisationer i ärendet. Drar ni tillbaka idén avslutas ärendet för er alla. Vill bara er organisation lämna, skriv det till de andra i stället.',
    onlyUs: 'Skriv ett meddelande',
    sure: 'Ja, vi drar tillbaka idén',
    sureMissing: 'Kryssa i att ni vill dra tillbaka idén.',
    withdraw: 'Dra tillbaka idén',
    withdrawn: 'Idén är tillbakadragen. Stabsenheten har fått veta det.',
    optional: '(frivilligt)',
  },
  en: {
    title: 'Withdraw the idea',
    lead: 'The case is then closed with us. Everything you have handed in is kept and can be read, and you can take up the idea again when you like.',
    reasons: 'Do you want to tell us why?',
    reasonsHint: 'You need not give a reason. What you write is read by both sides.',
    forAll:
      'You are several organisations in the case. If you withdraw the idea the case is closed for all of you. If only your organisation wants to leave, write that to the others instead.',
    onlyUs: 'Write a message',
    sure: 'Yes, we withdraw the idea',
    sureMissing: 'Tick that you want to withdraw the idea.',
    withdraw: 'Withdraw the idea',
    withdrawn: 'The idea is withdrawn. The staff unit has been told.',
    optional: '(optional)',
  },
})
