import type { ProcessEvent } from '../../../../domain/events.ts'
import { canSeeShared } from '../../../../domain/permissions/permissions.ts'
import { canRequestEarlyEnd } from '../../../../domain/permissions/permissions-renewal.ts'
import type { ClosedItem } from '../../../../domain/renewal.ts'
import { openRepayment, type Repayment, repaymentsIn } from '../../../../domain/repayment.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import type { Ore } from '../../../../kernel/money.ts'
import { type Agreement, agreementOf } from '../../../../process/agreement/agreement.ts'
import type { BoardCaseStatus, RoundStatus } from '../../../../process/case/history.ts'
import { openedTogether } from '../../../../process/case/tracks.ts'
import type { ClosingItem, FinalReportTemplate } from '../../../../process/rulebook/final-report-schema.ts'
import { economyOf } from '../../../../store/agreement/economy.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { listClosing } from '../../../../store/reports/closing.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { reasonAgainst, type Taking, whyNotToday } from '../why-not.ts'

/** How a partnership comes to its end, as far as it has. */
export type Ending = {
  file: CaseFile
  template: FinalReportTemplate
  agreement: Agreement | null
  /** The round whose agreement it is; the newest round where nothing has been signed. */
  round: RoundStatus | null
  points: readonly Point[]
  /** What is left of the money paid out, as far as the economy says, and what has been asked back of it. */
  money: { unspent: Ore | null; repayment: Repayment | null }
  /** The newest request to end early. */
  request: {
    event: ProcessEvent
    board: BoardCaseStatus
    /** What the organisations have answered, each for itself, in order. */
    answers: readonly ProcessEvent[]
    /** Why the board could not wait for them. */
    hastened: ProcessEvent | null
    /** What the boards have said to it, yes or no, each for itself. */
    decisions: readonly ProcessEvent[]
    /** How it was settled in the end. */
    settled: ProcessEvent | null
  } | null
  /** The letter that the parties have a right to when the work ended otherwise than by its last day. */
  letter: { sent: ProcessEvent | null } | null
}

export function mayRequest({ at, ending }: EndingProps): boolean {
  const { partnership, history } = ending.file
  if (!canRequestEarlyEnd(at.actor, partnership.scope)) return false
  return whyNotToday(at, history, 'request-early-end') === null
}

export type EndingProps = { at: SignedIn<CaseAt>; ending: Ending }

/** A point of the closing list, met by what has happened or by what somebody has written. */
export type Point = {
  item: ClosingItem
  kept: ClosedItem | null
  met: ProcessEvent | null
  /** What has happened since somebody ticked the point, so that it is to be gone through again. */
  reopened: ProcessEvent | null
  isDone: boolean
}

/** The states of the rulebook in which the parties have a right to a letter. */
const toldByLetter = ['STANCE_DECLINED', 'TERMINATED_EARLY', 'ABORTED_NO_CONSENSUS']
export const overStates = ['EXPIRED', 'RENEWED', 'TERMINATED_EARLY']
export const runningStates = ['SIGNED', 'ACTIVE', 'FINAL_REPORTED']

/** Throws NotFound where the rulebook that the case keeps has no closing list, NotAllowed. */
export async function loadEnding(at: SignedIn<CaseAt>): Promise<Ending> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { partnership, history, status } = file
  const template = history.rulebook.finalReport
  if (template === undefined) throw new NotFound()
  if (!canSeeShared(at.actor, partnership.scope)) throw new NotAllowed()
  const agreement = agreementOf(history)
  const round = status.rounds.find(({ track }) => track === agreement?.track) ?? status.rounds.at(-1) ?? null
  const of = { partnershipId: partnership.id, round: round?.track ?? 'round-1' }
  const kept = await listClosing(at.db, of)
  const money = await moneyLeft(at, file, of.round)
  const own = history.events.filter(({ seq }) => status.tracks.get(seq) === round?.track)
  return {
    file,
    template,
    agreement,
    round,
    points: template.closing.map((item) => pointOf(item, kept.get(item.key) ?? null, own)),
    money,
    request: requestIn(file, round),
    letter: letterIn(file),
  }
}

/** The same, with why whoever reads may not take the step today. Throws NotAllowed to those who never may, too. */
export async function loadEndingFor(at: SignedIn<CaseAt>, taking: Taking) {
  const ending = await loadEnding(at)
  return { ending, reason: reasonAgainst(at, ending.file, taking) }
}

function pointOf(item: ClosingItem, kept: ClosedItem | null, events: readonly ProcessEvent[]): Point {
  const met = item.metBy === undefined ? null : (events.findLast(({ type }) => type === item.metBy) ?? null)
  const since = kept?.done === true ? kept.at : null
  const reopened =
    events.findLast(
      ({ type, recordedAt }) => since !== null && type === item.reopenedBy && recordedAt > since,
    ) ?? null
  return { item, kept, met, reopened, isDone: met !== null || (since !== null && reopened === null) }
}

async function moneyLeft(
  at: SignedIn,
  { partnership, history }: CaseFile,
  round: string,
): Promise<Ending['money']> {
  const economies = await economyOf(at.db, partnership.id)
  const economy = economies.find(({ agreement }) => agreement.round === round)?.economy
  const repayments = repaymentsIn(history.events, round, economy?.movements ?? [])
  return { unspent: economy?.funds.unspent ?? null, repayment: openRepayment(repayments) }
}

function requestIn({ history, status }: CaseFile, round: RoundStatus | null): Ending['request'] {
  const board = status.boardCases.findLast(
    (one) => one.kind === 'earlyEnd' && one.round === round?.track && one.state !== 'CASE_DROPPED',
  )
  const event = history.events.find(({ seq }) => seq === board?.openedSeq)
  if (board === undefined || event === undefined) return null
  const since = history.events.filter(({ seq }) => seq > event.seq)
  return {
    board,
    event,
    answers: since.filter(({ type }) => type === 'earlyEndAnswered'),
    hastened: since.find(({ type }) => type === 'earlyEndHastened') ?? null,
    settled: since.find(({ type }) => type === 'terminatedEarly') ?? null,
    decisions: since.filter(
      ({ type, seq }) =>
        (type === 'boardApproved' || type === 'boardRejected') &&
        openedTogether(status, board).includes(status.tracks.get(seq) ?? ''),
    ),
  }
}

/** The newest round that left or ended so that a letter is due. */
function letterIn({ history, status }: CaseFile): Ending['letter'] {
  const round = status.rounds.findLast(({ state }) => toldByLetter.includes(state))
  if (round === undefined) return null
  const sent = history.events.find(
    ({ type, seq }) => type === 'endFeedbackGiven' && status.tracks.get(seq) === round.track,
  )
  return { sent: sent ?? null }
}

/** The point of the closing list that is about money left over. */
export function isAboutMoney({ item }: Point): boolean {
  return item.key === 'unspentFunds'
}
