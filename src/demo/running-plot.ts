import { workingDayOnOrBefore } from '../kernel/calendar.ts'
import { addDays, type PlainDate, weekdayOf } from '../kernel/plain-date.ts'
import { aidOf, aidRegistered } from './aid-of-running.ts'
import { lastDay, type Term } from './amounts.ts'
import { meetingAfter } from './calendar.ts'
import { confirms } from './draft-moves.ts'
import { cinema, forest, garage, quilt, wheels } from './ends-plot.ts'
import * as group from './group-moves.ts'
import { house } from './house-plot.ts'
import type { Leg } from './leg.ts'
import type { Move } from './moves.ts'
import { confirmsRecord, publishes } from './register-plot.ts'
import { type PublishedKey, writtenForRegister } from './register-stories.ts'
import { language, swimming } from './renewal-plot.ts'
import { inOrder, signatures } from './report-legs.ts'
import { leadTime, type RunningKey, runningAgo, yearsLong } from './running-stories.ts'
import { handedOver } from './second-coordinator.ts'
import type { Setting } from './setting.ts'
import { inTheirVoices } from './several-parties.ts'
import { chairSigns, declinedAndResumed, directorSigns } from './signing-plot.ts'
import type { Told } from './told.ts'
import { byTwoBoards, orchestra } from './two-boards-plot.ts'
import { evenings } from './years-plot.ts'

/** What lies before the board and what it said, agreements on their way to be signed, and partnerships until their end. */
export function running(setting: Setting): Told[] {
  return inTheirVoices(setting, told(setting))
}

function told(setting: Setting): Told[] {
  return [
    ...decided(setting, 'boats', { step: 'board-refers-back', about: 'content', reasons: unclear }),
    announces(setting, 'boats'),
    ...decided(setting, 'theatre', { step: 'board-rejects', reasons: elsewhere }),
    announces(setting, 'theatre'),
    ...toTheTable(setting, 'library'),
    ...decided(setting, 'market', { step: 'board-tables' }),
    ...announced(setting, 'pier'),
    ...chairSigns('pier', daysOf(setting, 'pier'), 'two'),
    ...signed(setting, 'compass'),
    handedOver(setting, 'compass', 4),
    ...announced(setting, 'radio'),
    ...declinedAndResumed(daysOf(setting, 'radio')),
    ...awayNow(setting),
    ...started(setting, 'evenings'),
    ...evenings(setting, termOf(setting, 'evenings')),
    ...started(setting, 'garage'),
    ...garage(setting, termOf(setting, 'garage')),
    ...started(setting, 'quilt'),
    ...quilt(setting, termOf(setting, 'quilt')),
    ...started(setting, 'swimming'),
    ...swimming(setting, termOf(setting, 'swimming')),
    ...started(setting, 'language'),
    ...language(setting, termOf(setting, 'language')),
    ...started(setting, 'forest'),
    ...forest(setting, termOf(setting, 'forest')),
    ...started(setting, 'wheels'),
    ...aidRegistered('wheels', daysOf(setting, 'wheels')(128)),
    ...wheels(setting, termOf(setting, 'wheels')),
    handedOver(setting, 'wheels', 21),
    ...started(setting, 'cinema'),
    ...cinema(setting, termOf(setting, 'cinema')),
    ...started(setting, 'house'),
    ...house(setting, termOf(setting, 'house')),
    ...byTwoBoards(setting, { told: started(setting, 'orchestra'), day: daysOf(setting, 'orchestra') }),
    ...orchestra(setting, termOf(setting, 'orchestra')),
    ...Object.entries(goalServed).map(([about, place]) => servesGoal(setting, about as RunningKey, place)),
    ...published(setting),
  ]
}

/** Published once they run, and looked through a month ago; what nobody has had in hand lately is left as it was. */
function published(setting: Setting): Move[] {
  const keys = Object.keys(writtenForRegister) as PublishedKey[]
  const lookedThrough = workingDayOnOrBefore(addDays(setting.today, -30))
  return [
    ...keys.flatMap((about) => publishes(about, workingDayOnOrBefore(daysOf(setting, about)(leadTime + 7)))),
    ...keys.filter((about) => about !== 'garage').flatMap((about) => confirmsRecord(about, lookedThrough)),
  ]
}

const reasons = 'Behovet är tydligt, idén hör till nämndens uppdrag och båda parter bidrar.'
const unclear = 'Det behöver stå vem som ansvarar för säkerheten på vattnet.'
const elsewhere = 'Nämnden har redan en teaterverksamhet för samma målgrupp och prioriterar annat.'

/** Which goal of the board each serves, by its place among them. */
const goalServed: Partial<Record<RunningKey, number>> = {
  evenings: 1,
  house: 1,
  swimming: 1,
  quilt: 2,
  garage: 3,
}

/** The coordinator says which goal of the board the partnership serves. */
function servesGoal({ today }: Setting, about: RunningKey, place: number): Move {
  const move = { about, who: 'coordinator', on: addDays(today, -6), time: '15:00' } as const
  return { ...move, page: '/namndens-mal', fields: {}, ticked: [`goals/${place}`] }
}

/** The days of a story, counted from when the idea came in. */
function daysOf({ today }: Setting, about: RunningKey) {
  return (after: number) => addDays(today, after - runningAgo[about])
}

/** The first and the last day of the first agreement. */
function termOf(setting: Setting, about: RunningKey): Term {
  const start = daysOf(setting, about)(leadTime)
  return { start, end: lastDay(start, yearsLong(about)) }
}

/** The head of the unit is away just now, and the deputy acts in his place. */
function awayNow({ today, place }: Setting): Move[] {
  const away = { from: addDays(today, -3), to: addDays(today, 11), deputy: place.officials.deputyUnitHead }
  const on = addDays(today, -5)
  return [{ about: 'evenings', who: 'unitHead', on, time: '15:40', page: '/mitt/franvaro', fields: away }]
}

/** Through review, idea meeting and an agreed text, to the board's table at its next meeting unless one is named. */
function toTheTable(setting: Setting, about: RunningKey, meetingOn?: PlainDate): Told[] {
  const day = daysOf(setting, about)
  const leg = (after: number, who: Leg['who'], step: string, content: Leg['content'] = {}): Leg => ({
    ...{ about, who, on: day(after), time: '10:00', step, content },
  })
  return inOrder([
    leg(3, 'staff', 'call-first-meeting', { meetingOn: day(12) }),
    leg(12, 'staff', 'hold-first-meeting', { heldOn: day(12) }),
    leg(20, 'staff', 'submit-consideration', { conclusion: 'possible' }),
    leg(24, 'director', 'assess-proceed', { reasons }),
    leg(26, 'staff', 'give-assessment-feedback'),
    leg(27, 'colleague', 'start-review'),
    leg(45, 'colleague', 'pass-review', { reasons }),
    leg(46, 'staff', 'give-review-feedback'),
    leg(48, 'staff', 'call-first-idea-meeting', { meetingOn: day(60) }),
    leg(60, 'staff', 'hold-idea-meeting', { heldOn: day(60) }),
    { about, on: day(62), time: '10:30', agreement: termOf(setting, about) },
    confirms({ about, on: day(66) }),
    ...aidOf(about, day(67)),
    ...(['chair', 'director', 'adminHead'] as const).map((who) => leg(72, who, 'take-stance')),
    leg(75, 'director', 'open-board-case'),
    leg(80, 'staff', 'write-memo'),
    leg(82, 'director', 'approve-sign-memo'),
    leg(95, 'boardSecretary', 'dispatch-case', { meetingOn: meetingOn ?? meetingAfter(day(95)) }),
  ])
}

type Outcome = { step: string; reasons?: string; about?: string }

function decided(setting: Setting, about: RunningKey, { step, ...said }: Outcome): Told[] {
  const on = thursdayBefore(daysOf(setting, about)(111))
  const content = { ...said, paragraph: '§ 87', decidedOn: on }
  const withText = step === 'board-approves' ? { withText: true as const } : {}
  const by = { about, on, who: 'boardSecretary' as const, time: '20:30' }
  return [...toTheTable(setting, about, on), { ...by, step, content, ...withText }]
}

/** The board of the demo meets on Thursdays. */
function thursdayBefore(day: PlainDate): PlainDate {
  return addDays(day, -(((weekdayOf(day) + 2) % 7) + 1))
}

/** Approved, the party told, and the minutes approved and announced. */
function announced(setting: Setting, about: RunningKey): Told[] {
  const day = daysOf(setting, about)
  const on = { about, time: '10:00' }
  return [
    ...decided(setting, about, { step: 'board-approves' }),
    { ...on, on: day(112), who: 'staff', step: 'share-decision' },
    announces(setting, about),
  ]
}

/** The minutes of the meeting, also of a no and of a referral back. */
function announces(setting: Setting, about: RunningKey): Leg {
  const on = daysOf(setting, about)(115)
  const by = { about, on, time: '10:00', who: 'boardSecretary' } as const
  return { ...by, step: 'publish-minutes', content: { announcedOn: on } }
}

/** Decided, announced, signed by both, and with people appointed. */
function signed(setting: Setting, about: RunningKey): Told[] {
  const day = daysOf(setting, about)
  return [
    ...announced(setting, about),
    ...(about === 'compass'
      ? [...chairSigns(about, day), ...directorSigns(about, day)]
      : signatures(about, day(120))),
    {
      ...{ about, on: day(125), time: '09:00', who: 'departmentHead', step: 'appoint-coordinator' },
      content: { personName: 'Kerstin Åberg', personId: setting.place.officials.coordinator },
    },
    ...group.appoints({ about, on: day(125) }, setting.place, day(leadTime)),
  ]
}

function started(setting: Setting, about: RunningKey): Told[] {
  const on = daysOf(setting, about)(leadTime)
  return [...signed(setting, about), { about, on, who: 'staff', time: '08:00', page: '/start', fields: {} }]
}
