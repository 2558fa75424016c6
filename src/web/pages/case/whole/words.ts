import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    title: 'Hela ärendet som fil',
    lead: 'Allt i ärendet som du får se, i en fil som går att läsa utan Handslag. Båda sidor kan hämta den när de vill.',
    holds: 'Det här ligger i filen',
    index: 'index.html: ärendet att läsa i en webbläsare, med länkar till handlingarna',
    papers: (count: number) =>
      count === 1
        ? 'handlingar: en handling som PDF, med filer som har lämnats in'
        : `handlingar: ${count} handlingar som PDF, med filer som har lämnats in`,
    data: 'arende.json: samma uppgifter för ett datorprogram',
    chain:
      'journal.jsonl och handlingar.jsonl: det som behövs för att själv räkna ut att inget är ändrat i efterhand',
    sums: 'kontrollsummor.txt: kontrollsumman (SHA-256) för varje fil',
    notHere: 'Interna anteckningar och utkast som inte är färdiga följer inte med.',
    careful:
      'Filen kan innehålla personuppgifter och sådant som inte är offentligt. Förvara den som du förvarar handlingarna.',
    get: 'Hämta hela ärendet',
    flaggedTitle: 'Sekretessmarkerade handlingar',
    flaggedHere: (count: number) =>
      `${count === 1 ? 'En handling är sekretessmarkerad' : `${count} handlingar är sekretessmarkerade`} i diariet. Ta bara med det om du behöver det, och lämna det inte vidare utan att det har prövats.`,
    getWithout: 'Hämta utan det sekretessmarkerade',
    getWith: 'Hämta allt, också det sekretessmarkerade',
    heldBack: 'Inte med, eftersom handlingen är sekretessmarkerad.',
    madeFor: (who: string, day: string) => `Hämtat ${day} av ${who}. Här finns det som den personen får se.`,
    about: 'Om ärendet',
    number: 'Ärendenummer',
    registryNumber: 'Diarienummer',
    externalNumber: 'Nummer i huvuddiariet',
    board: 'Nämnd',
    receivedOn: 'Kom in',
    state: 'Läge',
    parties: 'Parter',
    documents: 'Handlingar',
    document: 'Handling',
    files: 'Filer',
    made: 'Tillkom',
    registered: 'Diarienummer',
    leftOut: (names: string) => `Inte med, eftersom filen inte är godkänd i viruskontrollen: ${names}`,
    disposed: 'Innehållet är gallrat efter beslut.',
    events: 'Händelser',
    day: 'Dag',
    what: 'Händelse',
    who: 'Vem',
    messages: 'Meddelanden',
    noMessages: 'Inga meddelanden.',
    check: 'Så kontrolleras filerna',
    published: (day: string, where: string) =>
      `Den ${day} publicerades kontrollvärdet för journalens senaste händelse på ${where}. Det ska stå som en rad i filen för den dagen:`,
    checkBody:
      'I kontrollsummor.txt står kontrollsumman för varje fil. Med programmet sha256sum: gå till mappen och skriv sha256sum -c kontrollsummor.txt',
    checkJournal:
      'Så räknar du själv efter att ärendets händelser inte har skrivits om: i journal.jsonl är varje rad en händelse. Radens SHA-256 är händelsens kontrollvärde, och står som prevHash i raden efter. En rad med bara ett kontrollvärde är en händelse som du inte får läsa. Värdena räknas ut med:',
    checkPapers:
      'I handlingar.jsonl är varje rad en handling: vad den säger, och kontrollsumman för varje fil som lämnades in med den. Radens SHA-256 står i händelsen som handlingen kom till med.',
    checkValue: 'Kontrollvärde',
  },
  en: {
    title: 'The whole case as a file',
    lead: 'All of the case that you may see, in a file that can be read without Handslag. Both sides can take it whenever they wish.',
    holds: 'What the file holds',
    index: 'index.html: the case to read in a browser, with links to the documents',
    papers: (count: number) =>
      count === 1
        ? 'handlingar: one document as a PDF, with files that were handed in'
        : `handlingar: ${count} documents as PDF, with files that were handed in`,
    data: 'arende.json: the same for a computer program',
    chain:
      'journal.jsonl and handlingar.jsonl: what it takes to reckon oneself that nothing has been changed afterwards',
    sums: 'kontrollsummor.txt: the checksum (SHA-256) of every file',
    notHere: 'Internal notes and drafts that are not finished are not in it.',
    careful:
      'The file may hold personal data and what is not public. Keep it as you keep the documents themselves.',
    get: 'Get the whole case',
    flaggedTitle: 'Documents flagged as secret',
    flaggedHere: (count: number) =>
      `${count === 1 ? 'One document is' : `${count} documents are`} flagged as secret in the registry. Take them along only if you need them, and do not pass them on before that has been assessed.`,
    getWithout: 'Get it without what is flagged',
    getWith: 'Get all, what is flagged too',
    heldBack: 'Not here, as the document is flagged as secret.',
    madeFor: (who: string, day: string) => `Taken on ${day} by ${who}. It holds what that person may see.`,
    about: 'About the case',
    number: 'Case number',
    registryNumber: 'Registry number',
    externalNumber: 'Number in the master registry',
    board: 'Board',
    receivedOn: 'Received',
    state: 'State',
    parties: 'Parties',
    documents: 'Documents',
    document: 'Document',
    files: 'Files',
    made: 'Made',
    registered: 'Registry number',
    leftOut: (names: string) => `Not here, as the file has not passed the virus check: ${names}`,
    disposed: 'The content has been disposed of by decision.',
    events: 'What has happened',
    day: 'Day',
    what: 'Event',
    who: 'Who',
    messages: 'Messages',
    noMessages: 'No messages.',
    check: 'How to check the files',
    published: (day: string, where: string) =>
      `On ${day} the check value of the newest event in the journal was published at ${where}. It is to stand as a line in the file of that day:`,
    checkBody:
      'kontrollsummor.txt has the checksum of every file. With the program sha256sum: go to the folder and write sha256sum -c kontrollsummor.txt',
    checkJournal:
      'How to reckon yourself that the events of the case have not been rewritten: in journal.jsonl each line is an event. The SHA-256 of the line is the check value of the event, and stands as prevHash in the next line. A line with nothing but a check value is an event that you may not read. The values are reckoned with:',
    checkPapers:
      'In handlingar.jsonl each line is a document: what it says, and the checksum of each file that was handed in with it. The SHA-256 of the line stands in the event that the document came with.',
    checkValue: 'Check value',
  },
})
