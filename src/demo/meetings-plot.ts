import { workingDayOnOrBefore } from '../kernel/calendar.ts'
import { addDays, isAfter, isBefore, type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { type Term, yearsOf } from './amounts.ts'
import { associationsOf } from './associations.ts'
import * as group from './group-moves.ts'
import type { Move } from './moves.ts'
import { profileOf } from './profiles.ts'
import type { Setting } from './setting.ts'
import type { Fields } from './visitor.ts'

type About = Move['about']

type Planned = { on: PlainDate; group: 'steering' | 'working' }

const monthDays = {
  steering: ['02-12', '06-11', '10-15'],
  working: ['01-15', '04-16', '09-17', '11-12'],
} as const

/** The days that the groups meet on, the first at least three weeks into the agreement. */
function planned({ start, end }: Term): Planned[] {
  const groups = ['steering', 'working'] as const
  const all = yearsOf({ start, end }).flatMap(({ year }) =>
    groups.flatMap((name) =>
      monthDays[name].map((day) => ({ on: workingDayOnOrBefore(plainDate(`${year}-${day}`)), group: name })),
    ),
  )
  const inside = all.filter(({ on }) => isAfter(on, addDays(start, 21)) && isBefore(on, end))
  return inside.toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

/** Whether the steering group meets in these days. */
export function steeringMeets(term: Term, from: PlainDate, to: PlainDate): boolean {
  return planned(term).some(({ on, group: name }) => name === 'steering' && on >= from && on <= to)
}

/** Every meeting so far, with minutes that both sides have approved; while it runs the chair has not read the last ones. */
export function meetingsHeld(setting: Setting, term: Term, about: About): Move[] {
  const held = planned(term).filter(({ on }) => isBefore(on, addDays(setting.today, -3)))
  const firstOfSteering = held.findIndex(({ group: name }) => name === 'steering')
  return held.flatMap(({ on, group: name }, index) => {
    const told = { about, on, nth: index, name, adjusts: index === firstOfSteering }
    const moves = group.meets({ about, on }, name, saidAt(setting, told))
    const isLast = index === held.length - 1 && isAfter(term.end, setting.today)
    return isLast ? moves.slice(0, -1) : moves
  })
}

/** The next meeting of each group is called. */
export function meetingsBooked({ today }: Setting, term: Term, about: About): Move[] {
  const coming = planned(term).filter(({ on }) => isAfter(on, addDays(today, 5)))
  return (['steering', 'working'] as const).flatMap((name) => {
    const next = coming.find((one) => one.group === name)
    return next === undefined
      ? []
      : [{ ...group.callsGroup({ about, on: next.on }, name), on: addDays(today, -1) }]
  })
}

/** How many days what the groups decide may take. */
const underWay = 75

type Told = { about: About; on: PlainDate; nth: number; name: 'steering' | 'working'; adjusts: boolean }

/** What was decided long ago is done, and of what is under way one thing has not been done in time; the steering group's first meeting also adjusted what the agreement says. */
function saidAt({ place, today }: Setting, { about, on, nth, name, adjusts }: Told) {
  const { spoken, tasks } = profileOf(about)
  const notes = spoken[nth % spoken.length] ?? ''
  const nextStep = name === 'steering' ? 'Arbetsgruppen tar det vidare.' : 'Vi rapporterar till styrgruppen.'
  const owner =
    name === 'steering' ? place.members[associationsOf(about)[0].signatory] : place.officials.unitHead
  const decision: Fields = {
    'decision-0': tasks[nth % tasks.length] ?? '',
    'owner-0': owner,
    'due-0': addDays(on, about === 'quilt' ? 45 : underWay),
  }
  const adjustment: Fields = {
    ...{ 'before-0': 'Läxhjälp på onsdagar', 'after-0': 'Läxhjälp på torsdagar' },
    'reason-0': 'Fler kan komma då, och skolan har inga lektioner på eftermiddagen.',
  }
  return {
    notes,
    nextStep,
    ...(isAfter(on, addDays(today, -underWay)) && decision),
    ...(about === 'evenings' && adjusts && adjustment),
  }
}
