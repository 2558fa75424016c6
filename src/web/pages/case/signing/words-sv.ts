import { allOf } from '../../../../kernel/word-list.ts'

export const sv = {
  title: 'Underskrift',
  lead: 'Här skriver parterna under den text som nämnden har beslutat om.',
  leadSigned: 'Alla har skrivit under. Överenskommelsen finns här för båda sidor.',
  early: {
    title: 'Det är inte dags att skriva under än',
    text: 'När nämnden har sagt ja visas här den text som ska skrivas under, vem som skriver under för varje part och vilka som har gjort det.',
  },
  elsewhere: {
    title: 'Överenskommelsen är undertecknad',
    text: 'De undertecknade handlingarna finns bland ärendets dokument.',
  },
  toDocuments: 'Till ärendets dokument',
  readAndSign: (party: string) => `Läs texten och skriv under för ${party}.`,
  howItWorks: (email: string) =>
    `Du får en länk till ${email}. När du öppnar den ser du texten igen, och då skriver du under. Länken gäller i 30 minuter.`,
  begin: 'Skicka min länk för underskrift',
  linkSent: (email: string) => `Länken är på väg till ${email}. Den gäller i 30 minuter.`,
  service: {
    how: (name: string) =>
      `Du läser texten på nästa sida, visar vem du är hos ${name} och kommer tillbaka hit. Där trycker du på knappen som skriver under.`,
    begin: 'Fortsätt till texten',
    goThere: (name: string) => `Visa vem du är hos ${name}`,
    back: (name: string) =>
      `Du kommer från ${name}. Tryck på knappen, så kontrollerar vi svaret och registrerar din underskrift.`,
    noAnswer: (name: string) =>
      `${name} svarar inte just nu. Inget är underskrivet. Försök igen om en stund, eller skriv under på papper.`,
    unnamed: 'underskriftstjänsten',
  },
  tooMany: 'Du har bett om många länkar på kort tid. Använd den senaste, eller vänta en halvtimme.',
  signed: 'Din underskrift är registrerad.',
  allSigned: 'Alla har skrivit under. Överenskommelsen är registrerad och förseglas nu.',
  youHaveSigned: 'Du har skrivit under. Du får veta när alla har gjort det.',
  others: 'Texten väntar på underskrift.',
  notNow: 'Det går inte att skriva under just nu',
  waysOn: {
    rule: 'Skriv hur organisationen tecknar sitt namn',
    proof: 'Lämna bevis om firmatecknare',
    papers: 'Se era underlag',
  },
  remind: 'Påminn dem som inte har skrivit under',
  reminded: (who: readonly string[]) =>
    who.length === 0 ? 'Ingen väntar på att påminnas.' : `Vi har påmint ${allOf(who, 'sv')}.`,
  text: {
    title: 'Texten som skrivs under',
    read: (title: string) => `Läs överenskommelsen för ${title} (pdf)`,
    decided: 'Nämndens beslut',
    notDecided: 'Inget beslut är inskrivet',
    textHash: 'Fingeravtryck av den beslutade texten',
    shownHash: 'Fingeravtryck av pdf:en',
    explained:
      'Fingeravtrycken (SHA-256) visar att alla skriver under precis samma text. De står också på underskriftssidan.',
  },
  who: {
    title: 'Vem skriver under',
    party: 'Part',
    rule: 'Så skriver parten under',
    signed: 'Har skrivit under',
    remains: 'Återstår',
    director: (title: string) => `${title}, på nämndens uppdrag`,
    nobody: 'Ingen än',
    done: 'Klart',
    noRule: 'Organisationen har inte skrivit hur den tecknar sitt namn',
    impossible: 'Ingen kan skriva under enligt regeln',
    methods: { mailLink: 'här, med engångslänk', original: 'på papper', redirect: 'med underskriftstjänst' },
  },
  confirm: {
    title: 'Skriv under',
    lead: (party: string) =>
      `Du skriver under för ${party}. Läs texten först. När du har skrivit under går det inte att ångra.`,
    sign: 'Jag skriver under',
    decline: 'Jag skriver inte under',
    over: 'Länken gäller inte längre. Den har redan använts, tiden har gått ut eller texten har ändrats.',
    back: 'Till underskrifterna',
    notProven: {
      cancelled: 'Underskriften avbröts. Inget är underskrivet.',
      notProven:
        'Underskriftstjänsten kunde inte visa att det var du. Inget är underskrivet. Svaret gäller en kort stund: börja om och försök igen.',
      otherPerson:
        'Hos underskriftstjänsten visade någon annan vem den är. Inget är underskrivet. Börja om och använd din egen legitimation.',
    },
  },
  declining: {
    title: 'Avstå från att skriva under',
    lead: (party: string) =>
      `Om ${party} avstår blir det ingen överenskommelse, och ärendet avslutas. Båda sidor läser dina skäl.`,
    reasons: 'Varför avstår ni?',
    reasonsHint: 'Skriv så att den andra parten förstår.',
    reasonsMissing: 'Skriv varför ni avstår.',
    instead: 'Behöver ni mer tid, eller vill ni att något ändras i texten? Då behöver ni inte avstå.',
    message: 'Skriv ett meddelande i ärendet i stället',
    leadStands: (party: string, end: string) =>
      `Om ${party} avstår blir den nya överenskommelsen inte av. Den nuvarande gäller som förut, till och med ${end}. Båda sidor läser dina skäl.`,
    sure: 'Vi avstår, och ärendet avslutas',
    sureStands: 'Vi avstår från den nya överenskommelsen',
    sureMissing: 'Sätt kryss i rutan om ni vill avstå.',
    decline: 'Avstå från att skriva under',
    declined: 'Ni har avstått från att skriva under. Alla parter har fått veta det.',
    back: 'Tillbaka',
  },
  original: {
    title: 'Lämna in det undertecknade originalet',
    summary: 'Har ni skrivit under på papper?',
    explained:
      'Lämna in hela den undertecknade överenskommelsen som en pdf. Den räknas när en person från varje part har bekräftat den.',
    file: 'Den undertecknade överenskommelsen',
    fileHint: 'En pdf med alla sidor.',
    day: 'Dagen för den sista underskriften',
    dayMissing: 'Skriv vilken dag den sista skrev under.',
    dayLater: 'Dagen har inte kommit än.',
    signers: 'Vilka har skrivit under?',
    signersMissing: 'Markera minst en person för varje part.',
    onlyPdf: 'Originalet ska vara en pdf.',
    handIn: 'Lämna in originalet',
    handedIn: 'Originalet är inlämnat. Nu bekräftar en person från varje part.',
    handedInTitle: 'Undertecknat på papper',
    handedInBy: (name: string) => `${name} har lämnat in ett original som skrevs under`,
    read: 'Läs originalet',
    nobody: 'ingen',
    confirmLead: (party: string) =>
      `Bekräfta om originalet är den text som står ovan och är underskrivet av dem som får göra det för ${party}.`,
    confirm: 'Bekräfta originalet',
    confirmed: 'Originalet är bekräftat för er part.',
    reject: 'Det stämmer inte',
    rejectTitle: 'Originalet stämmer inte',
    rejectLead:
      'Originalet räknas då inte längre, och ett nytt kan lämnas in. Handlingen finns kvar i ärendet.',
    reason: 'Vad är det som inte stämmer?',
    reasonMissing: 'Skriv vad som inte stämmer.',
    rejectIt: 'Originalet ska inte räknas',
    rejected: 'Originalet räknas inte längre.',
    back: 'Tillbaka',
  },
  finished: {
    title: 'Den undertecknade överenskommelsen',
    lead: 'Spara den förseglade filen: den visar vem som skrev under, och den går att kontrollera utan oss.',
    sealedFile: 'Hämta den förseglade filen (pdf)',
    read: 'Läs överenskommelsen (pdf)',
    start: 'Förbered starten',
    waits: 'Överenskommelsen gäller redan. Den förseglade filen blir klar inom kort.',
    textHash: 'Beslutad text',
    shownHash: 'Visad pdf',
    sealedHash: 'Förseglad pdf',
    notYet: 'Blir klar inom kort',
    sealedBy: 'Förseglad av',
    level: (holder: string, level: string) =>
      level === 'B-T' ? `${holder}, med tidsstämpel (PAdES B-T)` : `${holder} (PAdES B-B)`,
    explained:
      'Pdf:en som visades för dem som skrev under ligger oförändrad i den förseglade filen. Ändras en enda bokstav slutar förseglingen att gälla.',
  },
}
