import type { ReportKey } from '../domain/report.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { Term } from './amounts.ts'
import { associationsOf } from './associations.ts'
import type { YearFollowed } from './follow-ups.ts'
import type { Leg } from './leg.ts'
import type { OrganisationKey } from './people.ts'
import type { EvaluationTold, FinalTold } from './profile.ts'
import type { Told } from './told.ts'
import { accountIn, followUpOf, periodOf, togetherIn, voiceIn, type Words } from './told-reports.ts'

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

type Parts = { track: string; on: PlainDate; report: ReportKey; assessment?: string }
type Own = (whose: 'public' | OrganisationKey) => Words

/** Every side hands in its part of a report and the steering group says yes. */
function partsOf(about: About, { track, on, report, ...rest }: Parts, own: Own, whole: Leg['writes']): Leg[] {
  const said = { heldOn: addDays(on, 6), assessment: rest.assessment ?? 'goOn', reasons: '' }
  const [first, ...others] = associationsOf(about)
  const several = others.length > 0
  const parts = [first, ...others].map(
    ({ organisation, worker }, index): Leg => ({
      ...{ about, who: worker, on, time: `12:0${index}`, step: 'hand-in-report-part', track },
      ...(several && { for: organisation }),
      writes: { report, own: own(organisation) },
    }),
  )
  const [board] = legsOf(about, [[addDays(on, 1), 'coordinator', 'hand-in-report-part']], track)
  const [word] = legsOf(about, [[addDays(on, 6), 'departmentHead', 'approve-report', said]], track)
  return [
    ...parts,
    ...(board ? [{ ...board, writes: { report, own: own('public') } }] : []),
    ...(word && whole ? [{ ...word, writes: whole }] : []),
  ]
}

export type Followed = { term: Term; round?: number; index: number } & YearFollowed

/** A year's follow-up from its beginning to the board's yes. */
export function followedUp(about: About, { nth, decided, round = 1, ...told }: Followed): Leg[] {
  const { year, opened } = told
  const track = `followUp-${nth}`
  const toldYear = { about, round, ...told }
  const report = `followUp-${year}` as const
  const whole = { report, together: togetherIn(toldYear), period: periodOf(toldYear) }
  const own: Own = (whose) => followUpOf(toldYear, whose)
  return [
    ...legsOf(about, [[opened, 'coordinator', 'open-follow-up', { year }]]),
    ...partsOf(about, { track, on: addDays(opened, 5), report }, own, whole),
    ...throughTheBoard(about, { track, memo: 'approve-follow-up-memo', decided }),
  ]
}

export function evaluated(about: About, opened: PlainDate, told: EvaluationTold, round = 1): Leg[] {
  const report = `evaluation-${round}` as const
  const chosen = { equality: 'e4', recommendation: told.advice }
  const writes = (side: 'party' | 'public') => ({ report, own: voiceIn(told, side), chosen })
  const [begin, party, board, end] = legsOf(about, [
    [opened, 'coordinator', 'start-evaluation'],
    [addDays(opened, 14), 'representative', 'hand-in-evaluation'],
    [addDays(opened, 16), 'coordinator', 'hand-in-evaluation'],
    [addDays(opened, 30), 'coordinator', 'conclude-evaluation'],
  ]) as [Leg, Leg, Leg, Leg]
  return [
    begin,
    { ...party, writes: writes('party') },
    { ...board, writes: { ...writes('public'), chosen: { ...chosen, equality: 'e3' } } },
    { ...end, writes: { report, together: told.together } },
  ]
}

/** The final report with all three stances, decided by the board 50 days after it was begun. */
export function finallyReported(
  about: About,
  { nth, opened, choice }: { nth: number; opened: PlainDate; choice: 'end' | 'renegotiate' },
  told: FinalTold,
): Leg[] {
  const track = `finalReport-${nth}`
  const report = `finalReport-${nth}` as const
  const day = (days: number) => addDays(opened, days)
  const wishes = wishesTo[choice]
  const stances = (['chair', 'director', 'adminHead'] as const).map(
    (who, index) =>
      [day(20), who, 'take-renewal-stance', { choice, material: 'no', reasons: wishes[index] }] as const,
  )
  const own: Own = (whose) => accountIn(told, whose === 'public' ? 'public' : 'party')
  return [
    ...legsOf(about, [[opened, 'coordinator', 'open-final-report']]),
    ...partsOf(about, { track, on: day(5), report }, own, { report, together: told.together }),
    ...legsOf(about, stances, track),
    ...throughTheBoard(about, { track, memo: 'approve-final-memo', decided: day(50) }),
  ]
}

const wishesTo = {
  end: [
    'Vi har nått det vi ville, och andra tar vid. Styrelsen är enig.',
    'Målen är nådda och verksamheten lever vidare i ordinarie drift.',
    'Inget hinder för att avsluta. Handlingarna är registrerade.',
  ],
  renegotiate: [
    'Behovet finns kvar och vi har ledarna. Styrelsen vill fortsätta.',
    'Vi har nått målen tillsammans, och det ryms i nästa års plan.',
    'Samma innehåll och samma parter, så underlaget är lätt att pröva.',
  ],
}

/** Both sign the text as it was decided. */
export function signatures(about: About, on: PlainDate): Leg[] {
  const sign = (who: 'chair' | 'director', time: string): Leg => ({
    ...{ about, who, on, time, step: 'sign-agreement', withText: true },
    content: { method: 'mailLink' },
  })
  return [sign('chair', '19:00'), sign('director', '19:30')]
}
