import { oneOrMany } from '../draft/one-or-many.ts'

export const sv = {
  title: 'Utkastet i Word',
  lead: 'Ta ut utkastet för att arbeta i Word, och läs in det igen. Inget sparas förrän du har sett vad som ändras.',
  out: 'Ta ut',
  outText:
    'Filen har samma rubriker som utkastet. Öppna kommentarer och förslag följer med som kommentarer i marginalen. Tabeller och listor som Handslag fyller i ändras inte i Word utan i Handslag.',
  fetch: 'Hämta utkastet som Word-fil',
  fileName: (title: string) => `Utkast ${title}`,
  suggestion: (text: string, why: string) => `Förslag: ${text}${why === '' ? '' : `\nSkäl: ${why}`}`,
  aboutSection: (heading: string, text: string) => `${heading}: ${text}`,
  in: 'Läs in',
  inText:
    'Texten läggs i det avsnitt vars rubrik den står under. Det som inte har någon sådan rubrik får du placera själv. Spårade ändringar läses som godkända.',
  file: 'Word-fil',
  kinds: 'Word (.docx)',
  look: 'Se vad som ändras',
  notOpen: 'Utkastet är inte öppet för ändringar nu. Du kan fortfarande hämta det.',
  missing: 'Välj en Word-fil.',
  unreadable: 'Filen går inte att läsa som en Word-fil. Spara den som .docx och försök igen.',
  tooLarge: 'Filen är för stor. Den får vara högst 10 MB. Ta bort bilder och försök igen.',
  nothing: 'Filen har ingen text.',
  same: 'Filen säger samma sak som utkastet. Inget att ändra.',
  waiting: 'Du har en inläst fil som väntar.',
  toWaiting: 'Fortsätt med den',

  placeTitle: 'Det här ändras',
  placeLead: (name: string) =>
    `Inläst ur ${name}. Varje avsnitt du läser in blir en ny version. Den förra finns kvar.`,
  changed: 'Avsnitt som får ny text',
  changedNone: 'Inget avsnitt får ny text av sig självt.',
  rest: 'Text som du får placera',
  restLead:
    'Rubriken finns inte i mallen. Välj ett avsnitt, så läggs texten sist i det. Det du inte väljer blir kvar här.',
  noHeading: 'Text före första rubriken',
  to: 'Läggs i',
  toOf: (heading: string) => `Läggs i, ${heading}`,
  nowhere: 'Läs inte in nu',
  held: (name: string, heading: string) =>
    `${name} skriver just nu i ${heading}. Läs in det avsnittet senare.`,
  changedSince: (who: string, when: string) =>
    `Senast ändrat av ${who}, ${when}. Jämförelsen gäller den texten.`,
  notes: 'Bra att veta',
  own: (count: number) =>
    oneOrMany(
      count,
      'rad som Handslag självt fyller i lästes inte in',
      'rader som Handslag självt fyller i lästes inte in',
    ),
  tables: (count: number) => oneOrMany(count, 'tabell blev en punktlista', 'tabeller blev punktlistor'),
  pictures: (count: number) => oneOrMany(count, 'bild blev ordet [bild]', 'bilder blev ordet [bild]'),
  comments: 'Kommentarer i filen',
  commentsLead: 'De läses inte in i texten. Skriv dem som kommentarer i avsnitten om de behövs.',
  commentBy: (by: string, text: string) => (by === '' ? text : `${by}: ${text}`),
  save: 'Läs in i utkastet',
  discard: 'Släng det inlästa',
  discarded: 'Det inlästa är borta. Utkastet är orört.',
  saved: (count: number) => `${oneOrMany(count, 'avsnitt har', 'avsnitt har')} fått ny text.`,
  savedRest: (count: number, rest: number) =>
    `${oneOrMany(count, 'avsnitt har', 'avsnitt har')} fått ny text. ${oneOrMany(rest, 'text är', 'texter är')} kvar att placera.`,
  choose: 'Välj minst ett avsnitt att läsa in i.',
  tooLong: (heading: string) => `Texten i ${heading} blir längre än 20 000 tecken.`,
  personal: (heading: string) =>
    `Texten i ${heading} innehåller något som ser ut som ett personnummer. Ta bort det i Word och läs in filen igen.`,
  back: 'Till utkastet',
}

export type WordWords = typeof sv
