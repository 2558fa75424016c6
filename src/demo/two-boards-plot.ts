import { workingDayOnOrBefore } from '../kernel/calendar.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { Term } from './amounts.ts'
import { figures } from './figures-plot.ts'
import * as group from './group-moves.ts'
import { isLeg, type Leg } from './leg.ts'
import { joins } from './moves.ts'
import type { GuestKey } from './people.ts'
import type { Setting } from './setting.ts'
import type { Told } from './told.ts'

const about = 'orchestra'

/** Who does at the guest body what the lead's people do at their own. */
const counterparts: Readonly<Record<string, GuestKey>> = {
  staff: 'guestStaff',
  director: 'guestDirector',
  adminHead: 'guestHead',
  boardSecretary: 'guestSecretary',
}

/** What each public party says or decides for itself: its stances, its own board's case, its signature. */
const voices = ['take-stance', 'sign-agreement']
const boardSteps = [
  ...['write-memo', 'approve-sign-memo', 'dispatch-case', 'board-approves', 'share-decision'],
  'publish-minutes',
]

type Story = { told: readonly Told[]; day: (after: number) => PlainDate }

/** The same story with a second public party, which joins after the director's yes and has a board of its own. */
export function byTwoBoards({ place }: Setting, { told, day }: Story): Told[] {
  return [
    joins({ about, on: day(25) }, place.guest.bodyId),
    ...told.flatMap((one): Told[] => (isLeg(one) ? eachBody(one) : [one])),
  ]
}

/** The step as the lead takes it and, where each takes it for itself, as the guest does some minutes later. */
function eachBody(leg: Leg): Leg[] {
  const guest = counterparts[leg.who]
  const isVoice = voices.includes(leg.step)
  if (guest === undefined || !(isVoice || boardSteps.includes(leg.step))) return [leg]
  const later = { ...leg, who: guest, time: leg.time.replace(/^10:/, '11:').replace(/^19:/, '20:') }
  if (isVoice)
    return [
      { ...leg, for: 'board' },
      { ...later, for: 'guest' },
    ]
  return [
    { ...leg, track: 'sign-1' },
    { ...later, track: 'sign-2' },
  ]
}

/** What was agreed is paid, the steering group has met once, and meets again in two weeks. */
export function orchestra(setting: Setting, term: Term): Told[] {
  const { today } = setting
  const held = { about, on: workingDayOnOrBefore(addDays(today, -40)) } as const
  const next = { about, on: workingDayOnOrBefore(addDays(today, 14)) } as const
  return [
    ...figures(setting, { about, term }),
    ...group.meets(held, 'steering', {
      notes:
        'Sextio barn spelar nu. Kulturnämndens musiker leder stråken på onsdagar, skolan ordnar mellanmål.',
      nextStep: 'Vi planerar vårkonserten och ser över hur många instrument som behövs.',
    }),
    group.callsGroup(next, 'steering'),
  ]
}
