import type { EvaluationTold, FinalTold, Profile } from '../profile.ts'

export const house: Profile = {
  why: 'Tre dörrar är två för många för den som är trött. Föreningen har värdarna och föräldrarnas öra, kommunen har pedagogerna. I samma hus räcker det med en dörr.',
  purpose:
    'En förälder som undrar något ska kunna fråga samma dag, utan att boka och utan att bli skickad vidare.',
  promises: {
    public: [
      'Upplåter huset på Trondheimsgatan.',
      'Har en familjepedagog och en förskollärare i huset tre dagar i veckan.',
    ],
    party: ['Håller huset öppet sju dagar i veckan med värdar.', 'Leder fyra föräldragrupper varje termin.'],
  },
  goal: 'Familjer får hjälp i tid',
  subgoals: ['Öppet sju dagar i veckan', 'Fyra föräldragrupper varje termin'],
  activities: [
    ['Öppet hus', 'Alla dagar, måndag till kväll för dem som arbetar.'],
    ['Föräldragrupper', 'På svenska, somaliska och tigrinja.'],
  ],
  indicator: {
    name: 'Familjer i huset varje vecka',
    baseline: '20',
    target: '110',
    source: 'Värdarnas streck',
  },
  value: { first: 34, each: 5 },
  counted: {
    ...{ what: 'Föräldrar i grupperna', how: 'Gruppledarens lista' },
    groups: ['Mammor', 'Pappor', 'Andra vuxna'],
  },
  counts: [29, 8],
  members: {
    steering: 'Avdelningschefen, förskolans rektor och föreningens ordförande',
    working: 'Koordinatorn, familjepedagogen, förskolläraren och två värdar',
    coordinator: 'Koordinator vid enheten för unga och fritid',
  },
  money: {
    ...{ leaders: 610_000, activities: 130_000, ownMoney: 70_000, ownStaff: 190_000 },
    ...{ staffHours: 760, voluntary: 2100, spent: [0.93, 1.01, 1.0] },
  },
  differences: [
    'Förskolläraren kom först i augusti.',
    'Vi öppnade måndagskvällar.',
    'Utfallet följde budgeten.',
  ],
  spoken: [
    'Nitton familjer kom på måndagskvällen. Socialtjänsten ser att fler söker i tid.',
    'Städningen har blivit liggande. Vi skrev upp vem som har nyckeln vilken dag.',
    'En pappagrupp på lördagar har börjat. Sju kom, och alla kom tillbaka.',
    'Två föräldrar vill bli värdar. De går med en erfaren i fyra veckor.',
  ],
  tasks: [
    'Göra en lista över nycklarna',
    'Skriva ut öppettiderna på sju språk',
    'Be rektorn om lekrummet på lördagar',
  ],
  years: [
    {
      party: 'Vi öppnade fem dagar i veckan och lärde oss att lördagen är den viktigaste.',
      public: 'Familjepedagogen har mött 70 familjer. De flesta kom av sig själva, ingen genom remiss.',
      reached: 'Mest mammor med barn under tre år.',
      deviated: 'Förskolläraren kunde börja först i augusti.',
      funds: 'Av {paid} gick det mesta till värdarnas tid och en varmare hall.',
      other: 'Leksaker från grannarna.',
      groups: 'Arbetsgruppen ses varje månad. Städningen tog upp hälften av tiden.',
      assessed: 'Huset fungerar när alla är där samtidigt. De dagarna behöver bli fler.',
      next: 'Flytta öppettiden en timme så att de som slutar skolan hinner.',
    },
    {
      party: 'När vi flyttade öppettiden kom dubbelt så många. Föräldrarna bestämde den själva.',
      public:
        'Socialtjänstens mottagning har blivit en del av huset. Den som ringer får svar av någon de redan träffat.',
      reached: '{value} familjer i veckan, och fler pappor än förut.',
      deviated: 'En vattenläcka stängde halva huset i april.',
      funds: '{paid} räckte. Läckan betalades av fastighetsägaren.',
      other: 'Ett bidrag till pappagruppen från en stiftelse (exempel).',
      groups: 'Styrgruppen har mötts tre gånger i huset, bland barnen.',
      assessed: 'Vi är nästan där vi ville vara. Det tog längre tid att enas om nycklar än om mål.',
      next: 'Hålla föräldragrupper på två språk till.',
    },
    {
      party: 'Sju dagar i veckan hela året. Tolv av våra värdar kom först hit som gäster.',
      public: 'Förskolläraren, familjepedagogen och socialtjänsten är nu i huset samma tre dagar.',
      reached: 'Nu {value} familjer i veckan. Pappagruppen på lördagar har nio som kommer varje gång.',
      deviated: 'Två värdar slutade på samma vecka. Måndagskvällen var stängd i tre veckor.',
      funds: 'Av {paid} gick en del till utbildning av nya värdar.',
      other: 'Inget annat offentligt stöd.',
      groups: 'Arbetsgruppen har fått en förälder som fast ledamot.',
      assessed: 'Det nya är att huset klarar sig när någon är borta.',
      next: 'Bjuda in grannföreningen som vill göra likadant.',
    },
    {
      party: 'Vi lånade ut våra scheman och vår nyckellista till grannföreningen. De öppnade i september.',
      public: 'Förskolorna i området skickar nya föräldrar hit redan under inskolningen.',
      reached: '{value} familjer i veckan, de flesta på eget initiativ.',
      deviated: 'Köket fick stängas en vecka efter en anmärkning om ventilationen. Den är åtgärdad.',
      funds: '{paid} räckte, också till en ny köksfläkt.',
      other: 'Fastighetsägaren betalade halva fläkten.',
      groups: 'Styrgruppen har lagt sina tre möten i januari, maj och oktober.',
      assessed: 'Huset är en del av kvarteret. Två år i taget är för kort för dem som ska anställa.',
      next: 'Föreslå en överenskommelse på tre år.',
    },
  ],
  noAid: 'Huset är öppet för alla familjer och allt där är gratis. Det är inget statligt stöd.',
}

const firstVoices: EvaluationTold['voices'] = {
  carriedOut: [
    'Öppet nästan varje dag i två år. En vattenläcka stängde halva huset i april.',
    'Våra två tjänster har funnits på plats, den ena från augusti första året.',
  ],
  goals: [
    'Vi ville ha sju dagar och fyra grupper. Båda blev av andra året.',
    'Målen nåddes sent men håller.',
  ],
  contributions: [
    'Alla gav det de lovade. Städningen hade ingen lovat.',
    'Ja, och föreningens ideella tid blev större än avtalat.',
  ],
  economy: [
    'Pengarna har gått till människor, inte till möbler.',
    'En familj som får svar i huset behöver sällan en utredning.',
  ],
  learning: ['Låt föräldrarna bestämma tiden.', 'Skriv vem som har nyckeln.'],
  challenge: [
    'Fler frågar innan det är bråttom.',
    'Socialtjänsten ser färre akuta ärenden från kvarteret (exempel).',
  ],
  targetGroup: [
    '”Här får jag kaffe först”, sa en mamma.',
    'Nio av tio skulle säga till en granne att gå hit.',
  ],
  equality: [
    'I huset är vi lika. I kalendern är det kommunen som väntar med svar.',
    'Vi kan bli snabbare. Föreningen har rätt.',
  ],
  unexpected: ['Farmödrarna tog över köket.', 'Två mammor har börjat läsa till barnskötare.'],
  recommendation: ['Fortsätt, och våga lova mer än två år.', 'Fortsätt i två år till med samma innehåll.'],
}

export const houseEvaluations: readonly EvaluationTold[] = [
  {
    advice: 'goOn',
    voices: firstVoices,
    together: {
      learning: 'Öppettiden är föräldrarnas, nyckellistan är vår.',
      recommendation: 'Vi förnyar i två år med samma innehåll.',
    },
  },
  {
    advice: 'goOn',
    voices: {
      ...firstVoices,
      carriedOut: [
        'Sju dagar i veckan i två år. Bara julafton var stängd.',
        'Familjepedagog, förskollärare och socialtjänst i huset samma dagar.',
      ],
      goals: ['Vi ligger nära hundra familjer i veckan.', 'Grupperna har blivit sex i stället för fyra.'],
      learning: [
        'Den som en gång fått hjälp blir den bästa värden.',
        'Ett hus är ingen metod. Det är människorna på samma plats som gör det.',
      ],
      targetGroup: [
        'Papporna säger att lördagen är deras.',
        'Förskolorna hör att föräldrar frågar om huset.',
      ],
      unexpected: [
        'Att grannföreningen ville göra likadant och fick låna våra papper.',
        'Att hälften av värdarna en gång kom som gäster.',
      ],
      recommendation: [
        'Tre år den här gången, så att värdarna vågar stanna.',
        'Förnya i tre år. Huset är en del av hur vi arbetar.',
      ],
    },
    together: {
      learning: 'Värdar som varit gäster håller huset öppet.',
      recommendation: 'Vi förnyar i tre år, så att tjänsterna kan bli fasta.',
    },
  },
]

const firstFinal: FinalTold = {
  implementation: [
    'Värdar alla dagar, fyra föräldragrupper per termin och ett kök som aldrig är tomt.',
    'Familjepedagog och förskollärare i huset, och socialtjänsten på tisdagar.',
  ],
  together: {
    summary:
      'Familjens hus samlar värdar, förskola och socialtjänst bakom en dörr. Efter två år kommer familjerna av sig själva, och alla parter vill fortsätta.',
    challenge: 'Föräldrar visste inte vart de skulle vända sig och sökte hjälp sent.',
    results: 'Fler familjer varje kvartal och fler pappor än när vi började.',
    economy:
      'Budgeten höll båda åren. Det som blev över när tjänsten tillsattes sent gick till måndagskvällarna.',
    evaluation: 'Låt föräldrarna bestämma tiden, och skriv upp vem som har nyckeln.',
    afterwards: 'Huset är öppet som vanligt. Grupperna fortsätter i höst.',
    decision: 'Nämnden godkänner slutrapporten och att en ny överenskommelse tas fram.',
  },
}

export const houseFinals: readonly FinalTold[] = [
  firstFinal,
  {
    implementation: [
      'Sju dagar i veckan, sex grupper och trettio värdar varav hälften en gång var gäster.',
      'Tre tjänster i huset samma dagar, och en pappagrupp på lördagar.',
    ],
    together: {
      ...firstFinal.together,
      summary:
        'Andra perioden gjorde huset till en del av kvarteret. Nära hundra familjer kommer varje vecka. Parterna vill ha en längre överenskommelse.',
      results: 'Nära hundra familjer i veckan. Sex föräldragrupper i stället för fyra.',
      economy: 'Utfallet följde budgeten båda åren.',
      challenge: 'Behovet har bytt form: färre söker sent, fler vill ha någonstans att vara.',
      afterwards:
        'Grupperna och värdarna fortsätter utan uppehåll, och de nya på lördagar har fått sina tider.',
      evaluation: 'Den som en gång fått hjälp blir den bästa värden.',
      decision: 'Nämnden godkänner slutrapporten och att en överenskommelse på tre år tas fram.',
    },
  },
]
