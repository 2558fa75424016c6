import { phrases } from '../../words.ts'

export const words = phrases({
  sv: {
    toStart: 'Till startsidan',
    signIn: 'Logga in',
    notFound: {
      title: 'Sidan finns inte här',
      lead: 'Adressen kan vara felskriven, sidan kan ha flyttat, eller så hör den till ett ärende som du inte deltar i.',
      what: 'Kontrollera adressen. Är du inte inloggad? Logga in och öppna länken igen.',
      other: 'Hör ärendet till ett annat av dina uppdrag?',
      actAs: 'Byt uppdrag',
    },
    changed: {
      title: 'Ärendet ändrades medan du arbetade',
      lead: 'Någon annan hann före, och därför gjorde vi ingenting. Gå tillbaka, läs det nya och försök igen.',
    },
    tooLarge: {
      title: 'Det du skickade är för stort',
      lead: 'Ingenting togs emot. Gå tillbaka, välj mindre filer eller färre åt gången, och försök igen.',
    },
    brokenOff: {
      title: 'Överföringen bröts',
      lead: 'Allt kom inte fram, så vi sparade ingenting. Gå tillbaka och försök igen.',
    },
    noPaper: {
      title: 'Pdf-filen blev inte klar',
      lead: 'Programmet som gör pdf-filer svarade inte. Ingenting har ändrats. Gå tillbaka och försök igen om en stund.',
    },
    noRoom: {
      title: 'Det finns ingen plats kvar att spara på',
      lead: 'Servern är full, så vi sparade ingenting. Gå tillbaka så finns det du skrev kvar, och försök igen senare. Den som sköter servern ser felet i loggen.',
    },
    away: {
      title: 'Vi når inte vår databas just nu',
      lead: 'Det som redan är sparat finns kvar.',
      wait: 'Vänta en halv minut och ladda om sidan.',
      written: 'Skrev du något? Gå tillbaka i webbläsaren, så står det kvar, och skicka det igen.',
    },
    tooMany: {
      title: 'Det kom för många förfrågningar',
      lead: (seconds: number) =>
        `Vänta ${seconds} sekunder och försök sedan igen. Ingenting har gått förlorat.`,
    },
    broken: {
      title: 'Något gick fel hos oss',
      lead: 'Felet är antecknat. Försök igen om en stund. Det som redan var sparat finns kvar.',
      id: (id: string) => `Kontaktar du oss, ange felnumret ${id}.`,
    },
    notFromHere: {
      title: 'Vi kunde inte se att formuläret kom från den här webbplatsen',
      lead: 'Därför gjorde vi ingenting. Öppna sidan på nytt härifrån och försök igen. Stäng av tillägg som döljer varifrån du kommer.',
    },
    signedOut: {
      title: 'Du har blivit utloggad',
      lead: 'Det du skrev är inte sparat än, men det finns kvar på den här sidan.',
      first: 'Logga in i en ny flik. Kom sedan tillbaka hit och tryck på Fortsätt.',
      openSignIn: 'Logga in i en ny flik',
      goOn: 'Fortsätt med det jag skrev',
      typed: 'Det du skrev',
    },
  },
  en: {
    toStart: 'To the start page',
    signIn: 'Sign in',
    notFound: {
      title: 'The page is not here',
      lead: 'The address may be misspelt, the page may have moved, or it belongs to a case that you do not take part in.',
      what: 'Check the address. Not signed in? Sign in and open the link again.',
      other: 'Does the case belong to another of your assignments?',
      actAs: 'Change assignment',
    },
    changed: {
      title: 'The case changed while you were working',
      lead: 'Somebody else came first, so we did nothing. Go back, read what is new, and try again.',
    },
    tooLarge: {
      title: 'What you sent is too large',
      lead: 'Nothing was received. Go back, choose smaller files or fewer at a time, and try again.',
    },
    brokenOff: {
      title: 'The transfer broke off',
      lead: 'Not everything arrived, so we saved nothing. Go back and try again.',
    },
    noPaper: {
      title: 'The PDF file was not finished',
      lead: 'The program that makes PDF files did not answer. Nothing has changed. Go back and try again shortly.',
    },
    noRoom: {
      title: 'There is no room left to save in',
      lead: 'The server is full, so we saved nothing. Go back, where what you wrote still is, and try again later. Whoever runs the server sees the fault in the log.',
    },
    away: {
      title: 'We cannot reach our database right now',
      lead: 'What has been saved is still there.',
      wait: 'Wait half a minute and load the page again.',
      written: 'Did you write something? Go back in the browser, where it still stands, and send it again.',
    },
    tooMany: {
      title: 'There were too many requests',
      lead: (seconds: number) => `Wait ${seconds} seconds, then try again. Nothing has been lost.`,
    },
    broken: {
      title: 'Something went wrong here',
      lead: 'The fault is noted. Try again shortly. What was already saved is still there.',
      id: (id: string) => `If you contact us, give the fault number ${id}.`,
    },
    notFromHere: {
      title: 'We could not see that the form came from this site',
      lead: 'So we did nothing. Open the page again from here and try once more. Switch off add-ons that hide where you come from.',
    },
    signedOut: {
      title: 'You have been signed out',
      lead: 'What you wrote is not saved yet, but it is still on this page.',
      first: 'Sign in, in a new tab. Then come back here and press Go on.',
      openSignIn: 'Sign in, in a new tab',
      goOn: 'Go on with what I wrote',
      typed: 'What you wrote',
    },
  },
})
