/** What an IOP is, for a reader who has never met one. Facts follow Järva stadsdelsnämnds instruktion and the sources named last. */
export const sv = {
  title: 'Vad är ett IOP?',
  lead: 'Ett idéburet offentligt partnerskap (IOP) är när en förening och en kommun löser en samhällsutmaning tillsammans. Båda bidrar, båda bestämmer och ingen köper något av den andra.',
  easier: { easy: 'Läs på lätt svenska', glossary: 'Ordlista' },
  tools: {
    way: 'Vilken form passar? Pröva er idé mot alla former',
    plan: 'Planera en överenskommelse och se alla dagar',
  },
  onThisPage: 'På den här sidan',
  inShort: {
    title: 'Kort sagt',
    points: [
      'Minst en idéburen och minst en offentlig part kommer överens. De kan vara flera på båda sidor.',
      'De har ett gemensamt mål som är till nytta för allmänheten.',
      'Alla bidrar: med pengar, personal, lokaler, kunskap eller ideell tid.',
      'Det är inte ett köp. Ingen part är beställare och ingen är leverantör.',
    ],
    law: 'Ingen lag säger hur ett IOP ska gå till. Varje kommun bestämmer sitt arbetssätt, inom de lagar som gäller för kommuner, upphandling och statsstöd.',
  },
  party: {
    title: 'För dig i en förening',
    intro:
      'Ni kan själva ta initiativet. Ni behöver inte ha allt klart, det räcker att ni vet vilken utmaning ni vill arbeta med och varför.',
    points: [
      'Ni ser samma ärende som kommunen: var det står, vem som är på tur och vilken dag som gäller.',
      'Ni får veta hur direktören bedömer initiativet och varför. Blir det nej får ni skälen, och vilken annan väg som kan passa.',
      'Ni utformar innehåll, mål, tid och pengar tillsammans med kommunen, på idémöten där ni är jämbördiga.',
      'Ni får besked i tid om fortsättningen. Slutrapporten ska vara hos nämnden senast tre månader före slutet, så att verksamhet och personal inte hamnar i ett glapp.',
    ],
    action: 'Berätta om er idé',
  },
  official: {
    title: 'För dig i förvaltningen',
    intro: 'Alla initiativ går samma väg, vem som än tar dem. Du kan också själv registrera ett.',
    points: [
      'Handslag räknar ut varje dag ur nämndens instruktion och visar uträkningen och vilket avsnitt den bygger på.',
      'Kärnverksamheten är med hela vägen. Det är där och hos den idéburna parten som kunskapen finns.',
      'Övervägande, bedömning, granskning, möten och justeringar registreras, och parten får ta del av dem.',
      'Utmaningen ska gå att belägga med statistik eller undersökningar för ert område.',
      'Finns lösningen att köpa, eller räcker ett vanligt föreningsbidrag, är IOP fel form.',
    ],
    action: 'Jämför samarbetsformerna',
  },
  politician: {
    title: 'För dig som är förtroendevald',
    points: [
      'Nämnden är den lägsta instans som får besluta om ett IOP. Den uppdrar åt direktören att teckna det utkast som den har sett.',
      'Varje år får nämnden en uppföljning av verksamhet och ekonomi att ta ställning till.',
      'Sista året kommer en utvärdering, en slutrapport och parternas ställningstagande: avsluta eller förhandla om.',
    ],
  },
  conditions: {
    title: 'Nämndens villkor',
    intro: (body: string) => `Det här gäller för den verksamhet som bedrivs i partnerskap med ${body}.`,
    others: 'Se villkoren hos någon annan:',
    none: 'Nämnden har inte lagt in sina villkor här än. Fråga förvaltningen vad som gäller.',
    source: 'Källa',
  },
  process: {
    title: 'Så går det till',
    picture: (body: string) =>
      `Processen hos ${body}, från initiativ till avslut. Samma steg står som lista under bilden.`,
    inFull: 'Hela regelboken: alla steg, vem som tar dem och vilka dagar som gäller',
    steps: [
      ['Initiativ', 'En förening, en tjänsteperson eller nämnden kommer med en idé.'],
      ['Första möte', 'Parterna träffas {within} och går igenom idén, villkoren och underlaget.'],
      [
        'Övervägande',
        'Stabsenheten skriver ner om ett IOP är möjligt och lämpligt, eller om något annat passar bättre.',
      ],
      ['Bedömning', 'Direktören bedömer om initiativet går vidare. Föreningen får beskedet och skälen.'],
      [
        'Granskning',
        'Är parten idéburen? Delar den värdegrunden? Stämmer partnerskapet med kommunallagen, upphandlingsreglerna och statsstödsreglerna?',
      ],
      [
        'Idémöten',
        'Två eller tre möten, ibland ett eller två till, där parterna tillsammans skriver ett förslag till överenskommelse.',
      ],
      ['Ställningstagande och beslut', 'Varje part säger ja eller nej. Sedan beslutar nämnden.'],
      [
        'Partnerskapet pågår',
        'Styrgruppen träffas minst tre gånger om året och arbetsgruppen minst fyra. Varje år följs arbetet upp.',
      ],
      [
        'Utvärdering och slutrapport',
        'Under sista årets första hälft utvärderar parterna hela perioden. Slutrapporten är hos nämnden senast tre månader före slutet.',
      ],
      [
        'Avslut eller fortsättning',
        'Partnerskapet tar slut när tiden är ute, eller får en ny överenskommelse.',
      ],
    ],
    note: 'Stegen och dagarna följer Järva stadsdelsnämnds instruktion. Andra nämnder kan ha andra.',
  },
  compare: {
    title: 'Bidrag, köp eller partnerskap?',
    caption: 'Vad som skiljer formerna åt',
    question: 'Fråga',
    grant: 'Föreningsbidrag',
    purchase: 'Köp av tjänst',
    iop: 'IOP',
    rows: [
      ['Vems verksamhet är det?', 'Föreningens egen.', 'Kommunens, utförd av någon annan.', 'Gemensam.'],
      ['Vem bestämmer vad som görs?', 'Föreningen.', 'Kommunen, i avtalet.', 'Parterna tillsammans.'],
      [
        'Vem bidrar?',
        'Kommunen stöder enligt regler som gäller lika för alla.',
        'Kommunen betalar för det som levereras.',
        'Alla parter.',
      ],
      [
        'När passar det?',
        'När föreningen ska kunna göra sitt.',
        'När det finns en tjänst att köpa.',
        'När ingen kan lösa utmaningen ensam.',
      ],
      [
        'När passar det inte?',
        'När kommunen vill ha gemensamma mål.',
        'När målet måste växa fram tillsammans.',
        'När kommunen egentligen beställer en tjänst, eller när bara en part bidrar.',
      ],
    ],
    warning:
      'Namnet avgör inte. Kammarrätten i Göteborg kom 2019 fram till att ett avtal som kallades IOP i själva verket var ett köp som skulle ha upphandlats (mål 3556-18).',
  },
  bring: {
    title: 'Det här tar ni med till första mötet',
    items: [
      'organisationens namn och organisationsnummer',
      'protokollet från det senaste årsmötet',
      'den senaste verksamhetsberättelsen',
      'den senaste resultat- och balansräkningen',
      'den senaste revisionsberättelsen',
      'den senaste verksamhetsplanen',
    ],
    note: 'Det underlaget begär Järva stadsdelsnämnd. Har ni inget årsmöte, till exempel i en stiftelse, lämnar ni det som motsvarar det och skriver vad det är. Stadgar och bevis på vem som får skriva under behövs vid granskningen. Lämna dem gärna tidigare.',
  },
  questions: {
    title: 'Frågor och svar',
    list: [
      [
        'Måste vi bidra med pengar?',
        'Nej. Bidraget kan vara erfarenhet, personal, lokaler, administration eller ideell tid.',
      ],
      [
        'Hur lång tid tar det?',
        'Första mötet hålls {within}. Sedan beror det på granskningen, idémötena och när nämnden sammanträder. Ärendet visar hela tiden nästa dag.',
      ],
      ['Hur länge varar ett IOP?', 'Avsikten är lång. Ettåriga överenskommelser ska vara undantag.'],
      [
        'Vem får vara idéburen part?',
        'Ideella föreningar, stiftelser och trossamfund. En del kommuner prövar också bolag med begränsad vinstutdelning, från fall till fall.',
      ],
      [
        'Kan flera vara med?',
        'Ja, på båda sidor. Ett vinstutdelande företag är inte idéburen part, men kan ha ett eget avtal vid sidan av, ett hängavtal.',
      ],
      [
        'Vad händer om det blir nej?',
        'Ni får skälen skriftligt, och förslag på en annan väg om det finns en. Ni kan komma tillbaka med ett nytt initiativ.',
      ],
      [
        'Kan vi överklaga ett nej?',
        'Enligt Järvas instruktion är direktörens svar en bedömning, och nämnden är lägsta instans för beslut. Nämndens beslut kan den som är medlem i kommunen överklaga till förvaltningsrätten, som prövar om det är lagligt men inte om det är lämpligt. Så läser vi kommunallagen. Fråga kommunen om ni är osäkra.',
        'unverified',
      ],
      [
        'Blir det vi lämnar in offentligt?',
        'Räkna med att det blir en allmän handling som den som vill kan begära ut. Kommunen prövar då om något är hemligt. Lägg aldrig personnummer eller uppgifter om enskilda deltagare i underlaget.',
        'unverified',
      ],
      ['Är pengarna statsstöd?', 'De kan vara det. Det prövas i granskningen, och ni får veta resultatet.'],
    ] as readonly (readonly [string, string, 'unverified'?])[],
    unverified: 'Inte kontrollerat av jurist',
  },
  sources: {
    title: 'Källor',
    list: [
      'Järva stadsdelsnämnd: lokala tillämpningsanvisningar för idéburna offentliga partnerskap',
      'Utredningen Idéburna aktörer i välfärden (SOU 2019:56), avsnitt 7.2, så som den återges i ett föredrag 2019',
      'Upphandlingsmyndigheten: svar i frågeportalen om gemensamt IOP (2021)',
      'Järfälla kommun: Idéburet Offentligt Partnerskap (webbsida utan angivet år)',
      'Kammarrätten i Göteborg, dom 2019-05-08 i mål 3556-18, så som den återges i fackpress och hos Konkurrensverket',
    ],
    disclaimer: 'Sidan förklarar. Den är ingen juridisk rådgivning.',
  },
}

export type AboutWords = typeof sv
