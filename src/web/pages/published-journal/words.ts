import { phrases } from '../../words.ts'

export const words = phrases({
  sv: {
    title: 'Journalernas kontrollvärden',
    lead: 'Varje natt publicerar vi kontrollvärden för det senaste i alla ärenden. Den som har sparat dem kan visa om en journal har skrivits om i efterhand.',
    how: 'Så fungerar det',
    howParts: [
      'Varje händelse i ett ärende får ett kontrollvärde (SHA-256) som bygger på händelsen före. Ändras något i efterhand stämmer det inte längre.',
      'En gång om dygnet samlas det senaste värdet från varje ärende där något har hänt. De skrivs i en fil, i bokstavsordning och utan uppgift om vilket ärende de hör till.',
      'Dagens kontrollvärde är filens eget SHA-256. Filens första rad är kontrollvärdet från dagen före, så att dagarna hänger ihop.',
    ],
    check: 'Kontrollera själv',
    checkSteps: [
      'Hämta dagens fil och räkna ut dess SHA-256, till exempel med sha256sum. Värdet ska stå i tabellen.',
      'Se att filens första rad är kontrollvärdet för dagen före.',
      'Är du med i ett ärende? Öppna journalen eller hämta hela ärendet som fil. Händelsens kontrollvärde ska stå som en rad i filen för den dag då det publicerades. I filen med hela ärendet står också vad värdet är räknat på, så att du kan räkna om det själv.',
      'Spara filen eller värdet hos dig. Det är din kopia som visar om något ändras hos oss.',
    ],
    days: 'Publicerade dagar',
    none: 'Inget är publicerat än',
    noneMeans: 'Det första kontrollvärdet publiceras i natt.',
    day: 'Dag',
    digest: 'Kontrollvärde (SHA-256)',
    heads: 'Ärenden med något nytt',
    file: 'Fil',
    fileOf: (day: string) => `Hämta filen för ${day}`,
  },
  en: {
    title: 'Check values of the journals',
    lead: 'Each night we publish check values for the newest in all cases. Whoever has kept them can show whether a journal has been rewritten afterwards.',
    how: 'How it works',
    howParts: [
      'Each event in a case gets a check value (SHA-256) that rests on the event before. If anything is changed afterwards it no longer holds.',
      'Once a day the newest value of each case in which something has happened is gathered. They are written in a file, in alphabetical order and without saying which case they belong to.',
      'The check value of the day is the SHA-256 of the file itself. The first line of the file is the check value of the day before, so that the days hang together.',
    ],
    check: 'Check it yourself',
    checkSteps: [
      'Fetch the file of the day and compute its SHA-256, for instance with sha256sum. The value is to stand in the table.',
      'See that the first line of the file is the check value of the day before.',
      'Are you part of a case? Open the journal or fetch the whole case as a file. The check value of the event is to stand as a line in the file of the day on which it was published. The file of the whole case also has what the value is reckoned from, so that you can reckon it yourself.',
      'Keep the file or the value. It is your copy that shows whether anything is changed here.',
    ],
    days: 'Published days',
    none: 'Nothing has been published yet',
    noneMeans: 'The first check value is published tonight.',
    day: 'Day',
    digest: 'Check value (SHA-256)',
    heads: 'Cases with something new',
    file: 'File',
    fileOf: (day: string) => `Fetch the file of ${day}`,
  },
})
