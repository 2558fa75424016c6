import { phrases } from '../../words.ts'

export const words = phrases({
  sv: {
    title: 'Utkorgen',
    lead: 'Demon skickar ingen e-post. Här står de mejl som skulle ha gått i väg, nyast först.',
    empty: 'Inga mejl än',
    emptyBody: 'Lämna en idé eller be om en länk för att logga in, så hamnar mejlet här.',
    toWhom: 'Mejl till',
    toWhomHint: 'En del av ett namn eller en e-postadress. Tomt visar de 50 senaste till alla.',
    show: 'Visa',
    noneTo: (whom: string) => `Inga mejl till ”${whom}”`,
    noneToBody: 'Se efter hur namnet eller adressen stavas.',
    to: 'Till',
    read: 'Läs mejlet',
    attached: 'Bifogat',
  },
  en: {
    title: 'The outbox',
    lead: 'The demo sends no mail. Here is the mail that would have gone out, newest first.',
    empty: 'No mail yet',
    emptyBody: 'Hand in an idea or ask for a link to sign in, and the mail ends up here.',
    toWhom: 'Mail to',
    toWhomHint: 'A part of a name or of an e-mail address. Empty shows the 50 newest to anybody.',
    show: 'Show',
    noneTo: (whom: string) => `No mail to “${whom}”`,
    noneToBody: 'Check how the name or the address is spelt.',
    to: 'To',
    read: 'Read the mail',
    attached: 'Attached',
  },
})
