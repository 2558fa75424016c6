import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    title: 'Det vi kom överens om',
    from: { first: 'Från första mötet', idea: 'Från idémötet' },
    toMeeting: { first: 'Till första mötet', idea: 'Till idémötena' },
    doneNow: 'Tack, det är markerat som klart. Den andra sidan får veta det.',
    undoSend: 'Öppna det igen',
    undone: 'Det står kvar att göra igen. De andra får veta det.',
  },
  en: {
    title: 'What we agreed',
    from: { first: 'From the first meeting', idea: 'From the idea meeting' },
    toMeeting: { first: 'To the first meeting', idea: 'To the idea meetings' },
    doneNow: 'Thank you, it is marked as done. The other side is told.',
    undoSend: 'Open it again',
    undone: 'It is to be done again. The others are told.',
  },
})
