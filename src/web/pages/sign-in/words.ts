import { phrases } from '../../words.ts'

export const words = phrases({
  sv: {
    title: 'Logga in',
    lead: 'Skriv din e-postadress så skickar vi en länk. Inget lösenord behövs.',
    email: 'E-postadress',
    emailHint: 'Den adress som din förening eller din arbetsplats har lämnat.',
    emailMissing: 'Skriv din e-postadress.',
    send: 'Skicka en länk till mig',
    provider: {
      title: 'Logga in hos någon annan',
      signIn: (name: string) => `Logga in med ${name}`,
      cancelled: 'Inloggningen avbröts. Försök igen, eller be om en länk med e-post.',
      notProven: 'Svaret gick inte att lita på. Försök igen, eller be om en länk med e-post.',
      noAddress: 'Vi fick ingen kontrollerad e-postadress. Be om en länk med e-post i stället.',
      noAccess:
        'Du är inte inloggad. Be om en länk med e-post i stället. Är du ny i din förening? Be den som redan har tillgång att bjuda in dig.',
      over: 'Inloggningen tog för lång tid eller började i en annan webbläsare. Försök igen.',
      unreachable: 'Det går inte att nå inloggningen just nu. Be om en länk med e-post i stället.',
    },
    passkey: {
      title: 'Har du en inloggningsnyckel?',
      about: 'Du lägger till en under Inställningar när du är inloggad.',
      signIn: 'Logga in med nyckel',
      unknown: 'Nyckeln känns inte igen här. Be om en länk med e-post i stället.',
    },
    already: (name: string) => `Du är redan inloggad som ${name}.`,
    goOn: 'Till det du har att göra',
    sent: {
      title: 'Titta i din e-post',
      lead: (minutes: number) =>
        `Om adressen finns hos oss har vi skickat en länk dit. Den gäller i ${minutes} minuter och kan användas en gång.`,
      nothing: 'Kom inget mejl?',
      tips: [
        'Vänta en minut och titta i skräpposten.',
        'Kontrollera att adressen är rätt skriven.',
        'Är du ny i din förening? Be den som redan har tillgång att bjuda in dig.',
      ] as string[],
      again: 'Försök med en annan adress',
    },
    demo: {
      title: 'Prova som någon av de här personerna',
      lead: 'Demon har en person för varje roll på båda sidor. Ett tryck räcker.',
      publicSide: 'Kommunens sida',
      partySide: 'Den idéburna sidan',
    },
  },
  en: {
    title: 'Sign in',
    lead: 'Write your e-mail address and we send you a link. No password is needed.',
    email: 'E-mail address',
    emailHint: 'The address that your association or your workplace has given us.',
    emailMissing: 'Write your e-mail address.',
    send: 'Send me a link',
    provider: {
      title: 'Sign in elsewhere',
      signIn: (name: string) => `Sign in with ${name}`,
      cancelled: 'The sign-in was broken off. Try again, or ask for a link by e-mail.',
      notProven: 'The answer could not be trusted. Try again, or ask for a link by e-mail.',
      noAddress: 'We got no e-mail address that has been checked. Ask for a link by e-mail instead.',
      noAccess:
        'You are not signed in. Ask for a link by e-mail instead. New in your association? Ask somebody who already has access to invite you.',
      over: 'The sign-in took too long or began in another browser. Try again.',
      unreachable: 'The sign-in cannot be reached just now. Ask for a link by e-mail instead.',
    },
    passkey: {
      title: 'Do you have a passkey?',
      about: 'You add one under Settings once you are signed in.',
      signIn: 'Sign in with a passkey',
      unknown: 'The passkey is not known here. Ask for a link by e-mail instead.',
    },
    already: (name: string) => `You are already signed in as ${name}.`,
    goOn: 'To what you have to do',
    sent: {
      title: 'Look in your e-mail',
      lead: (minutes: number) =>
        `If we know the address, we have sent a link there. It is valid for ${minutes} minutes and can be used once.`,
      nothing: 'No mail?',
      tips: [
        'Wait a minute and look among unwanted mail.',
        'Check that the address is spelt right.',
        'New in your association? Ask somebody who already has access to invite you.',
      ],
      again: 'Try another address',
    },
    demo: {
      title: 'Try it as one of these people',
      lead: 'The demo has one person for each role on both sides. One press is enough.',
      publicSide: 'The municipality',
      partySide: 'The idea-based side',
    },
  },
})
