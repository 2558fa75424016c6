import type { DemoIdea } from './stories.ts'

const same = { access: '', period: 'Tre år' } as const

/** Ideas that the board has decided about, and partnerships that run. */
export const runningIdeas = {
  boats: {
    ...same,
    from: 'chair',
    title: 'Båtklubben för alla',
    challenge: 'Få barn här har råd att komma ut på sjön (exempel).',
    target: 'Barn mellan 9 och 15 år',
    idea: 'Seglarskola med begagnade båtar, ledd av klubbens ungdomar.',
    ownResources: 'Båtar, brygga och tjugo ledare.',
    need: 'Badvakt, transporter och medel till utrustning.',
  },
  theatre: {
    ...same,
    from: 'chair',
    title: 'Scenen i Kista',
    challenge: 'Unga saknar en plats där de kan berätta sina egna historier (exempel).',
    target: 'Unga mellan 12 och 18 år',
    idea: 'En ungdomsteater som spelar i skolorna.',
    ownResources: 'Regissör, kostymer och en lång tradition.',
    need: 'Repetitionslokal och en fritidsledare.',
  },
  compass: {
    ...same,
    from: 'chair',
    title: 'Kompassen',
    challenge: 'Föräldrar som är nya i Sverige hittar inte till stödet som finns (exempel).',
    target: 'Föräldrar till barn mellan 6 och 16 år',
    idea: 'Föräldrar möter föräldrar, på många språk.',
    ownResources: 'Trettio ideella på elva språk.',
    need: 'Lokal och en samordnare på deltid.',
  },
  evenings: {
    ...same,
    from: 'chair',
    title: 'Öppna kvällar i Husby',
    challenge: 'Många unga är ensamma på kvällarna (exempel).',
    target: 'Unga mellan 13 och 18 år',
    idea: 'Tre öppna kvällar i veckan med läxhjälp, mat och vuxna som lyssnar.',
    ownResources: 'Ledare och ett nätverk av föräldrar.',
    need: 'Lokal, en fritidsledare och medel till ledarnas tid.',
  },
  garage: {
    ...same,
    from: 'chair',
    title: 'Garaget',
    challenge: 'Unga vuxna utan gymnasieexamen får sällan visa vad de kan (exempel).',
    target: 'Unga mellan 16 och 24 år',
    idea: 'En verkstad där unga lagar mopeder och lär sig ett yrke.',
    ownResources: 'Verktyg, handledare och företag som tar emot praktikanter.',
    need: 'Lokal och en studievägledare en dag i veckan.',
  },
} as const satisfies Record<string, DemoIdea>

export type RunningKey = keyof typeof runningIdeas

/** How many days before today the agreement starts; the two that only wait to sign or were refused come in later. */
const startsAgo: Record<RunningKey, number> = {
  boats: 60,
  theatre: 70,
  compass: -25,
  evenings: 420,
  garage: 1040,
}

/** From the idea to the first day of the agreement. */
export const leadTime = 200

export const runningAgo: Record<RunningKey, number> = {
  boats: startsAgo.boats + leadTime,
  theatre: startsAgo.theatre + leadTime,
  compass: startsAgo.compass + leadTime,
  evenings: startsAgo.evenings + leadTime,
  garage: startsAgo.garage + leadTime,
}
