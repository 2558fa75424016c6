import { workingDayOnOrBefore } from '../kernel/calendar.ts'
import { addDays, addYears, type PlainDate } from '../kernel/plain-date.ts'
import { confirms } from './draft-moves.ts'
import * as group from './group-moves.ts'
import type { Leg } from './legs.ts'
import type { Move } from './moves.ts'
import type { Setting } from './plot.ts'
import { leadTime, type RunningKey, runningAgo } from './running-stories.ts'
import type { WrittenAgreement } from './written-agreement.ts'

type Told = Move | Leg | WrittenAgreement

/** What a board refused and referred back, an agreement that waits for its day, and two that run. */
export function running(setting: Setting): Told[] {
  return [
    ...decided(setting, 'boats', { step: 'board-refers-back', about: 'content', reasons: unclear }),
    ...decided(setting, 'theatre', { step: 'board-rejects', reasons: elsewhere }),
    ...signed(setting, 'compass'),
    ...started(setting, 'evenings'),
    ...evenings(setting),
    ...started(setting, 'garage'),
    ...garage(setting),
  ]
}

const reasons = 'Behovet är tydligt, idén hör till nämndens uppdrag och båda parter bidrar.'
const unclear = 'Det behöver stå vem som ansvarar för säkerheten på vattnet.'
const elsewhere = 'Nämnden har redan en teaterverksamhet för samma målgrupp och prioriterar annat.'

/** The days of a story, counted from when the idea came in. */
function daysOf({ today }: Setting, about: RunningKey) {
  return (after: number) => addDays(today, after - runningAgo[about])
}

/** Through review, idea meeting and an agreed text, to the board's table. */
function toTheTable(setting: Setting, about: RunningKey): Told[] {
  const day = daysOf(setting, about)
  const leg = (after: number, who: Leg['who'], step: string, content: Leg['content'] = {}): Leg => ({
    ...{ about, who, on: day(after), time: '10:00', step, content },
  })
  const start = day(leadTime)
  return [
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
    { about, on: day(62), time: '10:30', agreement: { start, end: addDays(addYears(start, 3), -1) } },
    confirms({ about, on: day(66) }),
    ...(['chair', 'director', 'adminHead'] as const).map((who) => leg(72, who, 'take-stance')),
    leg(75, 'director', 'open-board-case'),
    leg(80, 'staff', 'write-memo'),
    leg(82, 'director', 'approve-sign-memo'),
    leg(95, 'boardSecretary', 'dispatch-case'),
  ].map((told, index) => ('step' in told ? { ...told, time: `10:${String(index).padStart(2, '0')}` } : told))
}

type Outcome = { step: string; reasons?: string; about?: string }

function decided(setting: Setting, about: RunningKey, { step, ...said }: Outcome): Told[] {
  const on = daysOf(setting, about)(110)
  const content = { ...said, paragraph: '§ 87', decidedOn: on }
  const withText = step === 'board-approves' ? { withText: true as const } : {}
  const by = { about, on, who: 'boardSecretary' as const, time: '20:30' }
  return [...toTheTable(setting, about), { ...by, step, content, ...withText }]
}

/** Decided, announced, signed by both, and with people appointed. */
function signed(setting: Setting, about: RunningKey): Told[] {
  const day = daysOf(setting, about)
  const start = day(leadTime)
  const sign = (who: 'chair' | 'director', time: string): Leg => ({
    ...{ about, who, on: day(120), time, step: 'sign-agreement', withText: true },
    content: { method: 'mailLink' },
  })
  const on = { about, time: '10:00' }
  return [
    ...decided(setting, about, { step: 'board-approves' }),
    { ...on, on: day(112), who: 'staff', step: 'share-decision' },
    {
      ...on,
      on: day(115),
      who: 'boardSecretary',
      step: 'publish-minutes',
      content: { announcedOn: day(115) },
    },
    sign('chair', '19:00'),
    sign('director', '19:30'),
    {
      ...{ ...on, on: day(125), time: '09:00', who: 'departmentHead', step: 'appoint-coordinator' },
      content: { personName: 'Kerstin Åberg', personId: setting.place.officials.coordinator },
    },
    ...group.appoints({ about, on: day(125) }, setting.place, start),
  ]
}

function started(setting: Setting, about: RunningKey): Told[] {
  const on = daysOf(setting, about)(leadTime)
  return [...signed(setting, about), { about, on, who: 'staff', time: '08:00', page: '/start', fields: {} }]
}

/** Two years of work would be many forms: the last meetings stand for the others. */
function evenings(setting: Setting): Told[] {
  const about = 'evenings'
  const back = (days: number) => ({ about, on: before(setting.today, days) }) as const
  const { chair, representative } = setting.place.members
  const { unitHead } = setting.place.officials
  return [
    ...group.meets(back(200), 'steering', {
      ...{ notes: 'Vi gick igenom våren. Fler flickor kommer sedan vi öppnade på söndagar.' },
      ...{
        nextStep: 'Vi möts igen efter sommaren.',
        'decision-0': 'Skriva om söndagarna på båda sidors webb',
      },
      ...{ 'owner-0': chair, 'due-0': before(setting.today, 150) },
      ...{ 'before-0': 'Läxhjälp på onsdagar', 'after-0': 'Läxhjälp på torsdagar' },
      'reason-0': 'Fler kan komma då, och skolan har lov från lektioner på eftermiddagen.',
    }),
    ...group.meets(back(90), 'working', {
      ...{ notes: 'Schemat för hösten är klart. Vi saknar en ledare på söndagar.' },
      ...{ nextStep: 'Vi möts om en månad.', 'decision-0': 'Hitta en ledare till söndagarna' },
      ...{ 'owner-0': representative, 'due-0': addDays(setting.today, 10) },
    }),
    group.callsGroup(back(20), 'steering'),
    group.writes(back(20), {
      ...{ notes: 'Arbetsgruppen rapporterade. Besöken är fler än målet.' },
      ...{
        nextStep: 'Uppföljningen skrivs till nästa möte.',
        'decision-0': 'Samla underlag till uppföljningen',
      },
      ...{ 'owner-0': unitHead, 'due-0': addDays(setting.today, 20) },
    }),
    group.approves(back(19), 'coordinator'),
    group.proposesChange(back(12), {
      ...{ proposal: 'Öppna också för unga vuxna upp till 20 år', signs: ['coreTerms'] },
      reasons: 'De som fyller 18 vill komma tillbaka, och många av dem vill bli ledare.',
    }),
    group.notesRisk(back(10), {
      ...{ kind: 'risk', text: 'Lokalen kan sägas upp till sommaren', owner: unitHead },
      ...{ measure: 'Vi frågar skolan om aulan', by: addDays(setting.today, 60) },
    }),
  ]
}

/** Close to its end, and nobody has begun the final report. */
function garage(setting: Setting): Told[] {
  const on = before(setting.today, 60)
  const said = { notes: 'Vi talade om vad som händer efter sista dagen.', nextStep: 'Vi väntar på besked.' }
  return group.meets({ about: 'garage', on }, 'steering', said)
}

function before(today: PlainDate, days: number): PlainDate {
  return workingDayOnOrBefore(addDays(today, -days))
}
