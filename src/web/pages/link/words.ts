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
    invited: {
      lead: (who: string, whom: string, email: string) =>
        `${who} bjuder in dig som har adressen ${email} att företräda ${whom}.`,
      roles: {
        partySignatory:
          'Du blir behörig företrädare: du får ta ställning, skriva under och bestämma vilka som företräder organisationen.',
        partyRep:
          'Du blir kontaktperson: du lämnar underlag, deltar i möten och skriver utkast, rapporter och meddelanden.',
      },
      no: (day: string) =>
        `Vill du inte, eller känner du inte igen det? Då behöver du inte göra något. Inbjudan slutar gälla efter ${day}.`,
      accepted: (whom: string) => `Välkommen. Du företräder nu ${whom}. Här ser du vad som väntar på er.`,
    },
    open: { signIn: 'Logga in', receipt: 'Öppna ärendet', invitation: 'Tacka ja och logga in' },
    over: {
      title: 'Länken gäller inte längre',
      lead: 'Den har redan använts, eller så har tiden gått ut. Vi kan skicka en ny till samma adress.',
      invitationOver: 'Inbjudan gäller inte längre',
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
    invited: {
      lead: (who: string, whom: string, email: string) =>
        `${who} invites you, who have the address ${email}, to represent ${whom}.`,
      roles: {
        partySignatory:
          'You become an authorised representative: you may take stances, sign and decide who represents the organisation.',
        partyRep:
          'You become a contact person: you hand in documents, take part in meetings and write drafts, reports and messages.',
      },
      no: (day: string) =>
        `Would you rather not, or do you not recognise this? Then you need do nothing. The invitation ends after ${day}.`,
      accepted: (whom: string) => `Welcome. You now represent ${whom}. Here you see what waits for you.`,
    },
    open: { signIn: 'Sign in', receipt: 'Open the case', invitation: 'Accept and sign in' },
    over: {
      title: 'The link is no longer valid',
      lead: 'It has been used already, or its time has run out. We can send a new one to the same address.',
      invitationOver: 'The invitation is no longer open',
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
