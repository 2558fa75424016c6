import type { Names } from '../consideration/words.ts'
import { oneOrMany } from '../draft/one-or-many.ts'

export const sv = {
  title: 'Samsyn',
  lead: 'Varje part säger vad den tycker om varje avsnitt. Svaret gäller exakt den text som står där. Ändras texten behöver alla svara igen om det avsnittet.',
  frozenLead: 'Alla parter är överens, och utkastet är fastställt.',
  progress: (done: number, all: number) => `${done} av ${all} avsnitt: alla parter överens`,
  draft: 'Till utkastet',
  meetingView: 'Mötesvy',
  onlyLeft: 'Visa bara det som återstår',
  showAll: 'Visa alla avsnitt',
  nothingLeft: 'Inget återstår: alla parter är överens om alla avsnitt.',
  speaksFor: (party: string) => `Du svarar för ${party}.`,
  waitsForYou: (count: number) =>
    count === 1 ? 'Ett avsnitt väntar på ert svar.' : `${count} avsnitt väntar på ert svar.`,
  allAgreed: ({ staffUnit }: Names) =>
    `Alla är överens om varje avsnitt. Nu kan ${staffUnit} fastställa utkastet.`,
  speaksForNone: ({ staffUnit, departmentHead }: Names) =>
    `Du läser här. För en offentlig part svarar ${staffUnit} eller ${departmentHead}, för en organisation dess egna företrädare.`,
  agree: 'Vi är överens',
  answers: {
    agreed: 'Vi är överens',
    agreedWithNote: 'Överens med anmärkning',
    notYet: 'Inte än',
    blocked: 'Vi kan inte',
  },
  saidNow: (mark: string) => `Ert svar nu: ${mark}.`,
  comments: (count: number) => (count === 0 ? 'Kommentera' : oneOrMany(count, 'kommentar', 'kommentarer')),
  suggest: 'Föreslå ändring',
  compare: 'Jämför med förra',
  changed: (name: string, when: string) => `Senast ändrat av ${name}, ${when}.`,
  note: (party: string, note: string) => `${party}: ${note}`,
  leftToFill: (count: number) => oneOrMany(count, 'sak återstår att fylla i', 'saker återstår att fylla i'),
  agreed: 'Svaret är sparat: ni är överens.',
  marked: 'Svaret är sparat.',
  unchanged: (count: number) =>
    count === 1
      ? 'Ett avsnitt har samma text som ni tidigare har sagt ja till.'
      : `${count} avsnitt har samma text som ni tidigare har sagt ja till.`,
  agreeUnchanged: 'Vi är överens om allt som är oförändrat',
  many: 'Svara om flera avsnitt på en gång',
  manyLabel: 'Vi är överens om',
  manyHint: 'Här finns de avsnitt som är ifyllda och som ni inte har svarat ja eller nej på.',
  manyMissing: 'Välj minst ett avsnitt.',
  agreeMany: 'Vi är överens om de valda',
  agreedMany: (count: number) => `Sparat: ni är överens om ${oneOrMany(count, 'avsnitt', 'avsnitt')}.`,
  someChanged: (count: number) =>
    `${oneOrMany(count, 'avsnitt har', 'avsnitt har')} ändrats sedan sidan öppnades och är inte med. Läs dem först.`,
  refusedLeftOut: (count: number) =>
    count === 1
      ? 'Ett avsnitt som ni inte kan gå med på är inte med. Läs det och svara på det för sig.'
      : `${count} avsnitt som ni inte kan gå med på är inte med. Läs dem och svara på vart och ett för sig.`,
  markTitle: (heading: string) => `Samsyn: ${heading}`,
  markLead: (party: string) => `Du svarar för ${party}. Svaret gäller texten så som den står här.`,
  markLabel: 'Vad säger ni om avsnittet?',
  markMissing: 'Välj ett svar.',
  choices: {
    agreed: 'Vi är överens',
    agreedWithNote: 'Vi är överens, med en anmärkning',
    notYet: 'Inte än',
    blocked: 'Vi kan inte gå med på det',
  },
  noteLabel: 'Anmärkning eller skäl',
  noteHint: 'Behövs när ni är överens med en anmärkning, eller inte kan gå med på texten.',
  noteMissing: 'Skriv anmärkningen eller skälet, så att den andra parten förstår.',
  save: 'Spara svaret',
  changedMeanwhile: 'Texten har ändrats sedan du läste den. Läs den nya texten innan du svarar.',
  notOpen: 'Utkastet är inte öppet för svar just nu.',
  historyOf: 'Tidigare svar',
  said: ({ party, mark, who, when }: Record<'party' | 'mark' | 'who' | 'when', string>) =>
    `${party}: ${mark}, ${who}, ${when}`,
  back: 'Till samsyn',
  meetingTitle: 'Samsyn, mötesvy',
  meetingOf: (number: number, all: number) => `Avsnitt ${number} av ${all}`,
  nextOne: 'Nästa',
  previousOne: 'Föregående',
  toConfirm: 'Fastställ utkastet',
  whatIsLeft: 'Vad återstår innan utkastet fastställs?',
  confirmTitle: 'Fastställ det gemensamma utkastet',
  confirmLead:
    'Texten låses och registreras som Förslag till överenskommelse. Sedan tar parterna ställning till den, och därefter nämnden.',
  confirmReady: 'Alla parter är överens om varje avsnitt.',
  clauses: 'Vilka av granskningens villkor står i texten?',
  clauseMissing:
    'Kryssa i varje villkor som står i texten. Saknas något behöver ni skriva in det i utkastet först.',
  notYet: 'Det här återstår innan utkastet kan fastställas',
  waits: (heading: string, parties: string) => `${heading}: ${parties} har inte sagt ja till texten`,
  fill: (heading: string) => `${heading}: allt är inte ifyllt`,
  period: 'Giltighetstid',
  periodFromTo: (from: string, to: string) => `${from} till ${to}`,
  hash: 'Textens kontrollsumma',
  hashHelp:
    'Ändras ett enda tecken blir kontrollsumman en annan. Den visar att det som undertecknas är det som ni kom överens om.',
  confirm: 'Fastställ utkastet',
  confirmed: 'Utkastet är fastställt och registrerat. Nu tar parterna ställning till det.',
  frozenDocument: (number: number) => `Det fastställda utkastet, handling ${number}`,
  shortTitle: 'En kort period',
  shortLead:
    'Partnerskap är långsiktiga. Så här korta perioder är ett undantag som du godkänner med skäl. Skälen står i ärendet till nämnden.',
  shortTheirs: 'Parternas skäl',
  shortNone: 'Perioden i utkastet är inte så kort att den behöver godkännas.',
  shortReasons: 'Varför godkänner du undantaget?',
  shortReasonsMissing: 'Skriv varför du godkänner undantaget.',
  shortApprove: 'Godkänn den korta perioden',
  shortApproved: 'Undantaget är godkänt.',
  shortApprovedAlready: (name: string, day: string) => `${name} godkände den korta perioden ${day}.`,
  shortNeeded: 'Den korta perioden behöver godkännas, med skäl',
  shortLink: 'Ta ställning till den korta perioden',
  reopenTitle: 'Öppna utkastet igen',
  reopenLead:
    'Texten kan då ändras. Svaren gäller fortfarande för avsnitt som ingen ändrar. De ställningstaganden som är gjorda får göras om.',
  reopenReasons: 'Varför behöver utkastet ändras?',
  reopenReasonsMissing: 'Skriv varför, så att alla parter förstår.',
  reopen: 'Öppna utkastet',
  reopened: 'Utkastet är öppet igen.',
}
