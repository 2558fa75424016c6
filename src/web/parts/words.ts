import { phrases } from '../words.ts'

export const partWords = phrases({
  sv: {
    checkThis: 'Kontrollera det här',
    optional: '(frivilligt)',
    dateHint: 'År-månad-dag, till exempel 2026-11-21',
    whyThisDate: 'Varför detta datum?',
    yourTurn: 'Din tur',
    waitingFor: (who: string) => `Nu väntar vi på ${who}`,
    noLaterThan: 'senast',
    shouldHaveBeen: (day: string) => `skulle ha varit klart ${day}`,
    expectedBy: 'väntas senast',
    guide: 'riktmärke, inte en regel',
    ballWith: (who: string) => `Bollen ligger hos ${who}.`,
    phases: ['Inleda', 'Genomföra', 'Följa upp', 'Avsluta'] as readonly string[],
    phaseNow: (name: string, number: number) => `Steg ${number} av 4: ${name}`,
    done: 'klart',
    now: 'pågår',
    pages: 'Sidor',
    previous: 'Föregående',
    next: 'Nästa',
    pageOf: (page: number, pages: number) => `Sida ${page} av ${pages}`,
    saved: (time: string) => `Sparat ${time}`,
    notSavedYet: 'Inget sparat än',
    notSaved: 'Kunde inte spara just nu. Det du skrivit finns kvar på sidan.',
    saveDraft: 'Spara utkast',
    draftHere: 'Här har du ett eget utkast som inte är sparat i texten än.',
    kept: {
      begun: (day: string, time: string) =>
        `Här är det du började skriva ${day} kl. ${time}. Det är inte skickat, och bara du ser det.`,
      files: 'En fil som du hade valt följer inte med: välj den igen.',
      notYet: 'Det du skriver sparas medan du skriver, så att du kan fortsätta senare. Bara du ser det.',
      signedOut:
        'Du är utloggad. Det du skrivit finns kvar på sidan. Logga in i en ny flik, kom tillbaka hit och skicka.',
      stale:
        'Kunde inte spara: sidan har varit öppen länge, eller så har du loggat in på nytt. Det du skrivit finns kvar på sidan. Tryck på Spara utkast.',
      discard: 'Kasta det jag börjat skriva',
      others: (count: number) =>
        count === 1
          ? 'Du har skrivit i samma formulär i ett annat fönster'
          : `Du har skrivit i samma formulär i ${count} andra fönster`,
      when: (day: string, time: string) => `Sparat ${day} kl. ${time}`,
      discardOther: 'Kasta den texten',
    },
    theirs: {
      title: (who: string | null) => `${who ?? 'Någon annan'} har ändrat sedan du öppnade sidan`,
      fromTo: (before: string, after: string) => `från ”${before || '–'}” till ”${after || '–'}”`,
      nowReads: 'så här lyder det nu',
      means:
        'Det nya är ifyllt där du inget hade ändrat. Där du själv har skrivit står ditt kvar. Läs igenom och spara en gång till.',
    },
    filesHint: (kinds: string, most: string) => `${kinds}. Högst ${most} per fil.`,
    filesAgain: 'Hade du valt en fil? Den följde inte med: välj den igen.',
    takeHome: (list: string) => `Ladda ner listan ”${list}”:`,
    passkey: {
      without: 'En inloggningsnyckel kräver JavaScript och en webbläsare som kan hantera sådana nycklar.',
      notMade: 'Det blev ingen nyckel. Försök igen om du vill.',
      notUsed: 'Nyckeln gick inte att använda. Försök igen, eller ta en länk med e-post.',
    },
  },
  en: {
    checkThis: 'Check this',
    optional: '(optional)',
    dateHint: 'Year-month-day, for example 2026-11-21',
    whyThisDate: 'Why this date?',
    yourTurn: 'Your turn',
    waitingFor: (who: string) => `Now we are waiting for ${who}`,
    noLaterThan: 'no later than',
    shouldHaveBeen: (day: string) => `should have been done by ${day}`,
    expectedBy: 'expected no later than',
    guide: 'a guide, not a rule',
    ballWith: (who: string) => `The ball is with ${who}.`,
    phases: ['Begin', 'Carry out', 'Follow up', 'Close'],
    phaseNow: (name: string, number: number) => `Step ${number} of 4: ${name}`,
    done: 'done',
    now: 'going on',
    pages: 'Pages',
    previous: 'Previous',
    next: 'Next',
    pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
    saved: (time: string) => `Saved ${time}`,
    notSavedYet: 'Nothing saved yet',
    notSaved: 'Could not save just now. What you wrote is still on the page.',
    saveDraft: 'Save draft',
    draftHere: 'Here you have a draft of your own that is not saved in the text yet.',
    kept: {
      begun: (day: string, time: string) =>
        `Here is what you began to write on ${day} at ${time}. It has not been sent, and only you see it.`,
      files: 'A file that you had chosen does not come along: choose it again.',
      notYet: 'What you write is saved as you write, so that you can go on later. Only you see it.',
      signedOut:
        'You are signed out. What you wrote is still on the page. Sign in, in a new tab, come back here and send it.',
      stale:
        'Could not save: the page has been open for long, or you have signed in anew. What you wrote is still on the page. Press Save draft.',
      discard: 'Throw away what I began to write',
      others: (count: number) =>
        count === 1
          ? 'You have written in the same form in another window'
          : `You have written in the same form in ${count} other windows`,
      when: (day: string, time: string) => `Saved on ${day} at ${time}`,
      discardOther: 'Throw that text away',
    },
    theirs: {
      title: (who: string | null) => `${who ?? 'Somebody else'} has made changes since you opened the page`,
      fromTo: (before: string, after: string) => `from “${before || '–'}” to “${after || '–'}”`,
      nowReads: 'this is how it reads now',
      means:
        'What is new is filled in where you had changed nothing. Where you have written yourself, your words stand. Read it through and save once more.',
    },
    filesHint: (kinds: string, most: string) => `${kinds}. At most ${most} a file.`,
    filesAgain: 'Had you chosen a file? It did not come along: choose it again.',
    takeHome: (list: string) => `Download the list “${list}”:`,
    passkey: {
      without: 'A passkey takes JavaScript and a browser that can handle such keys.',
      notMade: 'No passkey was made. Try again if you like.',
      notUsed: 'The passkey could not be used. Try again, or take a link by e-mail.',
    },
  },
})
