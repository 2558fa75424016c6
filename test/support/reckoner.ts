import { daysAfter, earlier, isLastOfMonth, later, monthsBefore, workingDaysAfter } from './plain-days.ts'
import { canReach, type Papers, papersReady } from './ready-papers.ts'
import type { ReplayLine } from './replay.ts'
import {
  type Agreement,
  agreementsIn,
  type Customs,
  type Grant,
  type Known,
  knownBy,
  saidBy,
} from './told-life.ts'

export type Meeting = { date: string; memoStop: string; dispatch: string }

/** A duty: it presses until it is met or its agreement is over, and people are told of it from `begins`. */
type Open = {
  id: string
  year?: number
  from?: string
  due: string
  begins?: string
  held?: string
  /** The last day that anybody can meet it. */
  until?: string
  /** The board meets it: at the last meeting in time. */
  board?: 'window' | 'before'
}

/**
 * What is open on a day, reckoned straight from what is told of a life and from the instruction, with none of the engine:
 * where the two differ, one of them reads the rules wrongly. Written as sentences, one function for each duty.
 */
export function openOn(file: Told, day: string, meetings: readonly Meeting[]): string[] {
  return file.open
    .filter(({ until }) => until === undefined || day <= until)
    .map((open) => inWords(open, day, { calendar: meetings, papers: papersFor(file, open) }))
    .toSorted()
}

/** The lead board's papers for what it has to meet. */
function papersFor(file: Told, { board, year }: Open): Papers | undefined {
  const ready = papersReady(file, board === 'window' ? 'followUp' : 'finalReport')
  return ready.find((one) => one.board === 0 && (board === 'before' || one.year === year))
}

/** How near a gap is: nothing outside an agreement in force. */
export function gapOn(file: Told, day: string, calendars: readonly (readonly Meeting[])[]): string | null {
  const round = file.rounds.findLast((one) => one.activated && !one.closed)
  if (round === undefined) return null
  const { end } = round
  const left = (months: number, kind: string) => {
    if (day < monthsBefore(end, 12)) return 'calm'
    const latest = monthsBefore(end, months)
    const papers = papersReady(file, kind)
    const reachable = calendars.every((days, index) => {
      const ready = papers.find(({ board }) => board === index)
      return days.some((one) => one.date <= latest && canReach(one, day, ready))
    })
    if (!reachable || day > monthsBefore(end, file.customs.reportMonths)) return 'atRisk'
    return day >= monthsBefore(end, 6) ? 'hurry' : 'planNow'
  }
  const later = file.rounds.filter((one) => one.number > round.number)
  const signed = later.find((one) => one.signed && one.end > end)
  if (signed !== undefined) return signed.start > daysAfter(end, 1) ? 'atRisk' : 'calm'
  if (saidBy(file, 'earlyEnd', round.number).length > 0) return 'calm'
  if (saidBy(file, 'finalReport', round.number).length === 0)
    return left(file.customs.reportMonths, 'finalReport')
  const forming = later.findLast((one) => !one.closed)
  if (forming === undefined) {
    return wantToGoOn(file, round.start) ? left(0, 'sign') : 'calm'
  }
  if (forming.decided === undefined) return left(0, 'sign')
  return end < day ? 'atRisk' : 'hurry'
}

/** The last word of each, under the agreement in force. */
function wantToGoOn({ lines }: Told, since: string): boolean {
  const said = lines.filter(({ step, on }) => step === 'take-renewal-stance' && on >= since)
  const last = new Map(said.map(({ by, content }) => [`${by}:${content?.for}`, content?.choice]))
  return said.length > 0 && [...last.values()].every((choice) => choice === 'renegotiate')
}

/** What time alone brings while an agreement is in force. */
export function flagsOn({ rounds }: Told, day: string): string[] {
  const round = rounds.findLast((one) => one.activated && !one.closed)
  if (round === undefined) return []
  const end = round.early?.end ?? round.end
  return [finalYear(end) <= day && 'FINAL_YEAR', end < day && 'PAST_END'].filter((flag) => flag !== false)
}

export type Told = Known & { open: readonly Open[] }

/** A life as it had been told by the evening of a day, with what it brings. */
export function toldUntil(all: readonly ReplayLine[], day: string, customs: Customs): Told {
  const known = knownBy(all, day, customs)
  const ofAgreements = agreementsIn(known.rounds).flatMap((one) => ofAgreement(known, one))
  const grants = [...known.rounds, ...known.bridgings]
  return { ...known, open: [...beforeAgreement(known), ...grants.flatMap(aid), ...ofAgreements] }
}

/** The first meeting, the answer and papers that grow old: what presses before there is an agreement. */
function beforeAgreement({ lines, rounds: [first], customs }: Known): Open[] {
  const on = (step: string) => lines.find((line) => line.step === step)?.on
  const [received, assessed, reviewed] = ['receive-initiative', 'assess-proceed', 'pass-review'].map(on)
  const open: Open[] = []
  if (received && !on('hold-first-meeting'))
    open.push(within('first-meeting', customs.firstMeeting(received), 14))
  if (assessed && !on('give-assessment-feedback'))
    open.push(within('assessment-feedback', workingDaysAfter(assessed, 10), 3))
  if (reviewed && !on('give-review-feedback'))
    open.push(within('review-feedback', workingDaysAfter(reviewed, 10), 3))
  if (reviewed && !first?.signed) open.push(within('review-fresh', monthsBefore(reviewed, -24), 60))
  return open
}

/** Aid is registered within twenty working days from the earlier of the first board's yes and the last signature; nothing before 2026. */
function aid({ granted, signed, registered, noAid }: Grant): Open[] {
  const [first] = [granted, signed].filter((day) => day !== undefined).toSorted()
  if (first === undefined || first < '2026-01-01' || registered !== undefined || noAid) return []
  return [within('aid-registration', workingDaysAfter(first, 20), 10)]
}

function within(id: string, due: string, toldBefore: number): Open {
  return { id, due, begins: daysAfter(due, -toldBefore) }
}

function ofAgreement(known: Known, agreement: Agreement): Open[] {
  const { until } = agreement
  const { steering, working } = known.customs
  const dated = datedBy(known, agreement)
  return [
    ...meetings(known, agreement, {
      id: 'steering-group-meetings',
      step: 'hold-steering-meeting',
      times: steering,
    }),
    ...meetings(known, agreement, {
      id: 'working-group-meetings',
      step: 'hold-working-meeting',
      times: working,
    }),
    ...dated.filter(({ due }) => due <= until).map((open) => ({ ...open, until })),
  ]
}

/** An early end moves what was still to come: to where its own day puts it, else (four weeks are needed) to the last day. */
function datedBy(known: Known, agreement: Agreement): Open[] {
  const { early, end } = agreement
  const until = (last: string) => {
    const one = { ...agreement, end: last }
    return [...followUps(known, one), ...evaluations(known, one), ...finalReports(known, one)]
  }
  if (early === undefined) return until(end)
  const { decided } = early
  const overdue = until(end).filter(({ due }) => due < decided)
  const isOther = ({ id, year }: Open) => !overdue.some((one) => one.id === id && one.year === year)
  const moved = until(early.end).filter(isOther)
  return overdue.concat(
    moved.map((open) => {
      if (open.due >= daysAfter(decided, 28)) return open
      return { ...open, ...(open.from && { from: decided }), due: early.end, begins: decided }
    }),
  )
}

type Rhythm = { id: string; step: string; times: number }

/** Group meetings: so many a calendar year; a part of a year gives its share of the months it touches, rounded up. */
function meetings({ lines }: Known, { start, until }: Agreement, { id, step, times }: Rhythm): Open[] {
  return yearsFrom(start, until).flatMap((year) => {
    const [from, due] = [later(start, `${year}-01-01`), earlier(until, `${year}-12-31`)]
    const months = Number(due.slice(5, 7)) - Number(from.slice(5, 7)) + 1
    const count = Math.max(1, Math.ceil((times * months) / 12))
    const held = lines.filter((line) => line.step === step && line.on >= from && line.on <= due).length
    return held >= count ? [] : [{ id, year, from, due, held: `${held}/${count}`, until: due }]
  })
}

/** The follow-up: the fourth quarter of each year whose 1 October comes before the final year. */
function followUps(known: Known, { start, end, agreedEnd, nextStart }: Agreement): Open[] {
  const agreed = yearsToFollow(start, agreedEnd)
  const decisions = saidBy(known, 'followUp').filter(({ on }) => on >= start && on < nextStart)
  return yearsToFollow(start, end).flatMap((year) => {
    const [from, due] = [later(start, `${year}-10-01`), earlier(end, `${year}-12-31`)]
    const cameTooLate = !agreed.includes(year) && due < (known.bridgedOn ?? '')
    const putOff = known.lines.some(
      ({ step, content }) => step === 'defer-follow-up' && Number(content?.year) === year,
    )
    const isMet = decisions.some((one) => one.year === year) || (putOff && start >= `${year}-10-01`)
    return cameTooLate || isMet ? [] : [{ id: 'follow-up', year, from, due, board: 'window' as const }]
  })
}

function yearsToFollow(start: string, end: string): number[] {
  const last = finalYear(end)
  return yearsFrom(start, end).filter(
    (year) => start < last && `${year}-10-01` < last && `${year}-12-31` >= start,
  )
}

/** The evaluation: the first six months of the final year. */
function evaluations({ lines }: Known, { start, end, nextStart }: Agreement): Open[] {
  const opens = finalYear(end)
  const due = daysAfter(monthsBefore(opens, -6), -1)
  const isMet = lines.some(({ step, on }) => step === 'conclude-evaluation' && on >= start && on < nextStart)
  if (isMet) return []
  if (due < start) return [within('evaluation', due, 14)]
  return [{ id: 'evaluation', from: later(start, opens), due }]
}

/** The final report: before the board so many months before the end. */
function finalReports(known: Known, { start, end, nextStart }: Agreement): Open[] {
  if (saidBy(known, 'finalReport').some(({ on }) => on >= start && on < nextStart)) return []
  return [{ id: 'final-report', due: monthsBefore(end, known.customs.reportMonths), board: 'before' }]
}

/** The twelve months that end on the last day, whole calendar months when it is the last of its month. */
export function finalYear(end: string): string {
  if (isLastOfMonth(end)) return monthsBefore(daysAfter(end, 1), 12)
  return daysAfter(monthsBefore(end, 12), 1)
}

/** People are told of a report 120 days before its memo stop; of anything else with a window when that opens. */
function inWords(open: Open, day: string, at: Board): string {
  const { id, year, from, due, held, board } = open
  const meeting = board && aimedAt(open, day, at)
  const isReady = meeting !== undefined && at.papers !== undefined
  const reportBegins = isReady
    ? ''
    : board === 'before'
      ? ((meeting === undefined ? open.begins : undefined) ?? daysAfter(meeting?.memoStop ?? due, -120))
      : open.begins
  const begins = reportBegins ?? from ?? ''
  const words = [`${id}${begins <= day ? '!' : ''}`, year, from ? `${from}/${due}` : due, held]
  return [...words, meeting && `at ${meeting.date}`].filter(Boolean).join(' ')
}

type Board = { calendar: readonly Meeting[]; papers: Papers | undefined }

/** The last meeting in time that papers can still reach; for a window otherwise the first after it. */
function aimedAt({ from = '', due, board }: Open, day: string, { calendar, papers }: Board) {
  const reachable = calendar.filter((one) => canReach(one, day, papers))
  const inTime = reachable.findLast(({ date }) => date <= due && date >= from)
  if (inTime !== undefined || board === 'before') return inTime
  return reachable.find(({ date }) => date > due)
}

function yearsFrom(first: string, last: string): number[] {
  const from = Number(first.slice(0, 4))
  return Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_, index) => from + index)
}
