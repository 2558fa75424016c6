import type { Paths } from '../../paths.ts'

/** The guides, by the address each has below /hjalp: one for each kind of reader, on both sides. */
export const guideNames = ['forening', 'stab', 'chef', 'namnd', 'granska', 'installation'] as const
export type GuideName = (typeof guideNames)[number]

/** Where a guide leads. What needs a sign-in asks for it. */
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

/** One thing that somebody wants to do: what to know, then step by step, then where. */
export type GuidePart = {
  title: string
  lines?: readonly string[]
  steps?: readonly string[]
  links?: readonly (readonly [Place, string])[]
}

export type Guide = { title: string; lead: string; parts: readonly GuidePart[] }
