import type { DemoIdea } from './idea.ts'

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
  library: {
    ...same,
    from: 'chair',
    title: 'Läsa högt',
    challenge: 'Många barn möter inga böcker före skolan (exempel).',
    target: 'Barn mellan 2 och 6 år och deras föräldrar',
    idea: 'Ideella läsare på öppna förskolan och i tvättstugan, på barnens språk.',
    ownResources: 'Fyrtio läsare på nio språk.',
    need: 'Böcker, lokal och en bibliotekarie en dag i veckan.',
  },
  market: {
    ...same,
    from: 'chair',
    title: 'Torgköket',
    challenge: 'Kvinnor som lagar mat till hela kvarteret får inte betalt för det (exempel).',
    target: 'Kvinnor som vill starta eget',
    idea: 'Ett gemensamt kök på torget där de prövar att sälja sin mat.',
    ownResources: 'Kockar, mentorer och kassasystem.',
    need: 'Lokal med kök och råd om regler.',
  },
  pier: {
    ...same,
    from: 'chair',
    title: 'Bryggan',
    challenge: 'Unga som slutar grundskolan utan behörighet tappar riktningen (exempel).',
    target: 'Unga mellan 15 och 17 år',
    idea: 'Ett halvår på väg: studiebesök, språk och en mentor var.',
    ownResources: 'Sextio mentorer i arbetslivet.',
    need: 'En studievägledare och resor.',
  },
  quilt: {
    ...same,
    from: 'chair',
    title: 'Lapptäcket',
    challenge: 'Äldre som är födda utomlands är ensamma (exempel).',
    target: 'Alla över 65 år',
    idea: 'Träffpunkt med hantverk, mat och samtal på fyra språk.',
    ownResources: 'Värdar, symaskiner och tolkar.',
    need: 'Lokal två dagar i veckan och en aktivitetsledare.',
  },
  house: {
    ...same,
    from: 'chair',
    title: 'Familjens hus',
    challenge: 'Föräldrar vet inte vart de ska vända sig (exempel).',
    target: 'Familjer med barn under 12 år',
    idea: 'Ett hus där föreningen, förskolan och socialtjänsten finns samtidigt.',
    ownResources: 'Värdar sju dagar i veckan och föräldragrupper.',
    need: 'Lokal, en familjepedagog och en förskollärare.',
  },
  forest: {
    ...same,
    from: 'chair',
    title: 'Ut i skogen',
    challenge: 'Barn i området är sällan i naturen (exempel).',
    target: 'Barn mellan 7 och 12 år',
    idea: 'Skogsläger varje lov och en eftermiddag i veckan.',
    ownResources: 'Ledare och vindskydd.',
    need: 'Bussar och medel till utrustning.',
  },
  wheels: {
    ...same,
    from: 'chair',
    title: 'På två hjul',
    challenge: 'Många vuxna har aldrig lärt sig cykla (exempel).',
    target: 'Kvinnor mellan 25 och 60 år',
    idea: 'Cykelskola på kvällar och helger.',
    ownResources: 'Cyklar och tjugo instruktörer.',
    need: 'Förråd och en skolgård.',
  },
  orchestra: {
    ...same,
    from: 'chair',
    title: 'Stråkar i Rinkeby',
    challenge: 'Få barn här har råd att lära sig spela ett instrument (exempel).',
    target: 'Barn mellan 7 och 15 år',
    idea: 'Orkester tre eftermiddagar i veckan, där barnen spelar tillsammans från första dagen.',
    ownResources: 'Sex ledare, femtio instrument och ett nätverk av föräldrar.',
    need: 'Skolornas salar, en samordnare och kulturnämndens musiker.',
  },
  language: {
    ...same,
    from: 'chair',
    title: 'Språkvänner',
    challenge: 'Den som är ny i Sverige möter sällan någon att tala svenska med (exempel).',
    target: 'Vuxna som studerar svenska',
    idea: 'Två som talar med varandra en timme i veckan, på biblioteket eller på en promenad.',
    ownResources: 'Nittio samtalsvänner och en samordnare på halvtid.',
    need: 'Rum på biblioteket och lärarnas hjälp att nå dem som vill vara med.',
  },
  swimming: {
    ...same,
    from: 'chair',
    title: 'Simlyftet',
    challenge: 'Var tredje elev i årskurs 6 kan inte simma 200 meter (exempel).',
    target: 'Barn mellan 9 och 13 år',
    idea: 'Simskola på helger och lov, med ungdomar från området som ledare.',
    ownResources: 'Tjugo ledare, badkläder att låna och erfarenhet av simskola.',
    need: 'Tid i badhuset, en badvärd och skolornas hjälp att nå barnen.',
  },
  cinema: {
    ...same,
    from: 'chair',
    title: 'Kvartersbion',
    challenge: 'Det finns ingen bio inom en timmes resa (exempel).',
    target: 'Alla som bor här',
    idea: 'Bio i Folkets hus som unga driver.',
    ownResources: 'Maskinister och en filmklubb.',
    need: 'Lokal och projektor.',
  },
} as const satisfies Record<string, DemoIdea>

export type RunningKey = keyof typeof runningIdeas

/** How many days before today the agreement starts; those that only wait to sign or were refused come in later. */
const startsAgo: Record<RunningKey, number> = {
  boats: 60,
  theatre: 70,
  library: -100,
  market: -85,
  pier: -80,
  compass: -25,
  orchestra: 130,
  wheels: 250,
  cinema: 400,
  evenings: 800,
  quilt: 835,
  swimming: 965,
  garage: 1040,
  language: 1137,
  forest: 1145,
  house: 1501,
}

/** From the idea to the first day of the agreement. */
export const leadTime = 200

export const runningAgo = Object.fromEntries(
  Object.entries(startsAgo).map(([key, days]) => [key, days + leadTime]),
) as Record<RunningKey, number>

/** How many years each agreement is for. */
export function yearsLong(about: RunningKey): number {
  return { house: 2, evenings: 4 }[about as string] ?? 3
}
