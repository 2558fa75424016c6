import { phrases } from '../../words.ts'

const sv = {
  title: 'Mallar och vägledning',
  back: 'Till alla mallar',
  toTemplates: 'Överenskommelsens och tjänsteutlåtandets texter, och vägledningen till frågorna',
  lead: (body: string) =>
    `Rubriker, starttexter och hjälptexter som ${body} skriver på sitt sätt. Avsnitten, vilka som är obligatoriska och vad de ska säga bestämmer regelboken.`,
  pinned:
    'Ett utkast behåller mallen som gällde när det påbörjades, och ett förslag till nämnden den som gällde när nämndärendet öppnades. Vägledning till frågor visas för alla så snart den är tagen i bruk.',
  onThisPage: 'På den här sidan',
  waiting: (count: number) => (count === 1 ? 'Ett utkast väntar' : `${count} utkast väntar`),
  takeAll: (count: number) => `Ta ${count} utkast i bruk`,
  taken: (count: number, day: string) =>
    count === 1 ? `Ett utkast gäller från ${day}.` : `${count} utkast gäller från ${day}.`,
  agreement: 'Överenskommelsen',
  memo: 'Tjänsteutlåtandet',
  memoKinds: 'Rubrik och förslag till beslut för varje slags ärende',
  guidance: 'Vägledning till frågorna',
  checklists: {
    consideration: 'Frågorna i övervägandet',
    review: 'Frågorna i granskningen',
    guide: 'Frågorna i samtalsguiden',
  } as Readonly<Record<string, string>>,
  seeAgreement: 'Se hela överenskommelsen med exempel',
  seeMemo: 'Se hela tjänsteutlåtandet med exempel',
  asShipped: 'Som i regelboken',
  untouched: 'Oförändrad',
  optionalSection: 'frivilligt',
  own: 'eget',
  notOffered: 'eget, erbjuds inte längre',
  add: 'Lägg till ett eget avsnitt',
  noMore: 'Det finns plats för sex egna avsnitt. Skriv om ett som inte längre erbjuds.',
  names: {
    section: (heading: string) => `Överenskommelsens avsnitt: ${heading}`,
    ownSection: (number: string) => `Överenskommelsens avsnitt: eget avsnitt ${number}`,
    memoSection: (heading: string) => `Tjänsteutlåtandets avsnitt: ${heading}`,
    memoKind: (title: string) => `Tjänsteutlåtande: ${title}`,
    question: (text: string) => `Vägledning: ${text}`,
  },
  leads: {
    section:
      'Texten som parterna möter när de börjar skriva tillsammans. Utkast som redan är påbörjade ändras inte.',
    ownSection:
      'Ett frivilligt avsnitt som förvaltningen lägger till. Det står i överenskommelsen bara om parterna skriver i det.',
    memoSection: 'Rubriken i förslaget till nämnden, och hjälpen till den som skriver.',
    memoKind: 'Vad ärendet heter och vilka beslut som föreslås från början. Handläggaren kan ändra dem.',
    question: 'Hjälpen till den som svarar. Frågan själv och svaren den kan få står i regelboken.',
  },
  required:
    'Avsnittet är obligatoriskt i regelboken. Texterna kan ändras, men avsnittet går inte att ta bort.',
  emptyMeans:
    'Tom ruta: texten i regelboken. Ändrar ni bara det ena språket står det andra kvar som i regelboken.',
  ownEmpty: 'Skriv rubrik och vägledning. Utan engelska visas den svenska texten även på engelska.',
  fields: {
    headingSv: 'Rubrik på svenska',
    headingEn: 'Rubrik på engelska',
    helpSv: 'Vägledning på svenska',
    helpEn: 'Vägledning på engelska',
    startSv: 'Starttext',
    titleSv: 'Rubrik på svenska',
    titleEn: 'Rubrik på engelska',
    decisionsSv: 'Förslag till beslut',
    againstSv: 'Fler beslut när parterna inte vill fortsätta',
    after: 'Står efter',
    offered: 'Erbjuds i nya utkast',
  },
  startHint:
    'Överenskommelsen skrivs på svenska. {parties}, {title} och {summary} fylls i från ärendet. Det som parterna ska skriva själva står inom [hakparenteser].',
  decisionsHint:
    'Ett beslut på varje rad. {title} och {parties} fylls i från ärendet. [Hakparenteser] är kvar att skriva.',
  last: 'Sist i överenskommelsen',
  offered: { yes: 'Ja', no: 'Nej, bara där någon redan har skrivit' },
  afterUnknown: 'Välj ett av avsnitten.',
  why: 'Varför ändras det?',
  whyHint: 'Står i historiken, så att ni kan se det om flera år.',
  whyMissing: 'Skriv varför texten ändras.',
  because: (why: string) => `Skäl: ${why}`,
  restoredWhy: (version: string) => `Tillbaka till en tidigare version: ${version}`,
  compared: 'Jämfört med det som gäller nu',
  comparedBefore: 'Jämfört med versionen före',
  unchanged: 'Inga texter skiljer sig.',
  whole: 'Hela texten',
  preview: {
    lead: 'Utkast som inte är tagna i bruk är med. Inget sparas.',
    guidance: 'Vägledningen som den som skriver läser',
    madeUp: 'Siffror, mål och namn är påhittade, så att ni ser var de hamnar.',
    inSwedish: 'Handlingen skrivs alltid på svenska.',
    example: '[Här skriver handläggaren.]',
  },
  noPlaces: (written: string) => `${written} går inte att fylla i här. Ta bort klamrarna.`,
}

const en: typeof sv = {
  title: 'Templates and guidance',
  back: 'To all templates',
  toTemplates: 'The texts of the agreement and the memo, and the guidance to the questions',
  lead: (body) =>
    `Headings, starting texts and guidance that ${body} writes in its own way. Which sections there are, which are mandatory and what they have to say is for the rulebook.`,
  pinned:
    'A draft keeps the template that was in use when it was begun, and a proposal to the board the one in use when the board case was opened. Guidance to questions is shown to everybody as soon as it is in use.',
  onThisPage: 'On this page',
  waiting: (count) => (count === 1 ? 'One draft waits' : `${count} drafts wait`),
  takeAll: (count) => `Take ${count} drafts into use`,
  taken: (count, day) =>
    count === 1 ? `One draft is in use from ${day}.` : `${count} drafts are in use from ${day}.`,
  agreement: 'The agreement',
  memo: 'The board memo',
  memoKinds: 'Title and proposed decisions for each kind of case',
  guidance: 'Guidance to the questions',
  checklists: {
    consideration: 'The questions of the consideration',
    review: 'The questions of the review',
    guide: 'The questions of the conversation guide',
  },
  seeAgreement: 'See the whole agreement with an example',
  seeMemo: 'See the whole memo with an example',
  asShipped: 'As in the rulebook',
  untouched: 'Unchanged',
  optionalSection: 'optional',
  own: 'own',
  notOffered: 'own, no longer offered',
  add: 'Add a section of your own',
  noMore: 'There is room for six sections of your own. Rewrite one that is no longer offered.',
  names: {
    section: (heading) => `Section of the agreement: ${heading}`,
    ownSection: (number) => `Section of the agreement: own section ${number}`,
    memoSection: (heading) => `Section of the memo: ${heading}`,
    memoKind: (title) => `Board memo: ${title}`,
    question: (text) => `Guidance: ${text}`,
  },
  leads: {
    section:
      'The text that the parties meet when they begin to write together. Drafts that have been begun do not change.',
    ownSection:
      'An optional section that the administration adds. It is in the agreement only if the parties write in it.',
    memoSection: 'The heading in the proposal to the board, and the help for whoever writes.',
    memoKind:
      'What the matter is called and which decisions are proposed at first. Whoever writes can change them.',
    question: 'The help for whoever answers. The question itself and its answers stand in the rulebook.',
  },
  required: 'The section is mandatory in the rulebook. Its texts can be changed, but it cannot be removed.',
  emptyMeans:
    'An empty box means the text of the rulebook. If you change one language only, the other stays as in the rulebook.',
  ownEmpty: 'Write heading and guidance. Without English the Swedish text is shown in English too.',
  fields: {
    headingSv: 'Heading in Swedish',
    headingEn: 'Heading in English',
    helpSv: 'Guidance in Swedish',
    helpEn: 'Guidance in English',
    startSv: 'Starting text',
    titleSv: 'Title in Swedish',
    titleEn: 'Title in English',
    decisionsSv: 'Proposed decisions',
    againstSv: 'Further decisions when the parties do not want to go on',
    after: 'Comes after',
    offered: 'Offered in new drafts',
  },
  startHint:
    'The agreement is written in Swedish. {parties}, {title} and {summary} are filled in from the case. What the parties are to write themselves stands in [brackets].',
  decisionsHint:
    'One decision on each line. {title} and {parties} are filled in from the case. [Brackets] are left to write.',
  last: 'Last in the agreement',
  offered: { yes: 'Yes', no: 'No, only where somebody has written already' },
  afterUnknown: 'Choose one of the sections.',
  why: 'Why is it changed?',
  whyHint: 'Stands in the history, so that you can see it years from now.',
  whyMissing: 'Write why the text is changed.',
  because: (why) => `Reason: ${why}`,
  restoredWhy: (version) => `Back to an earlier version: ${version}`,
  compared: 'Compared with what is in use now',
  comparedBefore: 'Compared with the version before',
  unchanged: 'No text differs.',
  whole: 'The whole text',
  preview: {
    lead: 'Drafts that are not in use yet are part of it. Nothing is kept.',
    guidance: 'The guidance that whoever writes reads',
    madeUp: 'Figures, goals and names are made up, so that you see where they are put.',
    inSwedish: 'The document is always written in Swedish.',
    example: '[Whoever handles the case writes here.]',
  },
  noPlaces: (written) => `${written} cannot be filled in here. Remove the braces.`,
}

/** The words about templates: their list, their pages, their history. */
export const templateWords = phrases({ sv, en })
