import { dateInWords as day } from '../../kernel/date-words.ts'
import { addDays, isAfter, isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import { type Agreement, agreementsOf } from '../agreement/agreement.ts'
import type { History, Status } from '../case/history.ts'
import { statusOf } from '../case/status.ts'
import { leadingRound, onEveryBoard } from '../case/tracks.ts'
import type { Words } from '../duties/duties-words.ts'
import { allRenegotiate } from '../reports/going-on.ts'
import { type DutyRule, gapMonths, minutesDays } from '../rulebook/duty-schema.ts'
import { stateOf } from '../rulebook/lookup.ts'
import type { BoardCaseKind } from '../rulebook/parts-schema.ts'
import type { BoardMeeting } from './board-meeting.ts'
import { type GapGuard, gapGuardOfBodies, isSettled } from './gap-guard.ts'
import { type GapLevel, type GapWarnings, gapLevel, warningsOf } from './gap-guard-level.ts'
import type { BeforeGap } from './last-day-before-gap.ts'
import { type ReadyPapers, readyPapers } from './ready-papers.ts'

/** The meetings of each board that must decide, by the name of its body; the one that leads the case comes first. */
export type Calendars = ReadonlyMap<string, readonly BoardMeeting[]>

export type BodyGuard = GapGuard & {
  readonly body: string | null
  /** That board has not set its days so far ahead yet. */
  readonly unset: boolean
}

/** The gap guard of a partnership in force: the last meetings that keep it free of a gap, and how near a gap is. */
export type GapWatch = {
  /** The last day in force. */
  readonly end: PlainDate
  /** What the board still has to take up; `signing` when only signatures are left, and why nothing is when nothing is. */
  readonly matter: 'finalReport' | 'renewal' | 'signing' | 'renewed' | 'ending'
  /** The last safe meeting for the final report and for what comes after it. */
  readonly finalReport: BodyGuard
  readonly renewal: BodyGuard
  readonly level: GapLevel
}

/**
 * The gap guard on a day; null when no agreement is in force. The final report is guarded by the rulebook's months before
 * the end; a new agreement by the end itself, which is our reading: when the old one ends the board must have decided, its minutes
 * be approved and the new one be signed.
 */
export function gapWatch(history: History, calendars: Calendars, today: PlainDate): GapWatch | null {
  const status = statusOf(history)
  const agreement = runningAgreement(history, status)
  if (agreement === null) return null
  const { end } = agreement
  const question = { end, calendars, asOf: today }
  const readyOf = (kind: BoardCaseKind) => readyIn(history, calendars, readyPapers(history, kind, today))
  const { duties: rules } = history.rulebook
  const months = gapMonths(rules)
  const finalReport = guardOf({ ...question, months, readyOf: readyOf('finalReport') })
  const renewal = guardOf({ ...question, ...renewalBefore(rules), readyOf: readyOf('sign') })
  const matter = matterOf(history, status, agreement)
  const warnings = warningsOf(history.rulebook)
  const next = nextAfter(history, status, agreement)?.start ?? null
  const level = levelOf(matter, { end, next, asOf: today, finalReport, renewal, warnings })
  return { end, matter, finalReport, renewal, level }
}

type ReadyOf = (body: string) => ReadyPapers | undefined
type Question = BeforeGap & { calendars: Calendars; asOf: PlainDate; readyOf: ReadyOf }

/** How long before the end a new agreement comes to the board at the latest. */
export function renewalBefore(rules: readonly DutyRule[]): Required<Omit<BeforeGap, 'end'>> {
  return { months: 0, minutesDays: minutesDays(rules) }
}

/** The papers by the name of the body whose board they are for; the only one is that of the case's lead. */
function readyIn({ facts }: History, calendars: Calendars, papers: readonly ReadyPapers[]): ReadyOf {
  const [lead] = calendars.keys()
  const nameOf = (id: string | null) =>
    id === null ? lead : facts.parties?.find((party) => party.id === id)?.name
  return (body) => papers.find((one) => nameOf(one.for) === body)
}

/** A meeting long before the last day says nothing while the board has not set its days for that year. */
function guardOf(question: Question): BodyGuard {
  const { end, asOf } = question
  const guard = gapGuardOfBodies(question)
  const meetings = question.calendars.get(guard.body ?? '') ?? []
  const unset = !isSettled(meetings, { latest: guard.latest, end, asOf })
  return unset ? { ...guard, meeting: null, unset } : { ...guard, unset }
}

/** The agreement of the round that is in force, or null. */
export function runningAgreement(history: Pick<History, 'rulebook' | 'events'>, status: Status) {
  const leading = leadingRound(history.rulebook, status.rounds)
  if (leading === undefined || stateOf(history.rulebook, leading.state).kind !== 'inForce') return null
  return agreementsOf(history, status).find(({ track }) => track === leading.track) ?? null
}

/** The next agreement that goes on when the one in force has ended, signed or decided on; a change to the same last day is none. */
function nextAfter(history: History, status: Status, running: Agreement): Agreement | null {
  const chain = agreementsOf(history, status)
  const later = chain.slice(chain.findIndex(({ track }) => track === running.track) + 1)
  const next = later.filter((one) => one.decidedOn !== null && isAfter(one.end, running.end))
  return next.find(({ signedOn }) => signedOn !== null) ?? next.at(-1) ?? null
}

function matterOf(history: History, status: Status, running: Agreement): GapWatch['matter'] {
  if (nextAfter(history, status, running)?.signedOn) return 'renewed'
  if (status.flags.includes('ENDING_EARLY')) return 'ending'
  if (!isApproved(history, status, running.track)) return 'finalReport'
  const next = status.rounds.findLast(({ track, open }) => open && track !== running.track)
  if (next === undefined) return wantToGoOn(history, status, running) ? 'renewal' : 'ending'
  return next.state === 'BOARD_APPROVED' ? 'signing' : 'renewal'
}

function isApproved({ rulebook }: History, { boardCases }: Status, round: string): boolean {
  return onEveryBoard(boardCases, { kind: 'finalReport', round, state: rulebook.caseStates.approved })
}

/** Whether everybody who took a stance in the round of the agreement last asked for a new one: otherwise none can be begun. */
function wantToGoOn({ events }: History, { tracks, boardCases }: Status, { track }: Agreement): boolean {
  const reports = boardCases.filter(({ kind, round }) => kind === 'finalReport' && round === track)
  const said = events.filter(
    ({ type, seq }) =>
      type === 'renewalStanceTaken' && reports.some((report) => report.track === tracks.get(seq)),
  )
  return allRenegotiate(said)
}

type Asked = {
  end: PlainDate
  /** The first day of the next agreement, once it has been decided on. */
  next: PlainDate | null
  asOf: PlainDate
  finalReport: BodyGuard
  renewal: BodyGuard
  warnings: GapWarnings
}

function levelOf(matter: GapWatch['matter'], asked: Asked): GapLevel {
  const { end, next, asOf, finalReport, renewal, warnings } = asked
  const apart = next === null || !isAfter(next, addDays(end, 1)) ? null : apartWords(end, next)
  if (matter === 'renewed' && apart !== null) return { level: 'atRisk', words: apart }
  if (matter === 'renewed' || matter === 'ending') return { level: 'calm', words: settled[matter] }
  if (matter === 'finalReport') return gapLevel({ guard: finalReport, end, asOf, warnings })
  if (matter === 'renewal') return gapLevel({ guard: renewal, end, asOf, warnings, about: 'renewal' })
  const words = bothSaid(signingWords(end), apart)
  return isBefore(end, asOf)
    ? { level: 'atRisk', words }
    : { level: 'hurry', months: Math.min(...warnings.months), words }
}

const settled: Record<'renewed' | 'ending', Words> = {
  renewed: {
    sv: 'Nästa överenskommelse är undertecknad. Inget glapp hotar.',
    en: 'The next agreement is signed. There is no risk of a gap.',
  },
  ending: {
    sv: 'Partnerskapet avslutas som det är bestämt. Det finns inget att förnya.',
    en: 'The partnership ends as decided. There is nothing to renew.',
  },
}

function signingWords(end: PlainDate): Words {
  return {
    sv: `Nämnden har beslutat om den nya överenskommelsen. Den behöver vara undertecknad senast ${end}.`,
    en: `The board has decided on the new agreement. It needs to be signed by ${end}.`,
  }
}

/** Said of a next agreement that does not begin when the one in force ends. */
function apartWords(end: PlainDate, next: PlainDate): Words {
  return {
    sv: `Den nya överenskommelsen börjar gälla först ${day(next, 'sv')}, men den som gäller nu slutar ${day(end, 'sv')}. Däremellan gäller ingen. Kom överens om hur ni undviker det glappet.`,
    en: `The new agreement is in force only from ${day(next, 'en')}, but the present one ends on ${day(end, 'en')}. None is in force between them. Agree on how to avoid that gap.`,
  }
}

function bothSaid(words: Words, more: Words | null): Words {
  return more === null ? words : { sv: `${words.sv} ${more.sv}`, en: `${words.en} ${more.en}` }
}
