import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    title: 'Meddelanden',
    lead: 'Det som skrivs här läser alla parter i ärendet.',
    text: 'Skriv ett meddelande',
    textHint: (whom: string) => `${whom} får veta det med e-post.`,
    missing: 'Skriv något först.',
    send: (whom: string) => `Skicka till ${whom}`,
    otherSide: 'den andra parten',
    sent: 'Meddelandet är skickat.',
    empty: 'Inga meddelanden än',
    emptyBody: 'Här kan parterna fråga och svara varandra. Meddelanden går inte att ändra efteråt.',
    written: 'Skrivet hittills, det senaste först',
    onlyRead: 'Du kan läsa meddelandena men inte skriva här.',
  },
  en: {
    title: 'Messages',
    lead: 'What is written here is read by all parties in the case.',
    text: 'Write a message',
    textHint: (whom: string) => `${whom} will be told by e-mail.`,
    missing: 'Write something first.',
    send: (whom: string) => `Send to ${whom}`,
    otherSide: 'the other party',
    sent: 'The message has been sent.',
    empty: 'No messages yet',
    emptyBody: 'Here the parties can ask and answer each other. Messages cannot be changed afterwards.',
    written: 'Written so far, the latest first',
    onlyRead: 'You can read the messages but not write here.',
  },
})
