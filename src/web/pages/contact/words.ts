import { phrases } from '../../words.ts'

export const words = phrases({
  sv: {
    title: 'Kontakt',
    lead: 'Vem du vänder dig till beror på vad det gäller.',
    case: {
      title: 'Ett ärende du är med i',
      text: 'Skriv ett meddelande i ärendet, så ser alla som arbetar med det samma sak.',
      action: 'Logga in',
    },
    idea: {
      title: 'En idé',
      text: (within: string) =>
        `Berätta om den direkt. Ni får ett ärendenummer och ett första möte ${within}.`,
      action: 'Lämna en idé',
    },
    other: {
      title: 'Personuppgifter och andra frågor',
      text: 'Vänd dig till nämndens förvaltning. Där kan du också begära en handling med e-post, på telefon eller vid ett besök.',
    },
    documents: {
      title: 'Begära en handling',
      text: 'Vill du läsa en allmän handling behöver du inte säga vem du är eller vad du ska ha den till. Blir svaret nej kan du få ett skriftligt beslut, som säger hur du överklagar.',
      action: 'Begär ut en handling',
    },
    diary: {
      title: 'Vilka handlingar finns?',
      text: 'Det står i diariet, som vem som helst får ta del av.',
      action: 'Till diariet',
    },
    access: {
      title: 'Något går inte att använda',
      text: 'Anmäl det, eller be om innehållet på ett annat sätt.',
      action: 'Till tillgänglighet',
    },
    register: {
      title: 'Något i registret är fel',
      text: 'Föreslå en rättelse på partnerskapets egen sida.',
      action: 'Till registret',
    },
    security: {
      title: 'En säkerhetsbrist',
      text: 'Skriv till oss innan du berättar om den för andra. Så här når säkerhetsforskare oss:',
      action: 'security.txt',
    },
    registrar: 'Registratorn:',
    noAddress: 'Kommunen har inte lagt in någon adress här än. Den finns på kommunens egen webbplats.',
  },
  en: {
    title: 'Contact',
    lead: 'Whom you turn to depends on what it is about.',
    case: {
      title: 'A case that you take part in',
      text: 'Write a message in the case, and all who work with it see the same.',
      action: 'Sign in',
    },
    idea: {
      title: 'An idea',
      text: (within) => `Tell us about it at once. You get a case number, and a first meeting ${within}.`,
      action: 'Hand in an idea',
    },
    other: {
      title: 'Personal data and other questions',
      text: "Turn to the board's administration. There you can also ask for a document by e-mail, by telephone or in person.",
    },
    documents: {
      title: 'Asking for a document',
      text: 'To read an official document you need not say who you are or what you want it for. If the answer is no you can have a written decision, which says how to appeal.',
      action: 'Ask for a document',
    },
    diary: {
      title: 'Which documents are there?',
      text: 'They stand in the registry, which anybody may see.',
      action: 'To the registry',
    },
    access: {
      title: 'Something cannot be used',
      text: 'Report it, or ask for the content in another form.',
      action: 'To accessibility',
    },
    register: {
      title: 'Something in the register is wrong',
      text: "Propose a correction on the partnership's own page.",
      action: 'To the register',
    },
    security: {
      title: 'A security flaw',
      text: 'Write to us before you tell others. This is how security researchers reach us:',
      action: 'security.txt',
    },
    registrar: 'The registrar:',
    noAddress:
      "The municipality has not entered an address here yet. It is on the municipality's own website.",
  },
})
