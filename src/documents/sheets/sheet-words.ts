import type { Language } from '../../domain/text.ts'

/** The columns of the sheet, in order. */
export const columnIds = [
  'part',
  'party',
  'year',
  'line',
  'form',
  'amount',
  'hours',
  'valuation',
  'version',
] as const
export type ColumnId = (typeof columnIds)[number]

export type SheetWords = typeof sv

/** Which figures the sheet holds: what is agreed, or what came of it. */
export type SheetBook = 'budget' | 'outcome'

export function sheetWords(language: Language, book: SheetBook = 'budget'): SheetWords {
  const words = language === 'sv' ? sv : en
  return book === 'budget' ? words : asOutcome(words, outcomeWords[language])
}

function asOutcome(words: SheetWords, own: OutcomeWords): SheetWords {
  return {
    ...words,
    ...own,
    columns: { ...words.columns, ...own.columns },
    faults: { ...words.faults, ...own.faults },
  }
}

/** What a sheet of outcomes says in other words. */
type OutcomeWords = Pick<SheetWords, 'sheet' | 'parts' | 'explanation' | 'agreed'> & {
  columns: Pick<SheetWords['columns'], 'amount' | 'valuation'>
  faults: Pick<SheetWords['faults'], 'year'>
}

const sv = {
  sheet: 'Budget',
  agreed: 'Överenskommet i kronor',
  help: 'Så fyller du i',
  columns: {
    part: 'Del',
    party: 'Part',
    year: 'År',
    line: 'Rad',
    form: 'Kontant eller natura',
    amount: 'Belopp i kronor',
    hours: 'Timmar',
    valuation: 'Hur värdet är räknat',
    version: 'Version (ändra inte)',
  } as Record<ColumnId, string>,
  parts: { contribution: 'Bidrar med', cost: 'Kostar' },
  explanation: (title: string, day: string) => [
    `Insatser och budget för ${title}`,
    `Hämtat ${day}.`,
    'Fyll i bladet Budget. Varje rad är en part, ett år och ett slag av insats eller kostnad.',
    'Belopp i kronor: siffror, med eller utan mellanrum. Tomt betyder inget.',
    'Timmar: bara för personal och ideella timmar.',
    'Hur värdet är räknat: behövs för allt som inte är pengar.',
    'Ändra inte part, år, rad eller version. Versionen visar om någon annan har ändrat samma belopp under tiden.',
    'Rader som du tar bort lämnas som de är. Töm beloppet om det ska bort.',
    'Du kan bara ändra raderna för din egen part. Andra rader är med för att du ska se helheten.',
    'När du lämnar in bladet får du se vad som ändras innan något sparas.',
    'Betalningsplanen har ett eget blad: en betalning på varje rad. Kommunen skriver den; det som står där när bladet lämnas in blir hela planen.',
  ],
  faults: {
    noHeader: 'Vi hittar ingen tabell med rätt rubriker. Hämta ett nytt kalkylblad och fyll i det.',
    missingColumns: (names: string) =>
      `Rubrikraden saknar ${names}. Lägg tillbaka den, eller hämta ett nytt kalkylblad och fyll i det.`,
    tooManyRows: (most: string) =>
      `Bladet har fler än ${most} rader. Det är inte det här kalkylbladet. Inget är läst.`,
    formula: (text: string) =>
      `”${text}” är en formel eller ett fel ur en formel. Skriv beloppet med siffror, till exempel 1 250,50.`,
    unreadable: 'Filen går inte att läsa. Spara den som .xlsx eller .csv och försök igen.',
    tooLarge: 'Filen är för stor för att vara kalkylbladet. Hämta ett nytt och fyll i det.',
    part: (text: string) => `Delen ”${text}” finns inte. Skriv Bidrar med eller Kostar.`,
    party: (text: string, names: string) => `Parten ”${text}” är inte med i ärendet. Skriv ${names}.`,
    year: (text: string, years: string) => `Året ”${text}” är inte med i budgeten. Åren är ${years}.`,
    line: (text: string, lines: string) => `Raden ”${text}” finns inte. Skriv ${lines}.`,
    form: (text: string) => `”${text}” är varken Kontant eller Natura.`,
    hours: 'Skriv timmarna med siffror, till exempel 120 eller 37,5.',
    hoursHere: 'Timmar skrivs bara för insatser, inte för kostnader.',
    negative: 'Skriv ett belopp som är noll eller större.',
    tooMuch: 'Beloppet är för stort. Kontrollera nollorna.',
    valuation: 'Skriv hur värdet är räknat.',
    tooLong: 'Texten om värdet är för lång. Skriv högst 1 000 tecken.',
    personalNumber: 'Texten ser ut att innehålla ett personnummer. Ta bort det.',
    version: 'Versionen ska vara ett heltal. Hämta ett nytt kalkylblad.',
    twice: (line: number) => `Samma belopp står redan på rad ${line}.`,
    row: (line: number, sentence: string) => `Rad ${line}: ${sentence}`,
  },
}

const en: SheetWords = {
  sheet: 'Budget',
  agreed: 'Agreed in kronor',
  help: 'How to fill in',
  columns: {
    part: 'Section',
    party: 'Party',
    year: 'Year',
    line: 'Line',
    form: 'Cash or in kind',
    amount: 'Amount in kronor',
    hours: 'Hours',
    valuation: 'How the value was reckoned',
    version: 'Version (do not change)',
  },
  parts: { contribution: 'Contributes', cost: 'Costs' },
  explanation: (title: string, day: string) => [
    `Contributions and budget of ${title}`,
    `Fetched ${day}.`,
    'Fill in the sheet Budget. Each row is a party, a year and a kind of contribution or cost.',
    'Amount in kronor: digits, with or without spaces. Empty means nothing.',
    'Hours: only for staff and voluntary hours.',
    'How the value was reckoned: needed for all that is not money.',
    'Do not change party, year, line or version. The version shows whether somebody else has changed the same amount meanwhile.',
    'Rows that you remove are left as they are. Empty the amount to take it away.',
    'You can only change the rows of your own party. Other rows are there for you to see the whole.',
    'When you hand in the sheet you see what changes before anything is saved.',
    'The payment plan has a sheet of its own: one payment a row. The municipality writes it; what stands there when the sheet is handed in becomes the whole plan.',
  ],
  faults: {
    noHeader: 'We find no table with the right headings. Fetch a new sheet and fill it in.',
    missingColumns: (names: string) =>
      `The row of headings lacks ${names}. Put it back, or fetch a new sheet and fill it in.`,
    tooManyRows: (most: string) =>
      `The sheet has more than ${most} rows. It is not this spreadsheet. Nothing has been read.`,
    formula: (text: string) =>
      `“${text}” is a formula, or a fault from one. Write the amount in digits, for example 1 250,50.`,
    unreadable: 'The file cannot be read. Save it as .xlsx or .csv and try again.',
    tooLarge: 'The file is too large to be the sheet. Fetch a new one and fill it in.',
    part: (text: string) => `There is no section “${text}”. Write Contributes or Costs.`,
    party: (text: string, names: string) => `The party “${text}” is not in the case. Write ${names}.`,
    year: (text: string, years: string) => `The year “${text}” is not in the budget. The years are ${years}.`,
    line: (text: string, lines: string) => `There is no line “${text}”. Write ${lines}.`,
    form: (text: string) => `“${text}” is neither Cash nor In kind.`,
    hours: 'Write the hours in digits, for example 120 or 37.5.',
    hoursHere: 'Hours are written for contributions only, not for costs.',
    negative: 'Write an amount that is zero or more.',
    tooMuch: 'The amount is too large. Check the zeros.',
    valuation: 'Write how the value was reckoned.',
    tooLong: 'The text about the value is too long. Write 1,000 characters at most.',
    personalNumber: 'The text seems to contain a personal identity number. Take it away.',
    version: 'The version has to be a whole number. Fetch a new sheet.',
    twice: (line: number) => `The same amount already stands on row ${line}.`,
    row: (line: number, sentence: string) => `Row ${line}: ${sentence}`,
  },
}

const outcomeWords: Record<Language, OutcomeWords> = {
  sv: {
    sheet: 'Utfall',
    agreed: 'Överenskommet i kronor',
    columns: { amount: 'Utfall i kronor', valuation: 'Förklaring' },
    parts: { contribution: 'Har bidragit med', cost: 'Har kostat' },
    faults: { year: (text, years) => `Året ”${text}” är inte med i överenskommelsen. Åren är ${years}.` },
    explanation: (title, day) => [
      `Insatser och utfall för ${title}`,
      `Hämtat ${day}.`,
      'Fyll i bladet Utfall. Varje rad är en part, ett år och ett slag av insats eller kostnad.',
      'Utfall i kronor: siffror, med eller utan mellanrum. Tomt betyder att ni inte vet än; skriv 0 om det blev inget.',
      'Timmar: bara för personal och ideella timmar.',
      'Förklaring: varför det blev annorlunda än ni kom överens om.',
      'Överenskommet i kronor är med för jämförelsen. Det som du ändrar där läses inte in.',
      'Ändra inte part, år, rad eller version. Versionen visar om någon annan har ändrat samma belopp under tiden.',
      'Rader som du tar bort lämnas som de är. Töm beloppet om det ska bort.',
      'Du kan ändra raderna för din egen part, och raderna i pengar för de offentliga parterna (IOP-medlen).',
      'När du lämnar in bladet får du se vad som ändras innan något sparas.',
    ],
  },
  en: {
    sheet: 'Outcome',
    agreed: 'Agreed in kronor',
    columns: { amount: 'Outcome in kronor', valuation: 'Explanation' },
    parts: { contribution: 'Has contributed', cost: 'Has cost' },
    faults: { year: (text, years) => `The year “${text}” is not in the agreement. The years are ${years}.` },
    explanation: (title, day) => [
      `Contributions and outcome of ${title}`,
      `Fetched ${day}.`,
      'Fill in the sheet Outcome. Each row is a party, a year and a kind of contribution or cost.',
      'Outcome in kronor: digits, with or without spaces. Empty means that you do not know yet; write 0 if it came to nothing.',
      'Hours: only for staff and voluntary hours.',
      'Explanation: why it turned out differently from what you agreed.',
      'Agreed in kronor is there for comparison. What you change there is not read.',
      'Do not change party, year, line or version. The version shows whether somebody else has changed the same amount meanwhile.',
      'Rows that you remove are left as they are. Empty the amount to take it away.',
      'You can change the rows of your own party, and the rows in cash of the public parties (the IOP funds).',
      'When you hand in the sheet you see what changes before anything is saved.',
    ],
  },
}
