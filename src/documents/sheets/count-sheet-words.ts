import type { Language } from '../../domain/text.ts'

/** The columns of the sheet, in order. */
export const countColumnIds = ['statistic', 'group', 'from', 'period', 'count', 'version'] as const
export type CountColumnId = (typeof countColumnIds)[number]

const sv = {
  sheet: 'Statistik',
  help: 'Så fyller du i',
  columns: {
    statistic: 'Statistik',
    group: 'Grupp',
    from: 'Från och med',
    period: 'Period',
    count: 'Antal',
    version: 'Version (ändra inte)',
  } as Record<CountColumnId, string>,
  explanation: (title: string, day: string) => [
    `Statistik för ${title}`,
    `Hämtat ${day}.`,
    'Fyll i kolumnen Antal. Skriv 0 om det inte var någon. En rad utan antal ändrar ingenting.',
    'Det som redan är räknat står inte här: små tal visas aldrig igen.',
    'Skriv bara antal. Personnummer, namn och uppgifter om enskilda deltagare får inte stå här.',
    'Ändra inte de andra kolumnerna. Rader får tas bort.',
  ],
  faults: {
    unreadable: 'Filen går inte att läsa. Spara den som .xlsx eller .csv och försök igen.',
    tooLarge: 'Filen är för stor. Ta bort sådant som inte hör till statistiken.',
    noHeader: 'Filen har inte rubrikerna i kalkylbladet. Hämta bladet här och fyll i det.',
    missingColumns: (names: string) => `De här kolumnerna saknas: ${names}.`,
    tooManyRows: (most: string) =>
      `Filen har fler rader än ${most}. Ta bort sådant som inte hör till statistiken.`,
    row: (line: number, sentence: string) => `Rad ${line}: ${sentence}`,
    statistic: (text: string) => `”${text}” är ingen statistik i överenskommelsen.`,
    group: (text: string) => `”${text}” är ingen av grupperna.`,
    period: (text: string) => `”${text}” är ingen period som har börjat. Skriv första dagen, som 2027-10-01.`,
    count: (text: string) => `”${text}” är inget antal. Skriv ett helt tal, till exempel 17.`,
    formula: (text: string) => `Här står en formel (${text}). Skriv talet självt.`,
    large: 'Talet är för stort. Skriv högst 1 000 000.',
    personalNumber: 'Det ser ut som ett personnummer. Statistiken gäller bara grupper.',
    version: 'Versionen är ändrad. Hämta kalkylbladet på nytt.',
    twice: (line: number) => `Samma antal står också på rad ${line}.`,
    stale: 'Någon annan har räknat om det här sedan bladet hämtades. Hämta det på nytt.',
  },
}

const en: typeof sv = {
  sheet: 'Statistics',
  help: 'How to fill in',
  columns: {
    statistic: 'Statistic',
    group: 'Group',
    from: 'First day',
    period: 'Period',
    count: 'Count',
    version: 'Version (do not change)',
  },
  explanation: (title, day) => [
    `Statistics of ${title}`,
    `Fetched ${day}.`,
    'Fill in the column Count. Write 0 if there was nobody. A row without a count changes nothing.',
    'What has been counted already is not here: small counts are never shown again.',
    'Write counts only. Personal identity numbers, names and facts about individuals must not stand here.',
    'Do not change the other columns. Rows may be removed.',
  ],
  faults: {
    unreadable: 'The file cannot be read. Save it as .xlsx or .csv and try again.',
    tooLarge: 'The file is too large. Remove what does not belong to the statistics.',
    noHeader: 'The file does not have the headings of the sheet. Fetch the sheet here and fill it in.',
    missingColumns: (names) => `These columns are missing: ${names}.`,
    tooManyRows: (most) =>
      `The file has more rows than ${most}. Remove what does not belong to the statistics.`,
    row: (line, sentence) => `Row ${line}: ${sentence}`,
    statistic: (text) => `“${text}” is no statistic of the agreement.`,
    group: (text) => `“${text}” is none of the groups.`,
    period: (text) => `“${text}” is no period that has begun. Write its first day, like 2027-10-01.`,
    count: (text) => `“${text}” is no count. Write a whole number, such as 17.`,
    formula: (text) => `There is a formula here (${text}). Write the number itself.`,
    large: 'The number is too large. Write at most 1,000,000.',
    personalNumber: 'This looks like a personal identity number. The statistics are about groups alone.',
    version: 'The version has been changed. Fetch the sheet again.',
    twice: (line) => `The same count also stands on row ${line}.`,
    stale: 'Somebody else has counted this anew since the sheet was fetched. Fetch it again.',
  },
}

export function countSheetWords(language: Language): typeof sv {
  return language === 'sv' ? sv : en
}
