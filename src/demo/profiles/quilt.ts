import type { Profile } from '../profile.ts'

export const quilt: Profile = {
  why: 'Hemtjänsten ser ensamheten men har inte tid att sitta kvar. Föreningarna har tiden, språken och symaskinerna men ingen lokal utan trappor. Därför är vi fyra som gör det ihop.',
  purpose: 'Den som är över 65 och född i ett annat land ska ha någonstans att gå och någon som väntar.',
  promises: {
    public: [
      'Upplåter träffpunkten vid torget i Rinkeby två dagar i veckan.',
      'Har en aktivitetsledare på halvtid.',
    ],
    party: [
      'Håller värdar, symaskiner och tolkar på fyra språk.',
      'Norra mötesplatsen lagar lunchen på onsdagar.',
      'Stiftelsen Öppen dörr hämtar den som inte kan gå själv.',
    ],
  },
  goal: 'Fler äldre har någon att prata med',
  subgoals: ['Öppet två dagar i veckan', 'Tio nya värdar'],
  activities: [
    ['Hantverk och samtal', 'Tisdagar och onsdagar, med tolk på somaliska och arabiska.'],
    ['Värdkurs', 'Elva har gått kursen, sju är kvar.'],
  ],
  indicator: { name: 'Gäster i veckan', baseline: '12', target: '55', source: 'Gästboken' },
  value: { first: 17, each: 4 },
  counted: {
    ...{ what: 'Äldre som kom', how: 'Gästboken, en rad var' },
    groups: ['Kvinnor', 'Män', 'Vill inte säga'],
  },
  counts: [26, 7],
  members: {
    steering: 'Avdelningschefen och de tre organisationernas ordförande',
    working: 'Koordinatorn, aktivitetsledaren och en värd från varje organisation',
    coordinator: 'Koordinator vid enheten för unga och fritid, med äldreomsorgens aktivitetsledare',
  },
  money: {
    ...{ leaders: 265_000, activities: 145_000, ownMoney: 35_000, ownStaff: 60_000 },
    ...{ staffHours: 260, voluntary: 1450, spent: [0.97, 0.99, 1.01] },
  },
  differences: [
    'Tolkarna kostade mindre, maten mer.',
    'Utfallet följde budgeten.',
    'Vi köpte två symaskiner till.',
  ],
  spoken: [
    'Vi gick igenom vilka som kommer. Fyra av fem är kvinnor, och nu vill vi nå fler män.',
    'Hissen var trasig i nio dagar. Öppen dörr bar upp maten, men två gäster fick vända.',
    'Två av gästerna berättade vad de vill ändra. Vi tar deras förslag vidare.',
    'Köket på Norra mötesplatsen räcker till fyrtio portioner. Blir vi fler behövs en dag till.',
  ],
  tasks: ['Be om tid med hyresvärden om hissen', 'Fråga gästerna om öppettiderna', 'Söka två manliga värdar'],
  years: [
    {
      party:
        'Vi öppnade i augusti. De första veckorna satt vi mest och väntade. Sedan kom de med sina döttrar.',
      public:
        'Träffpunkten har varit öppen två dagar i veckan. Aktivitetsledaren har varit med båda dagarna.',
      reached: 'Gäster från elva länder. De flesta bor inom tio minuters promenad.',
      deviated: 'Tre tisdagar ställdes in när lokalen behövdes för vaccination.',
      funds: 'Årets {paid} gick till aktivitetsledaren, tyg och mat.',
      other: 'Tyg för 8 000 kronor från en butik i centrum (exempel).',
      groups: 'Arbetsgruppen har vuxit från fyra till sju, sedan alla tre organisationer fick en plats.',
      assessed: 'Vi lärde känna varandra detta år. Gästerna gjorde det fortare än vi.',
      next: 'Ha en tolk som kommer varje gång, i stället för en ny var gång.',
    },
    {
      party: 'Lapptäcket som gav oss namnet är färdigt och hänger i medborgarhuset. Nio har sytt på det.',
      public: 'Distriktssköterskan kommer en gång i månaden. Det var gästerna som bad om det.',
      reached: 'Fler kommer ensamma nu. Gästboken har {value} rader i veckan.',
      deviated: 'Hissen stod still i nio dagar i november. Två gäster fick vända i trappan.',
      funds:
        'Av {paid} gick mest till aktivitetsledaren. Tolkarna kostade mindre sedan två värdar tolkar själva.',
      other: 'Ingenting annat offentligt för träffpunkten.',
      groups: 'Styrgruppen har mötts tre gånger. De tre ordförandena turas om att leda mötet.',
      assessed: 'Fyra parter är tyngre att samla än två, men ingen dag har stått utan värd.',
      next: 'Nå fler män: ett schackbord och en verkstadshörna från januari.',
    },
  ],
  noAid:
    'Träffpunkten är öppen för alla över 65 år, utan avgift, och riktar sig bara till dem som bor i området. Det är inget statligt stöd.',
}
