import { workingDayOnOrBefore } from '../kernel/calendar.ts'
import { addDays, addWeeks, type PlainDate } from '../kernel/plain-date.ts'
import { stateAid } from './aid-plot.ts'
import { toTheBoard } from './board-plot.ts'
import { boardAgo } from './board-stories.ts'
import { drafts } from './draft-plot.ts'
import { draftAgo } from './draft-stories.ts'
import { ideaMeetings } from './idea-meeting-plot.ts'
import { meetingAgo } from './idea-meeting-stories.ts'
import { answers, assess, call, conclude, daysAfter, joins, type Move, minutes, type When } from './moves.ts'
import { members } from './people.ts'
import { addressOf } from './place.ts'
import { requests } from './request-plot.ts'
import { reviews } from './review-plot.ts'
import { reviewAgo } from './review-stories.ts'
import { running } from './running-plot.ts'
import { runningAgo } from './running-stories.ts'
import type { Setting } from './setting.ts'
import { type IdeaKey, ideas, initiativeFields, organisationFields } from './stories.ts'
import type { Told } from './told.ts'

/** All that happens, in the order of the days. */
export function plot(setting: Setting): readonly Told[] {
  const moves = [...arrivals(setting), ...courses(setting), ...running(setting)]
  return moves.toSorted((a, b) => `${a.on} ${a.time}`.localeCompare(`${b.on} ${b.time}`))
}

/** How many days ago each idea came in. */
const ago: Record<IdeaKey, number> = {
  gala: 75,
  bikes: 68,
  garden: 60,
  choir: 52,
  camp: 45,
  night: 33,
  music: 30,
  parents: 12,
  cafe: 20,
  homework: 9,
  way: 3,
  ...reviewAgo,
  ...draftAgo,
  ...boardAgo,
  ...runningAgo,
  ...meetingAgo,
}

function arrivals(setting: Setting): Move[] {
  const handedIn = (Object.keys(ideas) as IdeaKey[]).filter((key) => key !== 'music' && key !== 'parents')
  return [...handedIn.map((key) => arrival(setting, key)), fromTheBoard(setting), runningAlready(setting)]
}

function arrival({ place, today }: Setting, about: IdeaKey): Move {
  const who = ideas[about].from
  const { name } = members[who]
  const fields = { ...initiativeFields(about, place.boardId), contactName: name, email: addressOf(name) }
  return { about, who, on: addDays(today, -ago[about]), time: '19:40', page: '/initiativ', fields }
}

/** An idea that the board took, and that nobody has called to a meeting about in time. */
function fromTheBoard({ place, today }: Setting): Move {
  const receivedOn = addDays(today, -ago.music)
  const on = addDays(receivedOn, 1)
  const fields = {
    ...initiativeFields('music', place.boardId),
    ...organisationFields('ungasVag'),
    origin: 'board',
    receivedOn,
    receivedBy: 'Nils Sandell',
    forwardedOn: on,
    forwardedBy: 'Nils Sandell',
    units: [place.units.youth],
  }
  return { about: 'music', who: 'boardSecretary', on, time: '10:15', page: '/initiativ/registrera', fields }
}

/** One that was running when the board began with Handslag; its association has not confirmed it yet. */
function runningAlready({ place, today }: Setting): Move {
  const { title: name, idea: summary } = ideas.parents
  const fields = {
    ...{ name, summary, ...organisationFields('motesplatsen') },
    ...{ board: place.boardId, units: [place.units.youth], decidedOn: addDays(today, -560) },
    ...{ start: addDays(today, -500), end: addDays(today, 400), signedOn: addDays(today, -515) },
    ...{ paragraph: '§ 94', earlierNumber: 'EXE 2025/118' },
    files: new File(['Undertecknad överenskommelse (exempel)'], 'overenskommelse.txt', {
      type: 'text/plain',
    }),
  }
  const on = addDays(today, -ago.parents)
  return { about: 'parents', who: 'staff', on, time: '13:30', page: '/arenden/for-in', fields }
}

/** How far each idea has come. */
function courses(setting: Setting): Move[] {
  const { today } = setting
  const day = daysAfter(today, ago)
  const possible = (about: IdeaKey) => submitted(setting, about, { conclusion: 'possible', reasons: clear })
  return [
    called(setting, 'homework', workingDayOnOrBefore(addDays(today, 5))),
    ...met(setting, 'cafe', 2),
    ...possible('night'),
    ...possible('garden'),
    joins(day('garden', 30), setting.place.guest.bodyId),
    ...assess(day('garden', 31), { outcome: 'goOn', reasons: goOn }),
    ...submitted(setting, 'gala', { conclusion: 'otherForm.grant', reasons: oneEvening }),
    ...assess(day('gala', 31), { outcome: 'otherForm', otherForm: 'grant', reasons: oneEvening }),
    ...submitted(setting, 'bikes', { conclusion: 'possibleUnsuitable', reasons: noNeed }),
    ...assess(day('bikes', 31), { outcome: 'decline', reasons: noNeed }),
    reopened(day('bikes', 60)),
    called(setting, 'camp', addDays(today, -ago.camp + 20)),
    paused(day('camp', 12)),
    withdrawn(day('choir', 9)),
    ...requests(setting),
    ...ideaMeetings(setting, possible),
    ...reviews(setting, possible),
    ...drafts(setting, possible),
    ...toTheBoard(setting, possible),
    ...stateAid(setting),
  ]
}

const clear =
  'Utmaningen är tydlig, organisationen och verksamheten behöver varandra och båda bidrar i flera år.'
const goOn =
  'Ni och vi behöver varandra för att äldre och barn ska mötas, och ni bidrar med ledare, redskap och ideell tid. Ingen säljer det ni vill göra. Därför går vi vidare till granskning.'
const oneEvening =
  'Galan är en bra idé men en enda kväll om året. Ett partnerskap är till för utmaningar som ingen löser ensam, under flera år. Ett föreningsbidrag passar bättre och går fortare.'
const noNeed =
  'Fritidsgården har redan en verkstad som unga kan använda. Vi ser inte att det behövs ett partnerskap för att ge fler unga den möjligheten. Kom gärna tillbaka om förutsättningarna ändras.'

function called({ place, today }: Setting, about: IdeaKey, meetsOn: PlainDate): Move {
  return call({ about, on: addDays(today, 3 - ago[about]) }, meetsOn, place.units.youth)
}

/** Called in three days, met in two weeks, and so many parts of the checklist answered. */
function met(setting: Setting, about: IdeaKey, parts: number): Move[] {
  const received = addDays(setting.today, -ago[about])
  const on = addWeeks(received, 2)
  const after = { about, on: addDays(on, 2) }
  const { checklist } = setting
  return [called(setting, about, on), minutes({ about, on }), ...answers(after, { checklist, parts })]
}

type Concluded = { conclusion: string; reasons: string }

/** Met, everything answered, and handed over to the director three weeks after it came in. */
function submitted(setting: Setting, about: IdeaKey, { conclusion, reasons }: Concluded): Move[] {
  const on = addDays(setting.today, 21 - ago[about])
  return [
    ...met(setting, about, setting.checklist.groups.length),
    ...conclude({ about, on }, conclusion, reasons),
  ]
}

function reopened(when: When): Move {
  const changed = 'Fritidsgården stänger sin verkstad till sommaren, och två skolor vill vara med.'
  return {
    ...when,
    who: 'founder',
    time: '18:00',
    page: '/ateroppning',
    fields: { name: 'Cykelverkstan, ny start', changed },
  }
}

function paused(when: When): Move {
  const reasons = 'Föreningen väljer ny styrelse på sitt extra årsmöte. Vi fortsätter när den är på plats.'
  return { ...when, who: 'staff', time: '10:00', page: '/paus', fields: { reasons } }
}

function withdrawn(when: When): Move {
  const reasons = 'Vår körledare har flyttat. Vi återkommer gärna.'
  return { ...when, who: 'neighbour', time: '21:00', page: '/aterkallelse', fields: { sure: 'ja', reasons } }
}
