import { phrases } from '../../words.ts'

export const words = phrases({
  sv: {
    title: 'Logga in',
    lead: 'Skriv din e-postadress så skickar vi en länk. Inget lösenord behövs.',
    email: 'E-postadress',
    emailHint: 'Den adress som din förening eller din arbetsplats har lämnat.',
    emailMissing: 'Skriv din e-postadress.',
    send: 'Skicka en länk till mig',
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
      nothing: 'Kom inget brev?',
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
