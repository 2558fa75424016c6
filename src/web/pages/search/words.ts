import { phrases } from '../../words.ts'

const sv = {
  title: 'Sök',
  lead: 'Sök i ärenden, handlingar, meddelanden, egna anteckningar, organisationer, lärdomar och det öppna registret. Du hittar bara det du får se.',
  field: 'Ord, organisationsnummer eller diarienummer',
  search: 'Sök',
  found: (count: number, text: string) =>
    count === 0
      ? `Inget hittades för ”${text}”.`
      : `Sökningen på ”${text}” gav ${count === 1 ? 'en träff' : `${count} träffar`}.`,
  foundMore: (count: number, text: string) => `Sökningen på ”${text}” gav ${count} träffar eller fler.`,
  many: (kind: string, count: number) => `${kind} (${count})`,
  manyMore: (kind: string, count: number) => `${kind} (${count} eller fler)`,
  most: (most: number) => `De ${most} första visas. Lägg till ett ord så blir de färre.`,
  cut: (most: number) =>
    `Orden finns på så många ställen att bara de ${most} nyaste visas. Lägg till ett ord så blir de färre.`,
  none: 'Pröva ett annat ord, en böjning eller en del av numret.',
  cases: 'Ärenden',
  allCases: 'Visa alla ärenden i arbetslistan',
  documents: 'Handlingar',
  documentsLead: 'De nyaste först. Sökningen gäller rubrik och text.',
  written: 'Meddelanden och anteckningar',
  writtenLead: 'De nyaste först. Anteckningar hittas bara av den egna sidan.',
  message: 'meddelande',
  note: 'intern anteckning',
  organisations: 'Organisationer',
  inCases: (count: number) => (count === 1 ? 'part i ett ärende' : `part i ${count} ärenden`),
  lessons: 'Lärdomar',
  allLessons: 'Läs dem bland lärdomarna',
  register: 'Öppna registret',
  allRegister: (count: number) => `Visa alla ${count} i registret`,
  saved: 'Sparade urval',
  savedLead: 'Egna genvägar till urval i arbetslistan och till sökningar. Bara du ser dem.',
  noneSaved: 'Du har inget sparat urval. Välj urval i arbetslistan eller sök, och spara det där.',
  save: 'Spara urvalet',
  saveTitle: 'Spara det här urvalet',
  name: 'Namn på urvalet',
  nameMissing: 'Skriv vad urvalet ska heta.',
  savedNow: (name: string) => `Urvalet ”${name}” är sparat.`,
  remove: (name: string) => `Ta bort ”${name}”`,
  removed: 'Urvalet är borttaget.',
  notHere: 'Det urvalet går inte att spara. Spara det från arbetslistan eller från en sökning.',
}

const en: typeof sv = {
  title: 'Search',
  lead: 'Search cases, documents, messages, your own side’s notes, organisations, lessons and the open register. You find only what you may see.',
  field: 'Words, organisation number or registry number',
  search: 'Search',
  found: (count: number, text: string) =>
    count === 0
      ? `Nothing was found for “${text}”.`
      : `The search for “${text}” gave ${count === 1 ? 'one hit' : `${count} hits`}.`,
  foundMore: (count: number, text: string) => `The search for “${text}” gave ${count} hits or more.`,
  many: (kind: string, count: number) => `${kind} (${count})`,
  manyMore: (kind: string, count: number) => `${kind} (${count} or more)`,
  most: (most: number) => `The first ${most} are shown. Add a word to make them fewer.`,
  cut: (most: number) =>
    `The words stand in so many places that only the ${most} newest are shown. Add a word to make them fewer.`,
  none: 'Try another word, another form of it or a part of the number.',
  cases: 'Cases',
  allCases: 'Show all cases in the work list',
  documents: 'Documents',
  documentsLead: 'The newest first. Titles and texts are searched.',
  written: 'Messages and notes',
  writtenLead: 'The newest first. Notes are found only by one’s own side.',
  message: 'message',
  note: 'internal note',
  organisations: 'Organisations',
  inCases: (count: number) => (count === 1 ? 'party in one case' : `party in ${count} cases`),
  lessons: 'Lessons',
  allLessons: 'Read them among the lessons',
  register: 'The open register',
  allRegister: (count: number) => `Show all ${count} in the register`,
  saved: 'Saved selections',
  savedLead: 'Your own short cuts to selections of the work list and to searches. Only you see them.',
  noneSaved: 'You have no saved selection. Choose one in the work list or search, and save it there.',
  save: 'Save the selection',
  saveTitle: 'Save this selection',
  name: 'Name of the selection',
  nameMissing: 'Write what the selection is to be called.',
  savedNow: (name: string) => `The selection “${name}” is saved.`,
  remove: (name: string) => `Remove “${name}”`,
  removed: 'The selection is removed.',
  notHere: 'That selection cannot be saved. Save it from the work list or from a search.',
}

export const words = phrases({ sv, en })
