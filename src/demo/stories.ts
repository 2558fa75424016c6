import { boardIdeas } from './board-stories.ts'
import { draftIdeas } from './draft-stories.ts'
import type { DemoIdea } from './idea.ts'
import { meetingIdeas } from './idea-meeting-stories.ts'
import {
  type ColleagueKey,
  type MemberKey,
  type OfficialKey,
  type OrganisationKey,
  organisations,
} from './people.ts'
import { reviewIdeas } from './review-stories.ts'
import { runningIdeas } from './running-stories.ts'

export type Who = OfficialKey | MemberKey | ColleagueKey

/** Invented ideas; the examples of real partnerships are in the register. */
export const ideas = {
  way: {
    from: 'chair',
    title: 'Ungas väg in',
    challenge:
      'Var åttonde ung i området varken arbetar eller studerar enligt exempelstatistiken. Många litar inte på myndigheter och söker inte stöd.',
    target: 'Unga mellan 16 och 24 år i Husby och Akalla',
    idea: 'Vi vill möta unga på kvällar och helger, följa dem till utbildning och arbete och låta dem som lyckats vara förebilder.',
    ownResources: 'Två ledare, lokal tre kvällar i veckan och ett nätverk med trettio ideella mentorer.',
    need: 'Del av en tjänst, kontakt med studievägledare och medel till ledarnas tid.',
    period: 'Från hösten 2027, tre år',
    access: 'Vi behöver en hörslinga i möteslokalen.',
  },
  homework: {
    from: 'neighbour',
    title: 'Läxor och fotboll',
    challenge: 'En tredjedel av eleverna i årskurs 9 blir inte behöriga till gymnasiet (exempelsiffra).',
    target: 'Elever i årskurs 6 till 9 vid tre skolor',
    idea: 'Läxhjälp före träningen tillsammans med skolorna, så att båda blir av.',
    ownResources: 'Tränare, studenter som läxhjälpare och klubblokalen.',
    need: 'Lärare två timmar i veckan och en samordnare.',
    period: 'Två läsår',
    access: '',
  },
  cafe: {
    from: 'founder',
    title: 'Språkkafé i varje kvarter',
    challenge: 'Nyanlända föräldrar blir ensamma hemma med små barn och lär sig svenska sent.',
    target: 'Föräldralediga som är nya i Sverige',
    idea: 'Språkkafé på öppna förskolan där föräldrar lär av varandra och av oss.',
    ownResources: 'Kaféledare, barnpassning av ideella och möbler.',
    need: 'Lokal på öppna förskolan och en pedagog en dag i veckan.',
    period: 'Tre år',
    access: 'Tolk på arabiska och tigrinja.',
  },
  night: {
    from: 'neighbour',
    title: 'Trygga kvällar vid torget',
    challenge: 'Invånarna undviker torget efter klockan 20 enligt trygghetsmätningen (exempel).',
    target: 'Alla som bor runt torget',
    idea: 'Vuxna från föreningarna finns på torget varje kväll tillsammans med fältassistenter.',
    ownResources: 'Fyrtio nattvandrare och en vagn med te.',
    need: 'Fältassistenter två kvällar i veckan och gemensam utbildning.',
    period: 'Tre år med start i maj',
    access: '',
  },
  garden: {
    from: 'founder',
    title: 'Odla ihop',
    challenge: 'Äldre som bor ensamma träffar sällan någon, och barnen vet inte var maten kommer ifrån.',
    target: 'Äldre och förskolebarn i två kvarter',
    idea: 'Gemensamma odlingar där äldre och barn möts varje vecka, med berättande och musik.',
    ownResources: 'Odlingsledare, redskap och tjugo ideella.',
    need: 'Mark, vatten, förskolornas tid och kulturnämndens musiker.',
    period: 'Fyra år',
    access: 'Platsen behöver gå att nå med rullstol.',
  },
  gala: {
    from: 'neighbour',
    title: 'Föreningsgala',
    challenge: 'Få känner till vad föreningarna gör.',
    target: 'Alla föreningar i stadsdelen',
    idea: 'En årlig gala med priser till eldsjälar.',
    ownResources: 'Program och konferencier.',
    need: 'Lokal, mat och prispengar.',
    period: 'En kväll om året',
    access: '',
  },
  camp: {
    from: 'chair',
    title: 'Sommarläger för alla',
    challenge: 'Barn som inte reser bort på sommaren har få vuxna omkring sig.',
    target: 'Barn mellan 9 och 12 år',
    idea: 'Tre veckors dagläger i samma förening som barnen känner.',
    ownResources: 'Ledare och lägerplats.',
    need: 'Medel till mat och bussar.',
    period: 'Varje sommar',
    access: '',
  },
  bikes: {
    from: 'founder',
    title: 'Cykelverkstan',
    challenge: 'Många unga saknar något eget att göra på eftermiddagarna.',
    target: 'Unga mellan 13 och 19 år',
    idea: 'En verkstad där unga lagar cyklar åt grannar och lär sig ett hantverk.',
    ownResources: 'Verktyg och en handledare.',
    need: 'Lokal och en fritidsledare.',
    period: 'Två år',
    access: '',
  },
  parents: {
    from: 'neighbour',
    title: 'Föräldraträffar i förskolan',
    challenge: 'Föräldrar som är nya i området har svårt att hitta varandra.',
    target: 'Föräldrar till barn i tre förskolor',
    idea: 'Föreningen och förskolorna håller föräldraträffar tillsammans varje vecka, med mat och barnpassning.',
    ownResources: 'Träffledare och ideella.',
    need: 'Lokal i förskolan och en pedagog.',
    period: 'Pågår sedan tidigare',
    access: '',
  },
  music: {
    from: 'chair',
    title: 'Studion på fritidsgården',
    challenge: 'Unga som skriver musik har ingenstans att spela in den.',
    target: 'Unga mellan 13 och 20 år',
    idea: 'En studio som unga sköter själva, med handledare från föreningen.',
    ownResources: 'Utrustning och handledare.',
    need: 'Rum på fritidsgården och öppettider på kvällen.',
    period: 'Tre år',
    access: '',
  },
  choir: {
    from: 'neighbour',
    title: 'Kör för alla åldrar',
    challenge: 'Grannar i olika åldrar känner inte varandra.',
    target: 'Alla som bor i kvarteret',
    idea: 'En kör som övar på äldreboendet varje vecka.',
    ownResources: 'Körledare och noter.',
    need: 'Samlingssalen på äldreboendet.',
    period: 'Två år',
    access: '',
  },
  ...reviewIdeas,
  ...draftIdeas,
  ...boardIdeas,
  ...runningIdeas,
  ...meetingIdeas,
} as const satisfies Record<string, DemoIdea>

export type IdeaKey = keyof typeof ideas

/** The fields of the form that the organisation sends. */
export function initiativeFields(key: IdeaKey, board: string): Record<string, string> {
  const { from: _, title, ...answers } = ideas[key]
  return { board, name: title, otherSupport: '', contactTitle: '', phone: '', ...answers }
}

/** The organisation's answers about itself, for an official who registers on its behalf. */
export function organisationFields(key: OrganisationKey): Record<string, string> {
  const { name, number } = organisations[key]
  return { organisation: name, number, legalForm: 'association', website: '' }
}
