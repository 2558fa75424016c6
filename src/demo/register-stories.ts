import type { RunningKey } from './running-stories.ts'

/** What the open register says of the demo's partnerships. Each name is marked there as an example. */
export const writtenForRegister = {
  evenings: {
    title: 'Öppna kvällar i Husby',
    summary: 'Tre kvällar i veckan möts unga kring läxor, mat och samtal med vuxna som har tid.',
    summaryEn:
      'Three evenings a week, young people meet over homework, food and talks with adults who have time.',
    challenge:
      'Många unga har ingenstans att vara efter skolan, och de som behöver en vuxen att prata med vet inte vart de ska gå.',
    targetGroup: 'Unga mellan 13 och 18 år',
    geography: 'Husby',
    ...{ targetGroups: ['unga'], categories: ['barn-ungdom'], themes: ['ensamhet', 'motesplatser'] },
  },
  quilt: {
    title: 'Lapptäcket',
    summary: 'En träffpunkt två dagar i veckan där äldre möts kring hantverk, mat och samtal på fyra språk.',
    summaryEn:
      'A meeting place two days a week for older people, with crafts, food and talks in four languages.',
    challenge:
      'Många äldre i området är ensamma, och kommunens träffpunkter når inte dem som talar ett annat språk än svenska.',
    targetGroup: 'Alla över 65 år',
    geography: 'Rinkeby',
    ...{ targetGroups: ['aldre', 'utrikesfodda'], categories: ['aldreomsorg'], themes: ['ensamhet'] },
  },
  swimming: {
    title: 'Simlyftet',
    summary: 'Simskola på helger och lov, med ungdomar från området som ledare.',
    summaryEn: 'Swimming lessons at weekends and holidays, led by young people from the area.',
    targetGroup: 'Barn mellan 9 och 13 år',
    geography: 'Kista',
    ...{ targetGroups: ['barn'], categories: ['barn-ungdom', 'skola'], themes: ['fritid-kultur'] },
  },
  garage: {
    title: 'Garaget',
    summary: 'En verkstad där unga vuxna lagar mopeder, lär sig ett yrke och får praktik.',
    summaryEn: 'A workshop where young adults mend mopeds, learn a trade and get work placements.',
    targetGroup: 'Unga mellan 16 och 24 år utan gymnasieexamen',
    geography: 'Akalla',
    ...{ targetGroups: ['unga', 'utan-arbete'], categories: ['arbetsmarknad'], themes: [] },
  },
  language: {
    title: 'Språkvänner',
    summary: 'Två som talar svenska med varandra en timme i veckan, på biblioteket eller på en promenad.',
    summaryEn: 'Two people speak Swedish together for an hour a week, at the library or on a walk.',
    challenge: 'Den som läser svenska får sällan tala språket utanför klassrummet.',
    targetGroup: 'Vuxna som studerar svenska',
    geography: '',
    ...{ targetGroups: ['utrikesfodda'], categories: ['nyanlanda-etablering'], themes: ['motesplatser'] },
  },
  forest: {
    title: 'Ut i skogen',
    summary: 'Skogsläger varje lov och en eftermiddag i veckan för barn som sällan kommer ut i naturen.',
    summaryEn: 'Forest camps every school holiday and an afternoon a week for children who seldom get out.',
    targetGroup: 'Barn mellan 7 och 12 år',
    geography: 'Järvafältet',
    ...{ targetGroups: ['barn'], categories: ['barn-ungdom'], themes: ['halsa-vard', 'fritid-kultur'] },
  },
  house: {
    title: 'Familjens hus',
    summary:
      'Ett hus där föreningen, förskolan och socialtjänsten finns samtidigt, så att familjer hittar rätt.',
    summaryEn: 'A house where the association, the preschool and social services are found together.',
    targetGroup: 'Familjer med barn under 12 år',
    geography: 'Tensta',
    ...{ targetGroups: ['barn', 'foraldrar'], categories: ['barn-ungdom'], themes: ['foraldraskap'] },
  },
  orchestra: {
    title: 'Stråkar i Rinkeby',
    summary: 'En orkester tre eftermiddagar i veckan, där barnen spelar tillsammans från första dagen.',
    summaryEn: 'An orchestra three afternoons a week, where the children play together from the first day.',
    targetGroup: 'Barn mellan 7 och 15 år',
    geography: 'Rinkeby',
    ...{ targetGroups: ['barn', 'unga'], categories: ['barn-ungdom'], themes: ['fritid-kultur'] },
  },
  cinema: {
    title: 'Kvartersbion',
    summary: 'Bio i Folkets hus som unga driver för alla i kvarteret.',
    summaryEn: 'A cinema in the community hall, run by young people for everybody nearby.',
    targetGroup: 'Alla som bor i kvarteret',
    geography: '',
    ...{ targetGroups: ['unga', 'boende'], categories: ['barn-ungdom'], themes: ['fritid-kultur'] },
  },
} as const satisfies Partial<Record<RunningKey, Written>>

export type Written = Record<'title' | 'summary' | 'summaryEn' | 'targetGroup' | 'geography', string> & {
  challenge?: string
} & Record<'targetGroups' | 'categories' | 'themes', readonly string[]>

export type PublishedKey = keyof typeof writtenForRegister
