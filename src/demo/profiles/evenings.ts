import type { Profile } from '../profile.ts'

export const evenings: Profile = {
  why: 'Fritidsgården stänger klockan 18 och skolan klockan 16. Föreningen har de ungas förtroende men varken lokal eller pengar till fler ledare. Ingen av oss klarar kvällarna ensam.',
  purpose: 'Fler unga i Husby ska ha en vuxen att vända sig till och något att göra som de själva har valt.',
  promises: {
    public: [
      'Ordnar lokal i Husbyskolans kafé och en fritidsledare på halvtid.',
      'Har kontakten med skolorna.',
    ],
    party: ['Leder verksamheten tre kvällar i veckan.', 'Rekryterar och utbildar ledare.'],
  },
  goal: 'Fler unga har en vuxen att prata med',
  subgoals: ['Öppet tre kvällar i veckan', 'Minst sex ledare'],
  activities: [
    ['Öppna kvällar', 'Tisdag, torsdag och söndag.'],
    ['Ledarutbildning', 'Åtta ledare har gått kursen.'],
  ],
  indicator: { name: 'Besök i veckan', baseline: '15', target: '60', source: 'Räkning i dörren' },
  value: { first: 21, each: 4 },
  counted: {
    what: 'Unga som kom',
    how: 'Räknas i dörren',
    groups: ['Flickor', 'Pojkar', 'Annat eller vill inte säga'],
  },
  counts: [14, 22],
  members: {
    steering: 'Avdelningschefen och föreningens ordförande',
    working: 'Koordinatorn, enhetschefen och verksamhetsledaren',
    coordinator: 'Koordinator vid enheten för unga och fritid',
  },
  money: {
    ...{ leaders: 340_000, activities: 110_000, ownMoney: 50_000, ownStaff: 80_000 },
    ...{ staffHours: 320, voluntary: 900, spent: [0.94, 1.02, 0.97] },
  },
  differences: [
    'En ledare var föräldraledig under våren.',
    'Vi öppnade också på söndagar från februari.',
    'Studieresan blev billigare än vi trodde.',
  ],
  spoken: [
    'Vi gick igenom besöken och ekonomin. Fler flickor kommer sedan vi öppnade på söndagar.',
    'Schemat är klart. Vi saknar en ledare på söndagar och tog fram två namn.',
    'Skolan berättade vad lärarna ser. Vi enades om hur vi hör av oss när någon slutar komma.',
    'Vi lyssnade på två av ungdomarna. De vill bestämma mer om maten och om filmerna.',
    'Vi gick igenom riskerna. Lokalen är den största.',
  ],
  tasks: [
    'Skriva om söndagarna på båda sidors webb',
    'Hitta en ledare till söndagarna',
    'Bjuda in rektorn till nästa möte',
    'Samla underlag till uppföljningen',
  ],
  years: [
    {
      party:
        'Vi började med två kvällar och är nu uppe i tre. Läxhjälpen har flyttat till torsdagar, när flest kan.',
      public:
        'Kaféet i skolan har varit vårt alla kvällar utom i juli. Fritidsledaren har varit på plats varje tisdag.',
      reached: 'Mest unga mellan 13 och 15 år. Yngre syskon har börjat följa med.',
      deviated: 'Två kvällar ställdes in när ledarna var sjuka. Nu har vi en reservlista.',
      funds: 'Årets {paid} gick till ledarnas tid, mat och en studieresa till Riksdagen.',
      other: 'Ett bidrag från en stiftelse till tio datorer (exempel).',
      groups:
        'Styrgruppen och arbetsgruppen har mötts som planerat. Arbetsgruppen har tagit de flesta besluten.',
      assessed: 'Samarbetet fungerar. Vi behövde ett halvår för att lära känna varandras sätt att arbeta.',
      next: 'Öppna på söndagar och utbilda fyra nya ledare bland dem som själva har varit deltagare.',
    },
    {
      party:
        'Söndagarna blev det nya året. Vi lagar mat tillsammans och ungefär en av tre stannar för läxhjälpen.',
      public: 'Vi har gett en halvtid till, och skolans kurator kommer första torsdagen varje månad.',
      reached:
        'Fler flickor kommer sedan vi öppnade på söndagar. Åtta av tio kommer från de tre närmaste skolorna.',
      deviated: 'Ventilationen i kaféet gick sönder i mars. Vi var i aulan i tre veckor.',
      funds: 'Av {paid} gick tre fjärdedelar till ledarnas tid, resten till mat och material.',
      other: 'Inget utöver partnerskapet i år.',
      groups: 'Styrgruppen har haft med två ungdomar vid varje möte. De har fått egen tid på dagordningen.',
      assessed: 'Vi når fler än vi hoppades, och båda sidor har gett det som vi lovade.',
      next: 'Pröva att låta dem som fyllt 18 vara med som ledare i stället för att sluta.',
    },
  ],
  noAid: 'Kvällarna är öppna och avgiftsfria och säljs inte på någon marknad. Det är inget statligt stöd.',
}
