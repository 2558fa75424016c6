import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { phrases } from '../../../words.ts'

const sv = {
  title: 'Frånvaro och ersättare',
  lead: 'När du är borta kan en kollega få dina påminnelser och agera i dina ärenden. Alla i ärendena ser det.',
  yours: 'Din frånvaro',
  none: 'Du har ingen frånvaro inlagd.',
  row: (from: PlainDate, to: PlainDate, deputy: string) =>
    `${from} till och med ${to}. ${deputy} är din ersättare.`,
  back: 'Jag är tillbaka',
  takeAway: 'Ta bort',
  ended: 'Frånvaron är avslutad. Ersättaren agerar inte längre.',
  standsIn: 'Du är ersättare',
  standsInFor: (name: string, from: PlainDate, to: PlainDate) => `för ${name}, ${from} till och med ${to}`,
  actNow: (name: string) => `Agera i stället för ${name}`,
  means:
    'Du får samma påminnelser och kan göra samma saker i ärendena. Du undertecknar inte och tar inte ställning i den andras namn. Journalen visar båda namnen.',
  add: 'Lägg in frånvaro',
  meansForYou:
    'Ersättaren får dina påminnelser och kan göra samma saker som du i ärendena, men undertecknar inte och tar inte ställning i ditt namn. Journalen visar båda namnen.',
  who: 'Vem är borta?',
  whoHint: 'Som chef kan du lägga in frånvaro för dem du ansvarar för. De får veta det.',
  whoMissing: 'Välj någon som du ansvarar för.',
  myself: 'Jag själv',
  endFor: (name: string) => `${name} är tillbaka`,
  from: 'Första dagen',
  to: 'Sista dagen',
  deputy: 'Ersättare',
  deputyMissing: 'Välj vem som är ersättare.',
  deputyHint: 'Någon i samma förvaltning.',
  dayMissing: 'Skriv en dag, till exempel 2026-12-21.',
  notInOrder: 'Sista dagen kommer före den första.',
  past: 'Sista dagen har redan varit.',
  tooLong: 'Högst ett år i taget. Är någon borta längre behöver ärendena lämnas över.',
  overlaps: 'Det finns redan frånvaro inlagd de dagarna.',
  deputyAway: (name: string) => `${name} är också borta de dagarna. Välj någon annan.`,
  save: 'Spara frånvaron',
  saved: (name: string) => `Frånvaron är sparad. ${name} är ersättare.`,
  longer:
    'Är du borta länge, eller slutar du? Avdelningschefen eller stabsenheten kan lämna över alla dina ärenden till en annan koordinator på en gång.',
  handOver: 'Är en koordinator borta länge, eller slutar? Lämna över alla ärenden på en gång',
  others: 'Andra som är borta',
  other: (name: string, from: PlainDate, to: PlainDate, deputy: string) =>
    `${name}, ${from} till och med ${to}: ${deputy} är ersättare`,
  party: 'I er organisation ser alla samma ärenden och får samma påminnelser',
  partyBody: 'Ingen ersättare behövs. Den som inte längre företräder er avslutar ni under Er organisation.',
  asDeputy: 'Du agerar just nu i någon annans ställe. Byt till ditt eget uppdrag för att lägga in frånvaro.',
  toSettings: 'Till inställningarna',
}

const en: typeof sv = {
  title: 'Absence and deputy',
  lead: 'When you are away a colleague can have your reminders and act in your cases. Everybody in the cases sees it.',
  yours: 'Your absence',
  none: 'You have no absence entered.',
  row: (from, to, deputy) => `${from} up to and including ${to}. ${deputy} is your deputy.`,
  back: 'I am back',
  takeAway: 'Remove',
  ended: 'The absence has ended. The deputy no longer acts.',
  standsIn: 'You are deputy',
  standsInFor: (name, from, to) => `for ${name}, ${from} up to and including ${to}`,
  actNow: (name) => `Act in place of ${name}`,
  means:
    'You have the same reminders and can do the same in the cases. You do not sign or take a stance in the name of the other. The journal shows both names.',
  add: 'Enter an absence',
  meansForYou:
    'The deputy has your reminders and can do the same as you in the cases, but does not sign or take a stance in your name. The journal shows both names.',
  who: 'Who is away?',
  whoHint: 'As a head you can enter absence for those you are responsible for. They are told.',
  whoMissing: 'Choose somebody you are responsible for.',
  myself: 'I myself',
  endFor: (name) => `${name} is back`,
  from: 'First day',
  to: 'Last day',
  deputy: 'Deputy',
  deputyMissing: 'Choose who is deputy.',
  deputyHint: 'Somebody in the same administration.',
  dayMissing: 'Write a day, for instance 2026-12-21.',
  notInOrder: 'The last day comes before the first.',
  past: 'The last day has already been.',
  tooLong: 'At most one year at a time. If somebody is away longer the cases need to be handed over.',
  overlaps: 'There is an absence entered on those days already.',
  deputyAway: (name) => `${name} is away on those days too. Choose somebody else.`,
  save: 'Save the absence',
  saved: (name) => `The absence is saved. ${name} is deputy.`,
  longer:
    'Are you away for long, or leaving? The head of the department or the staff unit can hand over all your cases to another coordinator at once.',
  handOver: 'Is a coordinator away for long, or leaving? Hand over all cases at once',
  others: 'Others who are away',
  other: (name, from, to, deputy) => `${name}, ${from} up to and including ${to}: ${deputy} is deputy`,
  party: 'In your organisation everybody sees the same cases and has the same reminders',
  partyBody:
    'No deputy is needed. End the assignment of whoever no longer represents you under Your organisation.',
  asDeputy: 'You act in the place of somebody else just now. Change to your own role to enter an absence.',
  toSettings: 'To the settings',
}

export const words = phrases({ sv, en })
