import { phrases } from '../../words.ts'

export const words = phrases({
  sv: {
    signIn: { title: 'Logga in', lead: (email: string) => `Länken loggar in dig som har adressen ${email}.` },
    receipt: {
      title: 'Öppna ert ärende',
      lead: (email: string) => `Länken öppnar ärendet för dig som har adressen ${email}.`,
    },
    invitation: {
      title: 'Tacka ja till inbjudan',
      lead: (email: string) => `Länken ger dig som har adressen ${email} tillgång.`,
    },
    open: { signIn: 'Logga in', receipt: 'Öppna ärendet', invitation: 'Tacka ja och logga in' },
    over: {
      title: 'Länken gäller inte längre',
      lead: 'Den har redan använts, eller så har tiden gått ut. Vi kan skicka en ny till samma adress.',
      takenBack: 'Inbjudan är redan besvarad eller återtagen. Be den som bjöd in dig om en ny.',
      again: 'Skicka en ny länk',
      signedIn: 'Du är redan inloggad',
      goesOn: 'Länken har gjort sitt. Gå vidare dit den ledde.',
      goOn: 'Gå vidare',
      sent: 'En ny länk är på väg, om adressen finns hos oss.',
    },
    unknown: {
      title: 'Länken känns inte igen',
      lead: 'Kontrollera att hela adressen kom med. Du kan också be om en ny länk på sidan för att logga in.',
      signIn: 'Till sidan för att logga in',
    },
  },
  en: {
    signIn: {
      title: 'Sign in',
      lead: (email: string) => `The link signs in whoever has the address ${email}.`,
    },
    receipt: {
      title: 'Open your case',
      lead: (email: string) => `The link opens the case for whoever has the address ${email}.`,
    },
    invitation: {
      title: 'Accept the invitation',
      lead: (email: string) => `The link gives access to whoever has the address ${email}.`,
    },
    open: { signIn: 'Sign in', receipt: 'Open the case', invitation: 'Accept and sign in' },
    over: {
      title: 'The link is no longer valid',
      lead: 'It has been used already, or its time has run out. We can send a new one to the same address.',
      takenBack: 'The invitation has been answered or taken back. Ask the one who invited you for a new one.',
      again: 'Send a new link',
      signedIn: 'You are signed in already',
      goesOn: 'The link has done its work. Go on to where it led.',
      goOn: 'Go on',
      sent: 'A new link is on its way, if we know the address.',
    },
    unknown: {
      title: 'The link is not known here',
      lead: 'Check that the whole address came along. You can also ask for a new link on the sign-in page.',
      signIn: 'To the sign-in page',
    },
  },
})
