import type { Profile } from '../profile.ts'

export const cinema: Profile = {
  why: 'Folkets hus stod tomt på fredagar. Unga ville visa film, och kommunen hade en projektor som ingen använde.',
  purpose: 'Den som bor här ska kunna gå på bio utan att resa en timme, och unga ska driva den.',
  promises: {
    public: ['Upplåter salongen i Folkets hus på fredagar och söndagar.', 'Köper in en projektor.'],
    party: [
      'Unga maskinister visar film två gånger i veckan.',
      'Håller en filmklubb för dem som är under 15.',
    ],
  },
  goal: 'Det finns bio i kvarteret',
  subgoals: ['Åttio visningar om året', 'Unga väljer filmerna'],
  activities: [
    ['Visningar två gånger i veckan', 'Fredag och söndag fram till rivningen.'],
    ['Filmklubb', 'Fjorton barn var med.'],
  ],
  indicator: { name: 'Besökare per visning', baseline: '0', target: '50', source: 'Biljetthäftet' },
  value: { first: 28, each: 5 },
  counted: {
    ...{ what: 'Besökare', how: 'Biljetthäftet' },
    groups: ['Barn', 'Unga', 'Vuxna'],
  },
  counts: [120, 96],
  members: {
    steering: 'Avdelningschefen och föreningens ordförande',
    working: 'Koordinatorn, husets föreståndare och tre maskinister',
    coordinator: 'Koordinator vid enheten för unga och fritid',
  },
  money: {
    ...{ leaders: 120_000, activities: 180_000, ownMoney: 30_000, ownStaff: 25_000 },
    ...{ staffHours: 110, voluntary: 1100, spent: [1] },
  },
  differences: ['Utfallet följde budgeten.'],
  spoken: ['Huset ska rivas.'],
  tasks: ['Fråga grannhusen om de har en sal'],
  years: [
    {
      party: '61 visningar. Den mest sedda var en tecknad film som de unga själva textade.',
      public: 'Salongen har varit varm och olåst. I september fick vi veta att huset kan komma att rivas.',
      reached: 'Familjer på söndagar, unga på fredagar. I snitt {value} per visning.',
      deviated: 'Nitton visningar färre än tänkt: filmerna kom sent från distributören i början.',
      funds: 'Årets {paid} gick till projektorn, hyra av filmer och två ledare.',
      other: 'Ett bidrag från en filmfond till textningen (exempel).',
      groups: 'Maskinisterna har suttit med i styrgruppen och lett halva mötet.',
      assessed: 'Bion är omtyckt. Lokalen är det enda som är osäkert, och det är allvarligt.',
      next: 'Söka en annan sal före sommaren.',
    },
  ],
  noAid: 'Visningarna är gratis och bara för dem som bor i området. Det är inget statligt stöd.',
}
