import type { Actor } from '../../../domain/actor.ts'
import { readsRequestsOf } from '../../../domain/disclosure.ts'
import { canSeeBoardCalendar } from '../../../domain/permissions/permissions-board.ts'
import { readsDisposalPlanOf } from '../../../domain/permissions/permissions-disposal.ts'
import { canHandOver } from '../../../domain/permissions/permissions-handover.ts'
import { importsFor } from '../../../domain/permissions/permissions-open.ts'
import { canDrawSample, readsOutcomes } from '../../../domain/permissions/permissions-overview.ts'
import { readsRegistryOf } from '../../../domain/permissions/permissions-registry.ts'
import { keepsConnectionsOf, readsSettingsOf } from '../../../domain/permissions/permissions-settings.ts'
import type { Paths } from '../../paths.ts'

/** The guides, by the address each has below /hjalp: one for each kind of reader, on both sides. */
export const guideNames = ['forening', 'stab', 'chef', 'namnd', 'granska', 'installation'] as const
export type GuideName = (typeof guideNames)[number]

/** Where a guide leads. What needs a sign-in asks for it; what only some may open stands in `openTo` as well. */
export const places = {
  idea: (to) => to.initiative(),
  aboutIop: (to) => to.aboutIop(),
  easy: (to) => to.aboutIop('lattlast'),
  glossary: (to) => to.aboutIop('ordlista'),
  way: (to) => to.chooser(),
  planner: (to) => to.planner(),
  register: (to) => to.register(),
  openData: (to) => to.openData(),
  contact: (to) => to.contact(),
  accessibility: (to) => to.accessibility(),
  privacy: (to) => to.privacy(),
  signIn: (to) => to.signIn(),
  mine: (to) => to.mine(),
  settings: (to) => to.mySettings(),
  absence: (to) => to.myAbsence(),
  passkeys: (to) => to.myPasskeys(),
  calendar: (to) => to.myCalendar(),
  organisation: (to) => to.organisation(),
  cases: (to) => to.cases(),
  search: (to) => to.search(),
  lessons: (to) => to.lessons(),
  overview: (to) => to.overview(),
  outcomes: (to) => to.outcomes(),
  sample: (to) => to.sample(),
  handover: (to) => to.handover(),
  disposalPlan: (to) => to.disposalPlan(),
  boardCalendar: (to) => to.boardCalendar(),
  registryList: (to) => to.registryList(),
  disclosure: (to) => to.disclosure(),
  administration: (to) => to.administration(),
  connections: (to) => to.administration('kopplingar'),
  people: (to) => to.administration('personer'),
  registerImport: (to) => to.registerImport(),
} as const satisfies Record<string, (to: Paths) => string>
export type Place = keyof typeof places

/** The same predicates as the pages ask. */
const openTo: Partial<Record<Place, (actor: Actor) => boolean>> = {
  organisation: ({ acting }) => acting.side === 'party',
  outcomes: readsOutcomes,
  sample: canDrawSample,
  handover: canHandOver,
  disposalPlan: (actor) => readsDisposalPlanOf(actor) !== null,
  boardCalendar: canSeeBoardCalendar,
  registryList: (actor) => readsRegistryOf(actor) !== null,
  disclosure: (actor) => readsRequestsOf(actor) !== null,
  administration: (actor) => readsSettingsOf(actor) !== null,
  connections: (actor) => keepsConnectionsOf(actor) !== null,
  people: (actor) => readsSettingsOf(actor) !== null,
  registerImport: (actor) => importsFor(actor) !== null,
}

/** Whether the reader can open the place; before sign-in it leads to the sign-in. */
export function isOpenTo(place: Place, actor: Actor | null): boolean {
  return actor === null || (openTo[place]?.(actor) ?? true)
}

/** One thing that somebody wants to do: what to know, then step by step, then where. */
export type GuidePart = {
  title: string
  lines?: readonly string[]
  steps?: readonly string[]
  links?: readonly (readonly [Place, string])[]
}

export type Guide = { title: string; lead: string; parts: readonly GuidePart[] }
