import type { DemoIdea } from './idea.ts'

/** Ideas whose agreement has gone to the board. */
export const boardIdeas = {
  orchard: {
    from: 'chair',
    title: 'Fruktlunden',
    challenge: 'Många äldre och nyanlända är ensamma på dagarna (exempel).',
    target: 'Alla som bor vid lunden',
    idea: 'En lund som grannar sköter tillsammans, med fika och språkträning.',
    ownResources: 'Odlingsledare, träd och trettio ideella.',
    need: 'Marken, vatten och en samordnare på deltid.',
    period: 'Tre år',
    access: '',
  },
  lantern: {
    from: 'chair',
    title: 'Lyktan',
    challenge: 'Unga tjejer undviker centrum på kvällarna (exempel).',
    target: 'Tjejer mellan 13 och 18 år',
    idea: 'Ett kvällsöppet hus som tjejerna själva leder, med vuxna från båda sidor.',
    ownResources: 'Ledare, studiecirklar och ett nätverk av förebilder.',
    need: 'Lokal tre kvällar i veckan och en fritidsledare.',
    period: 'Tre år',
    access: '',
  },
} as const satisfies Record<string, DemoIdea>

/** How many days ago each of them came in. */
export const boardAgo = { orchard: 88, lantern: 93 } as const satisfies Record<
  keyof typeof boardIdeas,
  number
>
