import { phrases } from '../words.ts'

export const formWords = phrases({
  sv: {
    missing: 'Fyll i det här fältet.',
    tooLong: (most: number) => `Texten får ha högst ${most} tecken.`,
    personalNumber:
      'Texten innehåller något som ser ut som ett personnummer. Ta bort det: inga personnummer ska stå här.',
    date: 'Skriv datumet som år, månad och dag, till exempel 2026-11-21.',
    time: 'Skriv klockslaget med timmar och minuter, till exempel 14:30.',
    email: 'Skriv en fullständig e-postadress, till exempel namn@forening.se.',
    link: 'Skriv en länk som börjar med https://.',
    number: (least: number, most: number) => `Skriv ett helt tal mellan ${least} och ${most}.`,
    choice: 'Välj ett av alternativen.',
    tick: 'Kryssa i rutan för att gå vidare.',
    unreadable: 'Det som står i ett av fälten går inte att läsa. Ladda om sidan och fyll i det igen.',
    stale: 'Sidan hade varit öppen länge. Allt du skrev finns kvar. Kontrollera det och tryck en gång till.',
    otherAssignment:
      'När du öppnade sidan företrädde du någon annan än nu. Allt du skrev finns kvar. Överst på sidan står vem du företräder: byt om det är fel, annars tryck en gång till.',
    changedMeanwhile:
      'Någon annan ändrade här medan du skrev. Allt du skrev finns kvar. Läs det nya och tryck sedan en gång till.',
    changedMeanwhileByYou:
      'Du har själv ändrat här i en annan flik eller ett annat fönster medan du skrev. Allt du skrev finns kvar. Läs det nya och tryck sedan en gång till.',
    changedMeanwhileBySome:
      'Det här ändrades medan du skrev, av någon annan eller av dig själv i en annan flik. Allt du skrev finns kvar. Läs det nya och tryck sedan en gång till.',
    already: 'Det här har du redan lämnat in. Det finns här, en gång.',
    tooLarge: 'Det du skickade är för stort för att tas emot.',
    fileTooLarge: (name: string, most: string) => `Filen ”${name}” är större än ${most}. Välj en mindre fil.`,
    tooManyFiles: (most: number) => `Du kan lämna högst ${most} filer åt gången.`,
    fileEmpty: (name: string) => `Filen ”${name}” är tom. Välj den igen eller välj en annan.`,
    noFilesHere: 'Här går det inte att lämna filer.',
  },
  en: {
    missing: 'Fill in this field.',
    tooLong: (most: number) => `The text may have at most ${most} characters.`,
    personalNumber:
      'The text holds something that looks like a personal identity number. Remove it: no such numbers belong here.',
    date: 'Write the date as year, month and day, for example 2026-11-21.',
    time: 'Write the time in hours and minutes, for example 14:30.',
    email: 'Write a complete e-mail address, for example name@association.se.',
    link: 'Write a link that begins with https://.',
    number: (least: number, most: number) => `Write a whole number between ${least} and ${most}.`,
    choice: 'Choose one of the alternatives.',
    tick: 'Tick the box to go on.',
    unreadable: 'What one of the fields holds cannot be read. Reload the page and fill it in again.',
    stale: 'The page had been open for long. All that you wrote is here. Check it and press once more.',
    otherAssignment:
      'When you opened the page you acted for somebody else than now. All that you wrote is here. The top of the page says for whom you act: change if that is wrong, otherwise press once more.',
    changedMeanwhile:
      'Somebody else made changes here while you were writing. All that you wrote is here. Read what is new, then press once more.',
    changedMeanwhileByYou:
      'You made changes here yourself, in another tab or window, while you were writing. All that you wrote is here. Read what is new, then press once more.',
    changedMeanwhileBySome:
      'This was changed while you were writing, by somebody else or by yourself in another tab. All that you wrote is here. Read what is new, then press once more.',
    already: 'You have already handed this in. It is here, once.',
    tooLarge: 'What you sent is too large to be received.',
    fileTooLarge: (name: string, most: string) =>
      `The file “${name}” is larger than ${most}. Choose a smaller file.`,
    tooManyFiles: (most: number) => `You can hand in at most ${most} files at a time.`,
    fileEmpty: (name: string) => `The file “${name}” is empty. Choose it again, or choose another.`,
    noFilesHere: 'Files cannot be handed in here.',
  },
})
