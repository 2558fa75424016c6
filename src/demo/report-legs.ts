import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { Leg } from './leg.ts'
import type { Told } from './told.ts'

type About = Leg['about']

/** Steps on their days, in the order they stand here also when several are on one day. */
export function legsOf(
  about: About,
  rows: readonly (readonly [on: PlainDate, who: Leg['who'], step: string, content?: Leg['content']])[],
  track?: string,
): Leg[] {
  return rows.map(([on, who, step, content = {}], index) => ({
    ...{ about, who, on, step, content },
    time: `11:${String(index).padStart(2, '0')}`,
    ...(track !== undefined && { track }),
  }))
}

/** Steps of the same day in the order they stand. */
export function inOrder(all: readonly Told[]): Told[] {
  return all.map((told, index) =>
    'step' in told ? { ...told, time: `10:${String(index).padStart(2, '0')}` } : told,
  )
}

/** The proposal to the board and what it says, ending with the word to the party a week after. */
export function throughTheBoard(
  about: About,
  { track, memo, decided, withText }: { track: string; memo: string; decided: PlainDate; withText?: true },
): Leg[] {
  const day = (days: number) => addDays(decided, days)
  const said = { paragraph: '§ 41', decidedOn: decided, reasons: 'Enligt förvaltningens förslag.' }
  const legs = legsOf(
    about,
    [
      [day(-14), 'staff', 'write-memo'],
      [day(-13), 'director', memo],
      [day(-9), 'boardSecretary', 'dispatch-case'],
      [decided, 'boardSecretary', 'board-approves', said],
      [day(4), 'boardSecretary', 'publish-minutes', { announcedOn: day(4) }],
      [day(5), 'staff', 'share-decision'],
    ],
    track,
  )
  if (withText === undefined) return legs
  return legs.map((leg) => (leg.step === 'board-approves' ? { ...leg, withText } : leg))
}

/** Both sides hand in their parts of a report and the steering group says yes. */
function partsOf(about: About, track: string, on: PlainDate): Leg[] {
  const said = { heldOn: addDays(on, 6), assessment: 'goOn', reasons: '' }
  return legsOf(
    about,
    [
      [on, 'representative', 'hand-in-report-part'],
      [addDays(on, 1), 'coordinator', 'hand-in-report-part'],
      [addDays(on, 6), 'departmentHead', 'approve-report', said],
    ],
    track,
  )
}

/** A year's follow-up from its beginning to the board's yes. */
export function followedUp(
  about: About,
  { year, nth, opened, decided }: { year: number; nth: number; opened: PlainDate; decided: PlainDate },
): Leg[] {
  const track = `followUp-${nth}`
  return [
    ...legsOf(about, [[opened, 'coordinator', 'open-follow-up', { year }]]),
    ...partsOf(about, track, addDays(opened, 5)),
    ...throughTheBoard(about, { track, memo: 'approve-follow-up-memo', decided }),
  ]
}

export function evaluated(about: About, opened: PlainDate): Leg[] {
  return legsOf(about, [
    [opened, 'coordinator', 'start-evaluation'],
    [addDays(opened, 14), 'representative', 'hand-in-evaluation'],
    [addDays(opened, 16), 'coordinator', 'hand-in-evaluation'],
    [addDays(opened, 30), 'coordinator', 'conclude-evaluation'],
  ])
}

/** The final report with all three stances, decided by the board 50 days after it was begun. */
export function finallyReported(
  about: About,
  { nth, opened, choice }: { nth: number; opened: PlainDate; choice: 'end' | 'renegotiate' },
): Leg[] {
  const track = `finalReport-${nth}`
  const day = (days: number) => addDays(opened, days)
  const wish = { choice, material: 'no', reasons: 'Vi har nått målen tillsammans.' }
  const stances = (['chair', 'director', 'adminHead'] as const).map(
    (who) => [day(20), who, 'take-renewal-stance', wish] as const,
  )
  return [
    ...legsOf(about, [[opened, 'coordinator', 'open-final-report']]),
    ...partsOf(about, track, day(5)),
    ...legsOf(about, stances, track),
    ...throughTheBoard(about, { track, memo: 'approve-final-memo', decided: day(50) }),
  ]
}

/** Both sign the text as it was decided. */
export function signatures(about: About, on: PlainDate): Leg[] {
  const sign = (who: 'chair' | 'director', time: string): Leg => ({
    ...{ about, who, on, time, step: 'sign-agreement', withText: true },
    content: { method: 'mailLink' },
  })
  return [sign('chair', '19:00'), sign('director', '19:30')]
}
