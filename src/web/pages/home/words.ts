import { phrases } from '../../words.ts'

export const words = phrases({
  sv: {
    title: 'Idéburet offentligt partnerskap, steg för steg',
    browserTitle: 'Start',
    lead: 'En förening och en kommun som vill lösa något tillsammans kan ingå ett idéburet offentligt partnerskap, IOP. Handslag visar båda parter var ni är, vems tur det är och vad som händer sedan.',
    doors: 'Vad vill du göra?',
    idea: {
      title: 'Vi har en idé',
      body: (within: string) =>
        `Berätta kort vad ni vill göra och för vem. Ni får ett ärendenummer direkt, och ett första möte ${within}.`,
      action: 'Lämna en idé',
    },
    partnership: {
      title: 'Vi arbetar med ett partnerskap',
      body: 'Se vad som väntar på dig, lämna underlag, skriv tillsammans och följ upp. Samma sidor för föreningen och kommunen.',
      action: 'Logga in',
      actionSignedIn: 'Till det du har att göra',
    },
    register: {
      title: 'Vilka partnerskap finns?',
      body: 'Läs om partnerskap i Sverige: vad de gör, vilka som deltar, under vilka år och vad som kom ut av det.',
      action: 'Öppna registret',
    },
    how: 'Så går det till',
    steps: [
      ['Inleda', 'Ni lämnar en idé. Vi träffas, prövar den tillsammans och skriver en överenskommelse.'],
      ['Genomföra', 'Styrgrupp och arbetsgrupp möts flera gånger om året. Båda parter ser samma kalender.'],
      ['Följa upp', 'En gång om året berättar parterna tillsammans vad som har hänt.'],
      ['Avsluta', 'I god tid före slutet utvärderar ni och väljer: förnya, förändra eller avsluta.'],
    ] as [string, string][],
    more: 'Läs mer om IOP',
    way: 'Vilken form passar er idé?',
    plan: 'Planera en överenskommelse',
  },
  en: {
    title: 'Partnership between public and idea-based bodies, step by step',
    browserTitle: 'Start',
    lead: 'An association and a municipality that want to solve something together can enter an idéburet offentligt partnerskap, IOP. Handslag shows both parties where you are, whose turn it is and what comes next.',
    doors: 'What do you want to do?',
    idea: {
      title: 'We have an idea',
      body: (within) =>
        `Tell briefly what you want to do and for whom. You get a case number at once, and a first meeting ${within}.`,
      action: 'Hand in an idea',
    },
    partnership: {
      title: 'We work with a partnership',
      body: 'See what waits for you, hand in documents, write together and follow up. The same pages for association and municipality.',
      action: 'Sign in',
      actionSignedIn: 'To what you have to do',
    },
    register: {
      title: 'Which partnerships are there?',
      body: 'Read about partnerships in Sweden: what they do, who takes part, in which years and what came of it.',
      action: 'Open the register',
    },
    how: 'How it goes',
    steps: [
      ['Begin', 'You hand in an idea. We meet, weigh it together and write an agreement.'],
      [
        'Carry out',
        'A steering group and a working group meet several times a year. Both parties see the same calendar.',
      ],
      ['Follow up', 'Once a year the parties tell together what has happened.'],
      ['Close', 'In good time before the end you evaluate and choose: renew, change or close.'],
    ],
    more: 'Read more about IOP',
    way: 'Which form fits your idea?',
    plan: 'Plan an agreement',
  },
})
