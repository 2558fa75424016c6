export const sv = {
  title: 'Tillgänglighet',
  lead: (bodies: string) =>
    `${bodies} står bakom den här webbplatsen. Alla ska kunna använda den. Här står hur den uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du säger till om fler.`,
  nobody: 'Kommunen',
  sections: {
    status: {
      title: 'Hur tillgänglig är webbplatsen?',
      text: [
        'Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service (2018:1937). Bristerna står nedan.',
        'Redogörelsen gäller alla sidor i Handslag, före och efter inloggning, och de dokument som Handslag gör. Kommunen ansvarar för att den stämmer.',
      ],
    },
    known: {
      title: 'Innehåll som inte är tillgängligt',
      intro: 'De här delarna uppfyller inte lagkraven än:',
      points: [
        'Filer som parter och förvaltning har laddat upp, till exempel årsredovisningar som skannade bilder, är inte alltid tillgängliga. Be om dem i ett annat format (WCAG 1.1.1, 1.3.1).',
        'Namn, platser och texter som människor har skrivit står på svenska också på de engelska sidorna, utan att språket alltid är märkt (WCAG 3.1.2).',
        'Bilden av processen går inte att läsa i hög förstoring på en smal skärm. Samma steg står som lista under den (WCAG 1.4.10).',
        'Wordfiler som Handslag gör är inte prövade med skärmläsare.',
      ],
      none: 'Vi har inte bedömt att något av det vore oskäligt betungande att rätta.',
    },
    works: {
      title: 'Så är sidorna gjorda',
      points: [
        'De går att använda utan skript, med bara tangentbord och med skärmläsare.',
        'De går att läsa på en smal telefon, vid 400 procents förstoring, i ljust och mörkt läge och på papper.',
        'Läge och fel sägs med ord, aldrig bara med färg.',
        'Formulär behåller det du har skrivit och säger vad som behöver ändras.',
        'PDF-dokument som Handslag gör är märkta för skärmläsare (PDF/UA-1).',
      ],
    },
    tested: {
      title: 'Så har vi prövat webbplatsen',
      text: [
        'Målet är EN 301 549 och WCAG 2.2 nivå AA. Vid varje ändring prövas sidorna automatiskt i en webbläsare: på svenska och engelska, i ljust och mörkt läge, i olika bredd och i kommunens färger. De öppna sidorna prövas också på papper, vid 400 procents förstoring, med bara tangentbord och utan skript.',
        'Det är en egen skattning. Ingen utomstående och ingen person som använder hjälpmedel har granskat webbplatsen än.',
        'Redogörelsen skrevs den 22 november 2026.',
      ],
    },
    report: {
      title: 'Säg till om en brist, eller be om ett annat format',
      text: (day: string) =>
        `Anmälan blir ett ärende med ett eget nummer. Vårt löfte är svar inom tio arbetsdagar: anmäler du i dag svarar vi senast ${day}.`,
      action: 'Anmäl en brist eller be om ett annat format',
      other: 'Du kan också nå oss så här:',
      noAddress: 'Kommunen har inte lagt in någon adress här än. Den finns på kommunens egen webbplats.',
    },
    supervision: {
      title: 'Om du inte är nöjd med svaret',
      text: 'Du kan anmäla bristen till den myndighet som har tillsyn över lagen. Det var Digg, Myndigheten för digital förvaltning, när redogörelsen skrevs.',
      link: 'Diggs webbplats',
    },
  },
  officials: 'Anmälningar att svara på',

  form: {
    title: 'Anmäl en brist eller be om ett annat format',
    lead: 'Du behöver inget konto, och du får vara anonym. Skriv inga personnummer.',
    body: 'Vem gäller det?',
    kind: 'Vad gäller det?',
    kindMissing: 'Välj vad det gäller.',
    kinds: {
      deficiency: 'Något går inte att använda',
      otherFormat: 'Jag vill ha innehåll på ett annat sätt',
    },
    page: 'Vilken sida eller vilket dokument?',
    pageHint: 'Adressen, namnet eller numret. Skriv ”alla” om det gäller överallt.',
    pageMissing: 'Skriv vilken sida eller vilket dokument det gäller.',
    what: 'Berätta vad som händer, eller vad du behöver',
    whatHint: 'Säg gärna vilken webbläsare eller vilket hjälpmedel du använder.',
    whatMissing: 'Skriv vad som händer eller vad du behöver.',
    format: 'Vilket format vill du ha?',
    formatHint: 'Till exempel punktskrift, stor stil, uppläst eller vanlig text.',
    formatMissing: 'Skriv vilket format du vill ha.',
    name: 'Ditt namn',
    email: 'E-post för svaret',
    emailHint: 'Utan e-post läser du svaret på en egen sida, som du får adressen till.',
    optional: '(frivilligt)',
    send: 'Lämna in anmälan',
  },
  receipt: {
    title: (number: string) => `Anmälan ${number}`,
    lead: 'Vi har tagit emot din anmälan. Spara adressen till den här sidan, här står svaret.',
    leadAnswered: 'Din anmälan är besvarad.',
    number: 'Nummer',
    received: 'Kom in',
    answerBy: 'Vi lovar svar senast',
    kind: 'Gäller',
    page: 'Sida eller dokument',
    what: 'Det du skrev',
    format: 'Önskat format',
    notMailed:
      'Anmälan är inlämnad, men kvittot har inte gått med e-post: till den adressen har det redan gått flera i dag. Spara adressen till den här sidan, så hittar du hit igen.',
    mailed: 'Svaret kommer också med e-post.',
  },
  answer: {
    title: 'Svaret',
    on: 'Besvarad',
    outcome: 'Vad som har hänt',
    outcomes: {
      fixed: 'Bristen är rättad',
      planned: 'Bristen ska rättas',
      sent: 'Innehållet är skickat på det önskade sättet',
      notFixed: 'Det blir ingen ändring',
    },
    plannedOn: 'Rättas senast',
  },
  list: {
    title: 'Anmälningar om tillgänglighet',
    lead: 'Brister som någon har anmält, och önskemål om andra format. Vi har lovat svar inom tio arbetsdagar.',
    caption: 'Anmälningar',
    number: 'Nummer',
    what: 'Gäller',
    received: 'Kom in',
    due: 'Svar',
    answeredOn: 'Besvarad',
    answered: (on: string) => `besvarad ${on}`,
    emptyTitle: 'Inga anmälningar än',
    empty: 'När någon anmäler en brist eller ber om ett annat format kommer det hit.',
    todo: (count: number) =>
      count === 1
        ? 'Svara på en anmälan om tillgänglighet'
        : `Svara på ${count} anmälningar om tillgänglighet`,
  },
  give: {
    title: (number: string) => `Svara på ${number}`,
    sender: 'Avsändare',
    anonymous: 'Anonym. Svaret läses på anmälans egen sida.',
    due: 'Svar',
    outcome: 'Vad har ni gjort?',
    outcomeMissing: 'Välj vad ni har gjort.',
    plannedOn: 'När ska det vara rättat?',
    plannedMissing: 'Skriv när bristen ska vara rättad.',
    text: 'Svar till den som anmälde',
    textHint:
      'Skriv vad som är gjort och varför, med vanliga ord. Om ni säger nej, säg hur personen kan få det den behöver ändå.',
    textMissing: 'Skriv ett svar.',
    send: 'Lämna svaret',
    sent: 'Svaret är lämnat.',
  },
}

export type AccessibilityWords = typeof sv
