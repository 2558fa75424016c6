export const sv = {
  title: 'Övervägande',
  lead: (director: string) =>
    `Är ett partnerskap möjligt och lämpligt, eller passar något annat bättre? Svara på frågorna tillsammans. Sedan gör ${director} sin bedömning.`,
  leadRead: 'Så här långt har övervägandet kommit.',
  progress: (answered: number, all: number) => `${answered} av ${all} frågor besvarade`,
  allAnswered: 'Alla frågor har svar.',
  missing: (count: number) =>
    count === 1 ? 'En fråga saknar svar:' : `${inWords(count)} frågor saknar svar:`,
  question: (number: number) => `fråga ${number}`,
  otherPart: 'Frågor',
  answerPart: (part: string) => `Svara på ”${part}”`,
  changePart: (part: string) => `Ändra svaren i ”${part}”`,
  noAnswer: 'Saknar svar',
  noGround: 'Motivering saknas',
  noScale: 'Inget av svaren är valt',
  evidence: 'Underlag',
  document: (number: number, title: string) => `Handling ${number}: ${title}`,
  answeredBy: (name: string, day: string) => `${name}, ${day}`,
  returnedTitle: (director: string) => `${director} ber om komplettering`,
  conflicted:
    'Du har anmält jäv i det här ärendet. Du kan läsa övervägandet, men en kollega får skriva i det.',

  conclusionTitle: 'Slutsats',
  conclusionLead: (most: number) =>
    `Det här läser organisationen. Skriv på enkel svenska, högst ${most} ord.`,
  conclusion: 'Vad är slutsatsen?',
  otherForm: (form: string) => `En annan form passar bättre: ${form}`,
  conclusionMissing: 'Välj en slutsats.',
  reasons: 'Skäl',
  reasonsHint:
    'Vad talar för, vad talar emot, och vad väger tyngst? Skriv så att den som inte var med på mötet förstår.',
  reasonsMissing: 'Skriv skälen till slutsatsen.',
  tooManyWords: (words: number, most: number) =>
    `Skälen är ${words} ord. Högst ${most} får plats: stryk ${words - most}.`,
  wordCount: (words: number, most: number) => `${words} av högst ${most} ord`,
  completion: 'När ska det som saknas vara kompletterat?',
  completionHint: (documents: string) => `Ännu saknas: ${documents}.`,
  completionMissing: 'Skriv vilken dag det som saknas ska ha kommit in.',
  completionPassed: 'Dagen har redan passerat. Välj i dag eller en senare dag.',
  writeConclusion: 'Skriv slutsatsen',
  changeConclusion: 'Ändra slutsatsen',
  conclusionSaved: 'Slutsatsen är sparad.',
  completeBy: (day: string) => `Kompletteras senast ${day}`,
  saveConclusion: 'Spara slutsatsen',

  handOverTitle: 'Överlämning',
  handOver: (director: string) => `Lämna över till ${director}`,
  handOverMeans: (director: string) =>
    `Övervägandet registreras i diariet och ${director} får det. Organisationen får läsa slutsatsen och skälen. Svaren går inte att ändra efteråt, om inte ${director} ber om komplettering.`,
  notYet: 'Ni kan inte lämna över än:',
  answersMissing: (count: number) =>
    count === 1 ? 'En fråga saknar svar.' : `${inWords(count)} frågor saknar svar.`,
  staffHandsOver: (staffUnit: string, director: string) =>
    `När allt är besvarat lämnar ${staffUnit} över till ${director}.`,
  handedOver: (director: string) => `Övervägandet är överlämnat till ${director}.`,

  partNumber: (number: number, all: number) => `Del ${number} av ${all}`,
  help: 'Vad frågan vill ha fram',
  ground: (number: number | string) => `Motivering till fråga ${number}`,
  evidenceOf: (number: number | string) => `Underlag till fråga ${number}`,
  evidenceDocument: 'En handling i ärendet',
  evidenceLink: 'Eller en länk',
  noDocument: 'Ingen handling',
  unknownDocument: 'Välj en handling som finns i ärendet.',
  unknownAnswer: 'Välj ett av svaren.',
  earlier: 'Tidigare svar',
  save: 'Spara och gå vidare',
  toWhole: 'Till övervägandet',
  saved: (time: string) => `Sparat ${time}`,
  notSaved: 'Inte sparat än. Tryck på knappen, så ser du varför.',
  savesItself: 'Dina svar sparas medan du skriver.',
  conflict: (name: string, number: number | string) =>
    `${name} svarade på fråga ${number} medan du skrev. Båda texterna finns här nedanför. Välj vad som ska stå och spara en gång till.`,
  conflictConclusion: (name: string) =>
    `${name} ändrade slutsatsen medan du skrev. Båda texterna finns här nedanför. Välj vad som ska stå och spara en gång till.`,
  theirs: (whoAndWhen: string) => `Det här skrev ${whoAndWhen}:`,
  handedOverMeanwhile:
    'Övervägandet lämnades över medan du skrev, så det går inte att spara. Det du skrev finns kvar på sidan.',

  secretTitle: 'Här kommer övervägandet',
  secret: (staffUnit: string, director: string) =>
    `Efter det första mötet sammanfattar ${staffUnit} vad mötet kom fram till och lämnar över till ${director}. Då kan du läsa slutsatsen och skälen här.`,
  handedOverLead: (director: string, day: string, by: string) =>
    `Överlämnat till ${director} ${day} av ${by}.`,
  whole: 'Hela övervägandet',
  wholeText: 'Med alla frågor, svar och underlag, så som det är registrerat.',
  readWhole: 'Läs hela övervägandet',
  toAssessment: 'Till bedömningen',
  next: (director: string) => `Nu gör ${director} sin bedömning. Ni får svaret med skäl.`,
  missingDocuments: 'Underlag som saknas',
  paperTitle: (checklist: string, version: string) => `${checklist}, version ${version}`,
}

function inWords(count: number): string {
  const names = [
    'Noll',
    'En',
    'Två',
    'Tre',
    'Fyra',
    'Fem',
    'Sex',
    'Sju',
    'Åtta',
    'Nio',
    'Tio',
    'Elva',
    'Tolv',
  ]
  return names[count] ?? String(count)
}
