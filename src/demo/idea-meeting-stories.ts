import type { DemoIdea } from './idea.ts'

/** Ideas that have come to the idea meetings. */
export const meetingIdeas = {
  reading: {
    from: 'founder',
    title: 'Läsrum på torget',
    challenge: 'Barn i området lånar hälften så många böcker som barn i resten av staden (exempel).',
    target: 'Barn mellan 5 och 10 år och deras föräldrar',
    idea: 'Ett läsrum som stiftelsen och biblioteket driver tillsammans, öppet efter skolan.',
    ownResources: 'Läsledare, tvåtusen böcker och tolv ideella högläsare.',
    need: 'En lokal vid torget och en bibliotekarie två dagar i veckan.',
    period: 'Tre år',
    access: 'Läsrummet behöver en hörslinga.',
  },
  harbour: {
    from: 'chair',
    title: 'Hamnen för unga vuxna',
    challenge: 'Unga som lämnar familjehem står utan vuxna att fråga (exempel).',
    target: 'Unga mellan 18 och 24 år som har varit placerade',
    idea: 'En öppen dörr tre kvällar i veckan med föreningens ledare och socialtjänstens kunskap.',
    ownResources: 'Två ledare på deltid, mentorer och ett kök.',
    need: 'Lokal, en socialsekreterare en kväll i veckan och medel till ledarna.',
    period: 'Tre år',
    access: '',
  },
  pitch: {
    from: 'neighbour',
    title: 'Planen som alla delar',
    challenge: 'Flickor slutar idrotta tidigare än pojkar i området (exempel).',
    target: 'Flickor mellan 10 och 16 år',
    idea: 'Öppen idrott på skolgården, ledd av unga kvinnor från föreningarna.',
    ownResources: 'Ledare, bollar och en vagn.',
    need: 'Skolgården efter klockan 16, belysning och en fritidsledare.',
    period: 'Fyra år',
    access: '',
  },
  ferry: {
    from: 'neighbour',
    title: 'Båten till Björnö',
    challenge: 'Få barn i området har varit i skärgården (exempel).',
    target: 'Barn mellan 7 och 12 år',
    idea: 'En veckas läger på en ö varje sommar.',
    ownResources: 'Båt och skeppare.',
    need: 'Mat, försäkring och tre pedagoger.',
    period: 'Tre somrar',
    access: '',
  },
} as const satisfies Record<string, DemoIdea>

/** How many days ago each of them came in. */
export const meetingAgo = { reading: 39, harbour: 63, pitch: 78, ferry: 80 } as const satisfies Record<
  keyof typeof meetingIdeas,
  number
>
