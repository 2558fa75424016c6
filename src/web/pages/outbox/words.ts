import { phrases } from '../../words.ts'

export const words = phrases({
  sv: {
    title: 'Utkorgen',
    lead: 'Demon skickar ingen e-post. Här står de brev som skulle ha gått i väg, nyast först.',
    empty: 'Inga brev än',
    emptyBody: 'Lämna en idé eller be om en länk för att logga in, så hamnar brevet här.',
    to: 'Till',
    at: 'Klockan',
    read: 'Läs brevet',
    attached: 'Bifogat',
  },
  en: {
    title: 'The outbox',
    lead: 'The demo sends no mail. Here is the mail that would have gone out, newest first.',
    empty: 'No mail yet',
    emptyBody: 'Hand in an idea or ask for a link to sign in, and the mail ends up here.',
    to: 'To',
    at: 'At',
    read: 'Read the mail',
    attached: 'Attached',
  },
})
