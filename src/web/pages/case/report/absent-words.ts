import { phrases } from '../../../words.ts'

/** When a party does not hand in what the others wait for. */
export const words = phrases({
  sv: {
    title: 'Det som saknas',
    lead: 'Den som inte lämnar ska inte stoppa de andra. Först får alla en dag på sig. Har den gått kan ni gå vidare, och det antecknas vems del som saknas.',
    back: 'Tillbaka',
    nothing: 'Inget saknas. Alla har lämnat, eller så har ni gått vidare.',
    link: 'Om en part inte lämnar',
    part: 'Inte lämnad än',
    stance: 'Har inte tagit ställning än',
    until: (day: string) => `Parterna har till och med ${day} på sig.`,
    wasUntil: (day: string) => `Parterna hade till och med ${day} på sig. Nu kan ni gå vidare.`,
    was: (day: string) => `Parterna hade till och med ${day} på sig.`,
    afterwards: 'Lämnad efter att rapporten gick vidare.',
    noDay: 'Ingen dag är satt. Påminn och ge en dag först.',
    onlyRead: 'Den som förbereder rapporten, eller en part som själv har lämnat, kan påminna och gå vidare.',
    remind: 'Påminn',
    answerBy: 'Till och med vilken dag har parterna på sig?',
    answerByHint: (day: string) => `Tidigast ${day}. Skriv som 2027-11-30.`,
    answerByMissing: 'Skriv vilken dag parterna har på sig till.',
    tooSoon: (day: string) => `Ge parterna minst till och med ${day}.`,
    ask: 'Påminn och ge en dag',
    asked: (day: string) => `Parterna är påminda och har till och med ${day} på sig.`,
    goOn: 'Gå vidare',
    means: {
      followUp:
        'Rapporten går vidare utan den här partens text, och det står i den att delen saknas. Parten får veta det och kan ändå lämna sin del senare.',
      evaluation:
        'När alla andra har lämnat öppnas svaren, och det står i utvärderingen att partens svar saknas. Parten får veta det och kan ändå svara senare. Då syns det att svaret skrevs efteråt.',
      finalReport:
        'Rapporten går vidare utan det som saknas, och det står i den. Parten får veta det och kan ändå lämna senare.',
    },
    leave: {
      part: (party: string) => `Gå vidare utan del från ${party}`,
      stance: (party: string) => `Gå vidare utan ställningstagande från ${party}`,
    },
    left: (party: string) =>
      `Ni har gått vidare utan ${party}. Parten har fått veta det och kan lämna senare.`,
    notYet: 'Dagen som parterna fick på sig har inte gått än.',
    leftOut: (day: string) => `Inte lämnad. Rapporten gick vidare ${day}. Delen kan ändå komma.`,
    leftOutTag: 'Saknas',
  },
  en: {
    title: 'What is missing',
    lead: 'Somebody who does not hand in shall not stop the others. First everybody is given a day. Once it has passed you can go on, and it is noted whose part is missing.',
    back: 'Back',
    nothing: 'Nothing is missing. Everybody has handed in, or you have gone on.',
    link: 'If a party does not hand in',
    part: 'Not handed in yet',
    stance: 'Has not taken a stance yet',
    until: (day: string) => `The parties have until and including ${day}.`,
    wasUntil: (day: string) => `The parties had until and including ${day}. You can go on now.`,
    was: (day: string) => `The parties had until and including ${day}.`,
    afterwards: 'Handed in after the report had gone on.',
    noDay: 'No day is set. Remind them and give them a day first.',
    onlyRead: 'Whoever prepares the report, or a party that has handed in itself, can remind and go on.',
    remind: 'Remind',
    answerBy: 'Until which day do the parties have?',
    answerByHint: (day: string) => `At the earliest ${day}. Write it like 2027-11-30.`,
    answerByMissing: 'Write until which day the parties have.',
    tooSoon: (day: string) => `Give the parties at least until ${day}.`,
    ask: 'Remind and give a day',
    asked: (day: string) => `The parties have been reminded and have until and including ${day}.`,
    goOn: 'Go on',
    means: {
      followUp:
        'The report goes on without the text of this party and says that the part is missing. The party is told, and can still hand in its part later.',
      evaluation:
        'When all the others have handed in, the answers are opened, and the evaluation says that the answers of this party are missing. The party is told and can still answer later. Then it shows that the answer was written afterwards.',
      finalReport:
        'The report goes on without what is missing, and says so. The party is told and can still hand in later.',
    },
    leave: {
      part: (party: string) => `Go on without a part from ${party}`,
      stance: (party: string) => `Go on without a stance from ${party}`,
    },
    left: (party: string) =>
      `You have gone on without ${party}. The party has been told and can hand in later.`,
    notYet: 'The day that the parties were given has not passed yet.',
    leftOut: (day: string) => `Not handed in. The report went on on ${day}. The part may still come.`,
    leftOutTag: 'Missing',
  },
})
