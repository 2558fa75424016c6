import type { Profile } from '../profile.ts'

export const wheels: Profile = {
  why: 'Kommunen har skolgårdarna på kvällarna. Föreningen har instruktörerna, och kvinnorna kommer dit för att grannen gör det.',
  purpose: 'Vuxna som aldrig fått lära sig cykla ska kunna ta sig till jobbet, skolan och sjön på egen hand.',
  promises: {
    public: [
      'Upplåter Enbacksskolans gård och ett låst förråd.',
      'Berättar om kurserna på öppna förskolan och SFI.',
    ],
    party: ['Håller åtta kurser om året med instruktörer på sex språk.', 'Lagar och lånar ut fyrtio cyklar.'],
  },
  goal: 'Fler vuxna cyklar',
  subgoals: ['Åtta kurser om året', 'Två av tre cyklar själva efter kursen'],
  activities: [
    ['Kurser på skolgården', 'Fem kurser hittills, tre är inställda.'],
    ['Cykeltur till Säbysjön', 'Arton var med i augusti.'],
  ],
  indicator: {
    name: 'Vuxna som klarat kursen',
    baseline: '0',
    target: '200',
    source: 'Instruktörernas kort',
  },
  value: { first: 19, each: 11 },
  counted: {
    ...{ what: 'Deltagare i kurserna', how: 'Anmälningslistan' },
    groups: ['25 till 40 år', '41 till 60 år', 'Över 60 år'],
  },
  counts: [18, 13],
  members: {
    steering: 'Avdelningschefen och föreningens ordförande',
    working: 'Koordinatorn, skolans vaktmästare och två instruktörer',
    coordinator: 'Koordinator vid enheten för unga och fritid',
  },
  money: {
    ...{ leaders: 150_000, activities: 95_000, ownMoney: 20_000, ownStaff: 40_000 },
    ...{ staffHours: 180, voluntary: 620, spent: [0.81, 0.6] },
  },
  differences: ['Tre kurser ställdes in när instruktörerna flyttade.'],
  spoken: [
    'Elva kvinnor cyklade hem själva efter sista kvällen. Tre av dem vill bli instruktörer.',
    'Tolv av tjugo instruktörer har flyttat. Vi talade om vad som är rimligt att lova.',
  ],
  tasks: ['Fråga förra årets deltagare om de vill bli instruktörer', 'Räkna cyklarna i förrådet'],
  years: [
    {
      party: 'Fem kurser med sammanlagt 41 deltagare. Den yngsta var 26 år, den äldsta 59.',
      public: 'Skolgården har varit öppen till klockan 20. Vaktmästaren har vant sig och pumpar däck.',
      reached: 'Kvinnor från tretton länder. Hälften hörde talas om kursen på SFI.',
      deviated: 'Tre höstkurser ställdes in när sju instruktörer flyttade från området.',
      funds: 'Av {paid} är omkring en femtedel kvar, eftersom tre kurser inte blev av.',
      other: 'Ett försäkringsbolag skänkte hjälmar (exempel).',
      groups: 'Styrgruppen mötte instruktörerna i september. De var trötta och sa det.',
      assessed: 'Kurserna gör nytta, men de vilar på för få. {value} har klarat kursen.',
      next: 'Utbilda nya instruktörer före våren, eller minska antalet kurser.',
    },
  ],
  noAid: 'Kurserna är gratis och ingen annan håller sådana här. Det är inget statligt stöd.',
}
