import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    title: 'Nummer i huvuddiariet',
    lead: 'Skriv in många nummer på en gång: hämta listan, fyll i den och lämna tillbaka den.',
    noSystem:
      'Förvaltningen har inte valt något annat system som huvuddiarium. Handslag är ert diarium, och här finns inget att skriva in.',
    toSetting: 'Välj huvuddiarium',
    internal: (system: string) =>
      `Huvuddiariet är ${system}. Handslags egna nummer är interna och fortsätter utan luckor.`,
    out: 'Hämta listan',
    outMeans: (system: string) =>
      `Fyll i kolumnen Nummer i ${system}. Ändra inget annat. Rader som du lämnar tomma händer ingenting med.`,
    without: (kind: string) => `Allt som saknar nummer (${kind})`,
    ofMonth: (kind: string) => `Allt som diariefördes den här månaden (${kind})`,
    in: 'Lämna tillbaka listan',
    file: 'Den ifyllda listan',
    fileKinds: 'Excel eller CSV',
    preview: 'Granska innan den sparas',
    back: 'Diariet',
    noFile: 'Välj en fil.',
    unreadable: 'Filen går inte att läsa. Spara den som Excel (.xlsx) eller CSV och försök igen.',
    tooLarge: 'Filen är för stor. Dela upp den.',
    noHeader:
      'Filen har inte rätt rubriker. Den behöver en kolumn ”Nummer i Handslag” och en som börjar med ”Nummer i” och det andra systemets namn.',
    tooMany: (most: number) => `Filen har för många rader. Lämna högst ${most} åt gången.`,
    noRows: 'Inget nummer är ifyllt i filen.',
    ours: 'Nummer i Handslag',
    theirs: (system: string) => `Nummer i ${system}`,
    kind: 'Slag',
    wholeCase: 'ärende',
    document: 'handling',
    day: 'Dag',
    what: 'Gäller',
    case: 'Ärende',
    now: 'Står nu',
    fileName: 'nummer-i-huvuddiariet',
    previewTitle: 'Granska numren',
    previewLead: (count: number) =>
      count === 0
        ? 'Inget nytt nummer att spara.'
        : count === 1
          ? 'Ett nummer sparas när du väljer det.'
          : `${count} nummer sparas när du väljer det.`,
    faultsTitle: (count: number) => (count === 1 ? 'En rad sparas inte' : `${count} rader sparas inte`),
    faultsMean: 'Resten kan sparas nu. Rätta de här raderna i filen och lämna den igen.',
    row: (row: number, fault: string) => `Rad ${row}: ${fault}`,
    faults: {
      unknown: (_: string, ours: string) =>
        ours === '' ? 'Nummer i Handslag saknas.' : `${ours} finns inte i ert diarium i Handslag.`,
      tooLong: (_: string, ours: string) => `Numret för ${ours} är längre än 100 tecken.`,
      signs: (_: string, ours: string) => `Numret för ${ours} innehåller tecken som inte kan visas.`,
      lineTwice: (_: string, row: string) => `Samma nummer i Handslag står redan på rad ${row}.`,
      numberTwice: (number: string, row: string) => `${number} står redan på rad ${row}.`,
      taken: (number: string, ours: string) => `${number} står redan på ${ours}.`,
      notYours: (_: string, number: string) =>
        `Du kan inte skriva in nummer i ${number}. Du är anmäld som jävig, eller så är ni inte längre part.`,
    },
    same: (count: number) => (count === 1 ? 'Ett nummer stod där redan.' : `${count} nummer stod där redan.`),
    save: (count: number) => (count === 1 ? 'Spara numret' : `Spara ${count} nummer`),
    other: 'Lämna en annan fil',
    nothing: 'Det finns inget att spara. Lämna en fil först.',
    missed: (count: number) =>
      `${count === 1 ? 'En rad' : `${count} rader`} kunde inte sparas, eftersom någon ändrade i ärendet samtidigt. Resten är sparat. Försök igen.`,
    saved: (count: number) => (count === 1 ? 'Ett nummer är inskrivet.' : `${count} nummer är inskrivna.`),
  },
  en: {
    title: 'Numbers in the master registry',
    lead: 'Enter many numbers at once: fetch the list, fill it in and hand it back.',
    noSystem:
      'The administration has not chosen another system as its master registry. Handslag is your registry, and there is nothing to enter here.',
    toSetting: 'Choose a master registry',
    internal: (system: string) =>
      `The master registry is ${system}. Handslag’s own numbers are internal and go on without gaps.`,
    out: 'Fetch the list',
    outMeans: (system: string) =>
      `Fill in the column Number in ${system}. Change nothing else. Nothing happens to rows that you leave empty.`,
    without: (kind: string) => `All that has no number (${kind})`,
    ofMonth: (kind: string) => `All that was registered this month (${kind})`,
    in: 'Hand the list back',
    file: 'The list, filled in',
    fileKinds: 'Excel or CSV',
    preview: 'Look it through before it is saved',
    back: 'The registry',
    noFile: 'Choose a file.',
    unreadable: 'The file cannot be read. Save it as Excel (.xlsx) or CSV and try again.',
    tooLarge: 'The file is too large. Divide it.',
    noHeader:
      'The file does not have the right headings. It needs a column “Number in Handslag” and one that begins with “Number in” and the name of the other system.',
    tooMany: (most: number) => `The file has too many rows. Hand in at most ${most} at a time.`,
    noRows: 'No number is filled in.',
    ours: 'Number in Handslag',
    theirs: (system: string) => `Number in ${system}`,
    kind: 'Kind',
    wholeCase: 'case',
    document: 'document',
    day: 'Day',
    what: 'About',
    case: 'Case',
    now: 'Now',
    fileName: 'numbers-in-the-master-registry',
    previewTitle: 'Look the numbers through',
    previewLead: (count: number) =>
      count === 0
        ? 'No new number to save.'
        : count === 1
          ? 'One number is saved when you choose it.'
          : `${count} numbers are saved when you choose it.`,
    faultsTitle: (count: number) => (count === 1 ? 'One row is not saved' : `${count} rows are not saved`),
    faultsMean: 'The rest can be saved now. Correct these rows in the file and hand it in again.',
    row: (row: number, fault: string) => `Row ${row}: ${fault}`,
    faults: {
      unknown: (_: string, ours: string) =>
        ours === '' ? 'The number in Handslag is missing.' : `${ours} is not in your registry in Handslag.`,
      tooLong: (_: string, ours: string) => `The number for ${ours} is longer than 100 characters.`,
      signs: (_: string, ours: string) => `The number for ${ours} has signs that cannot be shown.`,
      lineTwice: (_: string, row: string) => `The same number in Handslag stands on row ${row} already.`,
      numberTwice: (number: string, row: string) => `${number} stands on row ${row} already.`,
      taken: (number: string, ours: string) => `${number} stands on ${ours} already.`,
      notYours: (_: string, number: string) =>
        `You cannot enter numbers in ${number}. You have a conflict of interest, or your body is no longer a party.`,
    },
    same: (count: number) =>
      count === 1 ? 'One number was there already.' : `${count} numbers were there already.`,
    save: (count: number) => (count === 1 ? 'Save the number' : `Save ${count} numbers`),
    other: 'Hand in another file',
    nothing: 'There is nothing to save. Hand in a file first.',
    missed: (count: number) =>
      `${count === 1 ? 'One row' : `${count} rows`} could not be saved, since somebody changed the case meanwhile. The rest has been saved. Try again.`,
    saved: (count: number) =>
      count === 1 ? 'One number has been entered.' : `${count} numbers have been entered.`,
  },
})
