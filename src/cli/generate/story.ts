import { workingDayOnOrBefore } from '../../kernel/calendar.ts'
import { addDays, addYears, type PlainDate } from '../../kernel/plain-date.ts'
import type { Random } from './random.ts'

/** Who takes a step: an official of the body, or the one who signs for the organisation. */
export type Doer =
  | 'staffUnit'
  | 'colleague'
  | 'director'
  | 'adminHead'
  | 'departmentHead'
  | 'coordinator'
  | 'boardSecretary'
  | 'party'

/** The day of a leg and of the one after it, and the days that the agreement begins and ends. */
type Days = { on: PlainDate; next: PlainDate; start: PlainDate; end: PlainDate }

type Leg = {
  step: string
  by: Doer
  /** Days since the leg before. */
  after: number
  says?: (days: Days) => Record<string, unknown>
}

/** One thing that happens in a story, and the day it happens. */
export type Told = { step: string; by: Doer; on: PlainDate; content: Record<string, unknown> }

const reasons = 'Behovet är tydligt, idén hör till nämndens uppdrag och båda parter bidrar.'
const textHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const held = ({ on }: Days) => ({ heldOn: on })
const called = ({ next }: Days) => ({ meetingOn: next })
const because = () => ({ reasons })

/** From the first idea to the second year in force, as most partnerships go. */
const way: readonly Leg[] = [
  {
    step: 'receive-initiative',
    by: 'party',
    after: 0,
    says: ({ on }) => ({ origin: 'party', receivedOn: on }),
  },
  { step: 'call-first-meeting', by: 'staffUnit', after: 3, says: called },
  { step: 'hold-first-meeting', by: 'staffUnit', after: 14, says: held },
  {
    step: 'submit-consideration',
    by: 'staffUnit',
    after: 9,
    says: () => ({ conclusion: 'Lämplig som IOP.' }),
  },
  { step: 'assess-proceed', by: 'director', after: 5, says: because },
  { step: 'give-assessment-feedback', by: 'staffUnit', after: 3 },
  { step: 'start-review', by: 'colleague', after: 2 },
  { step: 'pass-review', by: 'colleague', after: 15, says: because },
  { step: 'give-review-feedback', by: 'staffUnit', after: 2 },
  { step: 'call-first-idea-meeting', by: 'staffUnit', after: 3, says: called },
  { step: 'hold-idea-meeting', by: 'staffUnit', after: 10, says: held },
  { step: 'call-idea-meeting', by: 'staffUnit', after: 2, says: called },
  { step: 'hold-idea-meeting', by: 'staffUnit', after: 12, says: held },
  { step: 'agree-draft', by: 'staffUnit', after: 9, says: ({ start, end }) => ({ start, end }) },
  { step: 'take-stance', by: 'party', after: 3 },
  { step: 'take-stance', by: 'director', after: 3 },
  { step: 'take-stance', by: 'adminHead', after: 2 },
  { step: 'open-board-case', by: 'adminHead', after: 2 },
  { step: 'assess-aid', by: 'staffUnit', after: 1, says: () => ({ aid: 'general', reasons }) },
  { step: 'write-memo', by: 'staffUnit', after: 9 },
  { step: 'approve-sign-memo', by: 'director', after: 2 },
  { step: 'dispatch-case', by: 'boardSecretary', after: 5 },
  {
    step: 'board-approves',
    by: 'boardSecretary',
    after: 14,
    says: ({ on }) => ({ paragraph: '§ 87', decidedOn: on, textHash }),
  },
  { step: 'share-decision', by: 'staffUnit', after: 4 },
  { step: 'publish-minutes', by: 'boardSecretary', after: 5, says: ({ on }) => ({ announcedOn: on }) },
  { step: 'sign-agreement', by: 'party', after: 5, says: () => ({ textHash }) },
  { step: 'sign-agreement', by: 'director', after: 2, says: () => ({ textHash }) },
  {
    step: 'register-aid',
    by: 'staffUnit',
    after: 2,
    says: ({ on }) => ({ registeredOn: on, reference: 'eAIR exempel' }),
  },
  {
    step: 'appoint-coordinator',
    by: 'departmentHead',
    after: 3,
    says: () => ({ personName: 'Kim Exempel' }),
  },
  { step: 'appoint-groups', by: 'departmentHead', after: 1 },
  { step: 'activate', by: 'staffUnit', after: 10 },
  { step: 'hold-steering-meeting', by: 'coordinator', after: 20, says: held },
  { step: 'hold-working-meeting', by: 'coordinator', after: 25, says: held },
]

const declined: readonly Leg[] = [
  { step: 'assess-decline', by: 'director', after: 5, says: because },
  { step: 'give-assessment-feedback', by: 'staffUnit', after: 3 },
]
const redirected: readonly Leg[] = [
  { step: 'assess-redirect', by: 'director', after: 5, says: () => ({ reasons, otherForm: 'grant' }) },
  { step: 'give-assessment-feedback', by: 'staffUnit', after: 3 },
]
const withdrawn: readonly Leg[] = [{ step: 'withdraw', by: 'party', after: 6 }]
const paused: readonly Leg[] = [{ step: 'pause', by: 'staffUnit', after: 4, says: because }]

type Ending = { share: number; until: string; exit?: readonly Leg[]; quiet: readonly [number, number] }

/** How far stories have come, how many of a hundred, and how many days ago the last thing happened. */
const endings: readonly Ending[] = [
  { share: 18, until: 'receive-initiative', quiet: [0, 30] },
  { share: 10, until: 'call-first-meeting', quiet: [0, 13] },
  { share: 14, until: 'hold-first-meeting', quiet: [0, 20] },
  { share: 7, until: 'submit-consideration', quiet: [0, 15] },
  { share: 3, until: 'assess-proceed', quiet: [0, 6] },
  { share: 6, until: 'start-review', quiet: [0, 40] },
  { share: 3, until: 'give-review-feedback', quiet: [0, 12] },
  { share: 4, until: 'call-idea-meeting', quiet: [0, 11] },
  { share: 3, until: 'take-stance', quiet: [0, 20] },
  { share: 2, until: 'dispatch-case', quiet: [0, 13] },
  { share: 2, until: 'publish-minutes', quiet: [0, 20] },
  { share: 6, until: 'hold-working-meeting', quiet: [0, 700] },
  { share: 9, until: 'submit-consideration', exit: declined, quiet: [0, 700] },
  { share: 4, until: 'submit-consideration', exit: redirected, quiet: [0, 700] },
  { share: 7, until: 'hold-first-meeting', exit: withdrawn, quiet: [0, 700] },
  { share: 2, until: 'start-review', exit: paused, quiet: [0, 60] },
]

/** A story that has come as far as it has by `today`: everything that happened, on working days, in order. */
export function tellStory(random: Random, today: PlainDate): Told[] {
  const { until, exit = [], quiet } = random.pickByShare(endings)
  const last = way.findLastIndex(({ step }) => step === until)
  const legs = [...way.slice(0, last + 1), ...exit]
  const received = addDays(today, -random.between(...quiet) - span(legs))
  const start = dayOf(way.slice(0, 1 + way.findIndex(({ step }) => step === 'activate')), received)
  const end = addDays(addYears(start, 3), -1)
  const days = daysOf([...legs, ...way.slice(legs.length, legs.length + 1)], received)
  return legs.map(({ step, by, says }, index) => {
    const [on = received, next = on] = days.slice(index)
    return { step, by, on, content: says?.({ on, next, start, end }) ?? {} }
  })
}

function span(legs: readonly Leg[]): number {
  return legs.reduce((days, { after }) => days + after, 0)
}

function daysOf(legs: readonly Leg[], received: PlainDate): PlainDate[] {
  return legs.map((_, index) => dayOf(legs.slice(0, index + 1), received))
}

/** The day of the last of the legs. */
function dayOf(legs: readonly Leg[], received: PlainDate): PlainDate {
  return workingDayOnOrBefore(addDays(received, span(legs)))
}
