import { phrases } from '../../../words.ts'

const oftenSv = { month: 'varje månad', quarter: 'varje kvartal', halfYear: 'varje halvår', year: 'varje år' }
const oftenEn = {
  month: 'each month',
  quarter: 'each quarter',
  halfYear: 'each half-year',
  year: 'each year',
}

export const words = phrases({
  sv: {
    title: 'Statistik',
    lead: 'Det som överenskommelsen säger att ni ska räkna, per grupp och period. Aldrig enskilda personer.',
    none: 'Ingen statistik att föra',
    noneText:
      'Vad ni räknar, hur och hur ofta bestäms i överenskommelsens avsnitt om uppföljning. När den är undertecknad fyller ni i siffrorna här.',
    often: oftenSv,
    how: (how: string, often: string) => [how, often].filter(Boolean).join(', '),
    noGroups: 'Börja med att välja vilka grupper ni räknar i.',
    chooseGroups: 'Välj grupper',
    changeGroups: 'Ändra grupper',
    fillIn: 'Fyll i',
    fillInMore: (period: string) => `Fyll i ${period}`,
    hidden: 'dolt',
    notYet: '–',
    all: 'Alla',
    group: 'Grupp',
    notFilled: 'inget ifyllt',
    period: 'Period',
    count: 'Antal',
    sumOf: (year: number) => `Hela ${year}`,
    whyHidden: 'Varför är siffror dolda?',
    whyHiddenText:
      'Grupper med 1–4 personer visas inte, för då kan någon kännas igen. Ibland döljs också en större siffra, så att ingen kan räkna ut den lilla ur en summa. Det som en gång har dolts förblir dolt, även när det rättas, och en summa visas först när allt i den är ifyllt, så att inte heller den som sparar äldre tabeller kan räkna ut det dolda. Noll visas, utom där något har varit dolt.',
    notProtected:
      'Tabeller som räknar samma personer skyddas tillsammans om ni har markerat det under grupperna. I övrigt skyddas varje tabell för sig. Det ni skriver i fritext, eller lämnar ut på annat sätt, skyddas inte. Den som följer hur en siffra ändras kan också se att någon har kommit till.',
    chartSaid: (what: string) => `${what} per period. Dolda siffror är inte utritade.`,
    fetch: 'Ladda ner statistiken:',
    month: (order: number, year: number) =>
      `${['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'][order - 1]} ${year}`,
    quarter: (order: number, year: number) => `kvartal ${order} ${year}`,
    halfYear: (order: number, year: number) => (order === 1 ? `våren ${year}` : `hösten ${year}`),
    yearName: (year: number) => String(year),
    latest: (who: string, where: string, day: string) => `Senast ändrat av ${who}, ${where}, ${day}.`,

    groupsTitle: (what: string) => `Grupper: ${what}`,
    groupsLead:
      'Räkna människor i grupper, till exempel efter ålder eller kön. Aldrig så att en enskild person kan pekas ut.',
    groups: 'Grupper, en på varje rad',
    groupsHint: 'Till exempel: Flickor 13–15 år. Ju större grupper, desto färre siffror behöver döljas.',
    groupsMissing: 'Skriv minst en grupp.',
    groupsMany: 'Skriv högst 30 grupper. Fler blir så små att nästan allt behöver döljas.',
    groupsTwice: (name: string) => `”${name}” står två gånger.`,
    groupsNumber:
      'En rad ser ut att innehålla ett personnummer. Här står bara grupper, aldrig enskilda personer.',
    groupLong: 'Ett namn är för långt. Skriv högst 80 tecken.',
    sumGroups: 'Ingen räknas i två grupper: visa en summa för alla när alla grupper är ifyllda',
    sumPeriods: 'Ingen räknas i två perioder: visa en summa för året när hela året är ifyllt',
    samePeople: 'Räknas samma personer i någon annan statistik?',
    samePeopleHint:
      'Till exempel efter ålder här och efter kön där. Då skyddas tabellerna tillsammans, så att den ena inte avslöjar det som är dolt i den andra.',
    bySheet: 'Fyll i med ett kalkylblad',
    sheetTitle: 'Statistik med kalkylblad',
    sheetLead: 'Hämta ett blad med alla grupper och perioder, fyll i antalen och läs in det.',
    sheetOut: 'Hämta bladet',
    sheetOutText:
      'Bladet har en rad för varje grupp och period som har börjat. Det ni redan har räknat står inte i det.',
    sheetFetch: 'Hämta bladet (Excel)',
    sheetIn: 'Läs in bladet',
    sheetFile: 'Det ifyllda bladet',
    sheetKinds: 'Excel (.xlsx) eller CSV',
    sheetMissing: 'Välj filen som du har fyllt i.',
    sheetSave: 'Läs in och spara',
    sheetSaved: (count: number) => (count === 1 ? 'Ett antal är sparat.' : `${count} antal är sparade.`),
    moreFaults: (count: number) => `Och ${count} fel till. Rätta de här först.`,
    together: (names: string) =>
      `Samma personer räknas i ${names}. Små antal döljs tillsammans. En period visas när alla grupper är ifyllda och tabellerna har lika många.`,
    saveGroups: 'Spara grupperna',
    groupsSaved: 'Grupperna är sparade.',
    meanwhile:
      'Någon annan har sparat under tiden. Ladda sidan igen och se vad som gäller. Inget av ditt är sparat.',

    formTitle: (what: string) => `Fyll i: ${what}`,
    formLead: (period: string) => `Hur många var det ${period}?`,
    now: (shown: string) => `Nu: ${shown}`,
    formHint:
      'Skriv 0 om det inte var någon. Lämna tomt det som inte ska ändras. Sparade små tal visas aldrig igen, inte heller för den som skrev dem.',
    noNumbers: 'Skriv bara antal. Personnummer, namn och uppgifter om enskilda deltagare får inte stå här.',
    countWrong: (group: string) => `${group}: skriv ett helt tal med siffror, till exempel 17.`,
    countNumber: 'Det ser ut som ett personnummer. Statistiken gäller bara grupper: skriv hur många de är.',
    countLarge: (group: string) => `${group}: talet är för stort. Skriv högst 1 000 000.`,
    nothing: 'Skriv minst ett antal.',
    remove: 'Ta bort periodens siffror för de grupper där fältet är tomt',
    save: 'Spara antalen',
    saved: (time: string) => `Sparat ${time}.`,
    otherPeriod: 'Andra perioder',
  },
  en: {
    title: 'Statistics',
    lead: 'What the agreement says you are to count, by group and period. Never single persons.',
    none: 'No statistics to keep',
    noneText:
      'What you count, how and how often is settled in the agreement’s section on follow-up. Once it is signed you fill in the figures here.',
    often: oftenEn,
    how: (how: string, often: string) => [how, often].filter(Boolean).join(', '),
    noGroups: 'Begin by choosing which groups you count in.',
    chooseGroups: 'Choose groups',
    changeGroups: 'Change groups',
    fillIn: 'Fill in',
    fillInMore: (period: string) => `Fill in ${period}`,
    hidden: 'hidden',
    notYet: '–',
    all: 'All',
    group: 'Group',
    notFilled: 'nothing filled in',
    period: 'Period',
    count: 'Count',
    sumOf: (year: number) => `All of ${year}`,
    whyHidden: 'Why are figures hidden?',
    whyHiddenText:
      'Groups of 1–4 people are not shown, since somebody might be recognised. Sometimes a larger figure is hidden too, so that nobody can work out the small one from a sum. What has once been hidden stays hidden, also when it is corrected, and a sum is shown first when all of it has been filled in, so that somebody who keeps older tables cannot work out what is hidden either. Nought is shown, except where something has been hidden.',
    notProtected:
      'Tables that count the same people are protected together if you have marked it among the groups. Otherwise each table is protected by itself. What you write in free text, or give out in other ways, is not protected. Somebody who follows how a figure changes may also see that somebody has been added.',
    chartSaid: (what: string) => `${what} by period. Hidden figures are not drawn.`,
    fetch: 'Download the statistics:',
    month: (order: number, year: number) =>
      `${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][order - 1]} ${year}`,
    quarter: (order: number, year: number) => `quarter ${order} of ${year}`,
    halfYear: (order: number, year: number) => (order === 1 ? `spring ${year}` : `autumn ${year}`),
    yearName: (year: number) => String(year),
    latest: (who: string, where: string, day: string) => `Last changed by ${who}, ${where}, ${day}.`,

    groupsTitle: (what: string) => `Groups: ${what}`,
    groupsLead:
      'Count people in groups, for instance by age or sex. Never so that a single person can be pointed out.',
    groups: 'Groups, one on each line',
    groupsHint: 'For example: Girls aged 13–15. The larger the groups, the fewer figures have to be hidden.',
    groupsMissing: 'Write at least one group.',
    groupsMany: 'Write 30 groups at most. More become so small that almost everything has to be hidden.',
    groupsTwice: (name: string) => `“${name}” is there twice.`,
    groupsNumber:
      'A line seems to hold a personal identity number. Only groups go here, never single persons.',
    groupLong: 'A name is too long. Write 80 characters at most.',
    sumGroups: 'Nobody is counted in two groups: show a sum of all when all groups are filled in',
    sumPeriods: 'Nobody is counted in two periods: show a sum of the year when all of it is filled in',
    samePeople: 'Are the same people counted in another statistic?',
    samePeopleHint:
      'For example by age here and by sex there. The tables are then protected together, so that one does not give away what is hidden in the other.',
    bySheet: 'Fill in with a spreadsheet',
    sheetTitle: 'Statistics by spreadsheet',
    sheetLead: 'Fetch a sheet with all groups and periods, fill in the counts and bring it back.',
    sheetOut: 'Fetch the sheet',
    sheetOutText:
      'The sheet has a row for each group and period that has begun. What you have counted already is not in it.',
    sheetFetch: 'Fetch the sheet (Excel)',
    sheetIn: 'Bring the sheet back',
    sheetFile: 'The filled-in sheet',
    sheetKinds: 'Excel (.xlsx) or CSV',
    sheetMissing: 'Choose the file that you have filled in.',
    sheetSave: 'Read and save',
    sheetSaved: (count: number) =>
      count === 1 ? 'One count has been saved.' : `${count} counts have been saved.`,
    moreFaults: (count: number) => `And ${count} more. Put these right first.`,
    together: (names: string) =>
      `The same people are counted in ${names}. Small counts are hidden together. A period is shown when all groups are filled in and the tables have as many.`,
    saveGroups: 'Save the groups',
    groupsSaved: 'The groups have been saved.',
    meanwhile:
      'Somebody else has saved meanwhile. Load the page again and see what holds. Nothing of yours has been saved.',

    formTitle: (what: string) => `Fill in: ${what}`,
    formLead: (period: string) => `How many were there in ${period}?`,
    now: (shown: string) => `Now: ${shown}`,
    formHint:
      'Write 0 if there was nobody. Leave empty what is not to change. Small counts are never shown again once saved, not even to whoever wrote them.',
    noNumbers:
      'Write counts only. Personal identity numbers, names and anything about single participants may not be here.',
    countWrong: (group: string) => `${group}: write a whole number in digits, for example 17.`,
    countNumber:
      'That looks like a personal identity number. The statistics are about groups only: write how many they are.',
    countLarge: (group: string) => `${group}: the number is too large. Write 1,000,000 at most.`,
    nothing: 'Write at least one count.',
    remove: 'Take away the period’s figures for the groups whose field is empty',
    save: 'Save the counts',
    saved: (time: string) => `Saved ${time}.`,
    otherPeriod: 'Other periods',
  },
})
