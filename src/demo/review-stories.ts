import type { DemoIdea } from './idea.ts'

/** Ideas that have come to the review, or through it. */
export const reviewIdeas = {
  table: {
    from: 'chair',
    title: 'Matlag på tvären',
    challenge: 'Många unga vuxna som flyttar hemifrån lagar sällan mat och äter ensamma (exempel).',
    target: 'Unga vuxna mellan 18 och 25 år',
    idea: 'Matlag där unga och äldre lagar och äter tillsammans i skolköket en kväll i veckan.',
    ownResources: 'Ledare, recept och tjugo ideella som handlar och dukar.',
    need: 'Skolköket, råvaror och en fritidsledare.',
    period: 'Tre år',
    access: '',
  },
  ride: {
    from: 'neighbour',
    title: 'Skjuts till träningen',
    challenge: 'Barn utan bil i familjen kommer inte till träning på andra sidan motorvägen (exempel).',
    target: 'Barn mellan 8 och 14 år',
    idea: 'Föreningen kör barnen, och vi planerar rutterna tillsammans med skolorna.',
    ownResources: 'Två minibussar och sex förare.',
    need: 'Ersättning för bränsle och tid.',
    period: 'Två år',
    access: '',
  },
  stage: {
    from: 'founder',
    title: 'Öppen scen',
    challenge: 'Unga som spelar teater och dansar har ingen scen där de bor (exempel).',
    target: 'Unga mellan 13 och 25 år',
    idea: 'En scen som unga driver själva i biblioteket, med stiftelsens ljud och ljus.',
    ownResources: 'Ljud, ljus, två handledare och stiftelsens nätverk.',
    need: 'Lokal i biblioteket och en kulturpedagog på halvtid.',
    period: 'Tre år',
    access: 'Scenen behöver en ramp.',
  },
  errand: {
    from: 'neighbour',
    title: 'Ärendehjälpen',
    challenge: 'Äldre får vänta på hjälp med inköp och ärenden (exempel).',
    target: 'Äldre med hemtjänst',
    idea: 'Föreningen gör inköp och ärenden åt äldre som har hemtjänst.',
    ownResources: 'En samordnare.',
    need: 'Ersättning per utfört ärende.',
    period: 'Två år',
    access: '',
  },
} as const satisfies Record<string, DemoIdea>

/** How many days ago each of them came in. */
export const reviewAgo = { table: 50, ride: 58, stage: 72, errand: 70 } as const satisfies Record<
  keyof typeof reviewIdeas,
  number
>
