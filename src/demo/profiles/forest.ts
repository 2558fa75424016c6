import type { EvaluationTold, FinalTold, Profile } from '../profile.ts'

export const forest: Profile = {
  why: 'Det är tre kilometer till skogen och en värld bort. Föreningen kan skogen, kommunen har bussarna och fritidshemmen.',
  purpose: 'Barnen i området ska ha en egen plats i skogen och våga gå dit.',
  promises: {
    public: ['Ordnar buss på torsdagar och hela lovveckor.', 'Fritidshemmen följer med första terminen.'],
    party: ['Håller läger varje lov och en eftermiddag i veckan.', 'Har vindskydd, kök och sovsäckar.'],
  },
  goal: 'Barn i området är ute i naturen',
  subgoals: ['Fem läger om året', 'Trettio barn varje vecka'],
  activities: [
    ['Torsdagar i skogen', 'Till Hansta naturreservat, i alla väder.'],
    ['Lovläger', 'Fjorton läger på tre år.'],
  ],
  indicator: { name: 'Barn i skogen varje vecka', baseline: '0', target: '30', source: 'Busslistan' },
  value: { first: 12, each: 2 },
  counted: {
    what: 'Barn på lägren',
    how: 'Anmälan',
    groups: ['7 till 9 år', '10 till 12 år', 'Äldre syskon'],
  },
  counts: [16, 14],
  members: {
    steering: 'Avdelningschefen och föreningens ordförande',
    working: 'Koordinatorn, två fritidslärare och lägerchefen',
    coordinator: 'Koordinator vid enheten för unga och fritid',
  },
  money: {
    ...{ leaders: 180_000, activities: 210_000, ownMoney: 40_000, ownStaff: 70_000 },
    ...{ staffHours: 300, voluntary: 1600, spent: [0.95, 1, 1] },
  },
  differences: ['Bussarna blev dyrare när bränslet steg.'],
  spoken: ['Barnen vill sova ute också på vintern.'],
  tasks: ['Köpa varmare sovsäckar'],
  years: [
    {
      party: 'Två läger och tolv torsdagar. Det regnade på elva av dem.',
      public:
        'Bussen har gått varje torsdag klockan 13.20. Två fritidslärare följde med den första terminen.',
      reached: 'Barn från tre fritidshem. Få hade sett en eld på nära håll.',
      deviated: 'En buss kom inte. Vi gick hem, det tog två timmar och blev årets bästa dag.',
      funds: 'Hälften av {paid} gick till bussar, resten till ledare och regnkläder.',
      other: 'Ett bidrag från en friluftsorganisation till två vindskydd (exempel).',
      groups: 'Ett möte i styrgruppen hölls vid elden. Det drog inte ut på tiden.',
      assessed: 'Föräldrarna vågar låta barnen åka. Det tog oss en hel höst.',
      next: 'Skaffa regnkläder att låna i alla storlekar.',
    },
    {
      party: 'Fem läger, varav ett på vintern. Åtta barn sov ute i minus sju grader.',
      public: 'Fritidshemmen skickar nu sina barn utan oss. Skogen står i deras eget schema.',
      reached: '{value} barn i veckan. De äldre syskonen kommer som hjälpledare.',
      deviated: 'Vi fick flytta ett läger när det rådde eldningsförbud.',
      funds: 'Bussarna tog mer av {paid} än tänkt, och maten mindre.',
      other: 'Inget annat i år.',
      groups: 'Arbetsgruppen har mötts fyra gånger, alltid med någon av de äldre barnen.',
      assessed: 'Vi är nära målet om {target} barn, och ingen av oss hade klarat bussarna ensam.',
      next: 'Boka bussen för hela terminen på en gång.',
    },
    {
      party: 'Sista hela året. Barnen har byggt ett eget vindskydd som kommunen låter stå kvar.',
      public: 'Naturvården har gett barnen ansvar för stigen. De rapporterar fallna träd till oss.',
      reached: 'Fler barn med egen ryggsäck. Det var inget vi hade mätt.',
      deviated: 'Två ledare var sjuka samtidigt, och en torsdag ställdes in.',
      funds: 'Av {paid} är inget kvar. Bokningen i förväg sparade ungefär en tiondel på bussarna.',
      other: 'Inget annat i år.',
      groups: 'Vi har talat mest om vad som händer efter sista dagen.',
      assessed: 'Målet är nått. Scouterna är beredda att ta över torsdagarna.',
      next: 'Lämna över till scouterna så att inget barn märker det.',
    },
  ],
  noAid: 'Lägren är avgiftsfria och ingår inte i någon marknad. Det är inget statligt stöd.',
}

export const forestEvaluation: EvaluationTold = {
  advice: 'end',
  voices: {
    carriedOut: [
      'Varje lov, varje torsdag, i alla väder. En enda dag ställdes in sista året.',
      'Bussarna har gått. Fritidshemmen tog över det som var vår del.',
    ],
    goals: [
      'Trettio barn i veckan var det vi ville, och det blev det.',
      'Målen är nådda, och de var inte för lågt satta.',
    ],
    contributions: [
      'Vi gav dubbelt så mycket ideell tid som vi lovade. Det går inte för alltid.',
      'Vi gav det vi lovade. Vi borde ha lovat mer till ledarna och mindre till bussarna.',
    ],
    economy: [
      'Vi köpte begagnat och sydde själva. Bussarna kunde vi inte påverka.',
      'En torsdag i skogen kostar per barn mindre än en museiresa.',
    ],
    learning: [
      'När resan är ordnad kommer också de som aldrig har varit i skogen.',
      'Det tar en hel termin innan föräldrar släpper iväg sina barn. Räkna med den.',
    ],
    challenge: [
      'Barnen går till skogen själva nu. Vi möter dem där på söndagar.',
      'Fritidshemmen har skogen i schemat. Det hade ingen av dem när vi började.',
    ],
    targetGroup: [
      '”Det är tyst på ett bra sätt”, sa en pojke på nio år.',
      'Föräldrarna säger att barnen somnar tidigare på torsdagar.',
    ],
    equality: [
      'Vi bestämde allt i skogen och kommunen allt före bussen. Det var rätt delat.',
      'Föreningen hade mest kunskap. Vi lärde oss fråga först.',
    ],
    unexpected: [
      'Att pappor började följa med, och sedan laga mat.',
      'Att naturvården fick hjälp av barnen med stigen.',
    ],
    recommendation: [
      'Avsluta medan det är bra. Scouterna vill och kan ta vid.',
      'Avsluta. Skolorna och scouterna bär det vidare utan partnerskap.',
    ],
  },
  together: {
    goals: 'Målet om trettio barn i veckan är nått.',
    learning: 'Ordna resan, ge det en termin och låt barnen bygga något som står kvar.',
    recommendation: 'Vi avslutar på utsatt dag. Det är inte ett misslyckande utan meningen.',
  },
}

export const forestFinal: FinalTold = {
  implementation: [
    'Fjorton läger, över hundra torsdagar och två vindskydd. Tjugo ledare har turats om, tolv av dem från området.',
    'Bussar, fritidshemmens tid och en stig som numera sköts av barnen. Samordningen har varit på halvtid.',
  ],
  together: {
    summary:
      'Ut i skogen gav barn som sällan var i naturen en egen plats där. Målet nåddes, och arbetet lever vidare hos skolorna och scouterna. Vi avslutar på utsatt dag.',
    challenge: 'Barn i området var sällan i naturen. Det fattades resor, kläder och någon att gå med.',
    results:
      'Trettio barn i veckan sista året, mot inga när vi började. Fritidshemmen har skogen i sitt schema.',
    economy: 'Alla år höll budgeten. Bussarna kostade mer när bränslet steg, maten mindre.',
    evaluation: 'Ordna resan först. Räkna med en hel termin innan föräldrar litar på er.',
    afterwards: 'Scouterna tar över torsdagarna från första veckan efter sista dagen. Vindskydden står kvar.',
    decision: 'Nämnden godkänner slutrapporten. Partnerskapet upphör på utsatt dag.',
  },
}
