import type { Profile } from '../profile.ts'

export const orchestra: Profile = {
  why: 'Kulturskolan har kö i två år. Föreningen har ledarna, Norra mötesplatsen har salen mellan skolan och hemmet, regionens kulturnämnd har musikerna. Var för sig blir det en kurs, tillsammans en orkester.',
  purpose: 'Varje barn i Rinkeby som vill spela ska kunna göra det från första dagen, med andra.',
  promises: {
    public: [
      'Stadsdelsnämnden ordnar skolornas salar och en samordnare på halvtid.',
      'Kulturnämnden ger två musiker på onsdagar och lånar ut tjugo violiner.',
    ],
    party: [
      'Ungas väg in leder stämmorna tre eftermiddagar i veckan.',
      'Norra mötesplatsen har mellanmål, läxhjälp och föräldrarnas stickcafé i salen bredvid.',
    ],
  },
  goal: 'Barn i Rinkeby spelar tillsammans',
  subgoals: ['En konsert varje termin', 'Hälften av barnen är med i två år'],
  activities: [
    ['Orkester tre eftermiddagar i veckan', 'Måndag, onsdag och fredag.'],
    ['Konsert i Folkets hus', 'Höstkonserten är bokad.'],
  ],
  indicator: {
    name: 'Barn som spelar varje vecka',
    baseline: '0',
    target: '90',
    source: 'Stämledarnas listor',
  },
  value: { first: 58, each: 6 },
  counted: {
    ...{ what: 'Barn i orkestern', how: 'Stämledarnas listor' },
    groups: ['Flickor', 'Pojkar', 'Annat eller vill inte säga'],
  },
  counts: [33, 24],
  members: {
    steering: 'Avdelningschefen, kulturnämndens direktör och de två föreningarnas ordförande',
    working: 'Koordinatorn, verksamhetsledaren, mötesplatsens samordnare och kulturnämndens musiker',
    coordinator: 'Koordinator vid enheten för unga och fritid',
  },
  money: {
    ...{ leaders: 410_000, activities: 160_000, ownMoney: 45_000, ownStaff: 120_000 },
    ...{ staffHours: 480, voluntary: 700, spent: [0.98, 1] },
  },
  differences: ['Fler instrument behövde lagas än vi trodde.'],
  spoken: ['Sextio barn spelar nu.'],
  tasks: ['Boka Folkets hus till vårkonserten'],
  years: [],
  noAid:
    'Orkestern är avgiftsfri, öppen för alla barn och konkurrerar inte med någon: kulturskolan har kö. Stödet påverkar inte handeln.',
}
