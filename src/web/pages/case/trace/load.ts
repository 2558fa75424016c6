import type { PartyName } from '../../../../domain/contribution.ts'
import { dayOf, type EventType, type ProcessEvent } from '../../../../domain/events.ts'
import { canSeeDocument, readByPoliticians } from '../../../../domain/permissions/document-permissions.ts'
import { canSeeShared } from '../../../../domain/permissions/permissions.ts'
import { canSeeReported } from '../../../../domain/permissions/permissions-report.ts'
import type { FollowUp } from '../../../../domain/report.ts'
import type { GoalResult } from '../../../../domain/results.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { addOre, type Ore, ore } from '../../../../kernel/money.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { bringingIn } from '../../../../process/agreement/brought-in.ts'
import { dayIn } from '../../../../process/agreement/day-in.ts'
import { reportedUntil } from '../../../../process/reports/reported.ts'
import { contributionsGiven } from '../../../../store/agreement/economy.ts'
import { resultsOf } from '../../../../store/agreement/indicator.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { type GoalOfBoard, listGoalsOfBoard } from '../../../../store/meetings/partnership-goal.ts'
import { type CaseDocument, listDocuments } from '../../../../store/papers/document.ts'
import { listFollowUps } from '../../../../store/reports/report.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { documentScope } from '../document/document-scope.ts'
import { type OwnTitles, ownTitles } from '../own-titles.ts'

export type At = SignedIn<CaseAt>

type Paper = Omit<CaseDocument, 'model'>
export type Judgement = {
  event: ProcessEvent
  on: PlainDate
  reasons: string
  paragraph: string
  /** What was written of it, as far as the reader may open it. */
  papers: readonly Paper[]
}
export type MoneyRow = { year: number; party: PartyName; promised: Ore; given: Ore | null }

export type Trace = {
  file: CaseFile
  /** The reader sees what the board has decided and what has been reported to it. */
  asReported: boolean
  boardGoals: readonly GoalOfBoard[]
  goals: readonly GoalResult[]
  judgements: readonly Judgement[]
  money: readonly MoneyRow[]
  followUps: readonly FollowUp[]
  titleOf: OwnTitles
}

/** What a partnership is for, who judged it, what it cost and what came of it: to whoever sees all of the case, or what the board has been told. */
export async function loadTrace(at: At): Promise<Trace> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { id, lead, scope } = file.partnership
  if (!canSeeReported(at.actor, scope)) throw new NotAllowed()
  const asReported = !canSeeShared(at.actor, scope)
  const asOf = asReported ? { asOf: reportedUntil(file.history.events) } : {}
  const [goals, results, contributions, followUps, titleOf, documents] = await Promise.all([
    listGoalsOfBoard(at.db, { boardId: lead.boardId, partnershipId: id, today: at.today }),
    resultsOf(at.db, id, asOf),
    contributionsGiven(at.db, id, asOf),
    listFollowUps(at.db, id),
    ownTitles(at.db, file),
    listDocuments(at.db, id),
  ])
  const open = documents.filter((one) => canSeeDocument(at.actor, scope, documentScope(file, one)))
  return {
    file,
    asReported,
    followUps: followUps.filter(
      ({ approvedOn, documentId }) => !asReported || (approvedOn ?? documentId) !== null,
    ),
    titleOf,
    boardGoals: goals.filter(({ since }) => since !== null),
    goals: results.at(-1)?.goals ?? [],
    judgements: [
      ...broughtInJudgement(file),
      ...file.history.events.filter(({ type }) => judging.includes(type)),
    ]
      .map((event) => judgementOf(event, open))
      .filter(
        ({ event, papers }) => !asReported || readByPoliticians.includes(event.type) || papers.length > 0,
      ),
    money: moneyIn(contributions),
  }
}

/** The events by which somebody answers for the partnership, first to last. */
const judging: readonly EventType[] = [
  'considerationSubmitted',
  'directorProceeded',
  'directorDeclined',
  'redirected',
  'reviewPassed',
  'reviewPassedWithConditions',
  'reviewFailed',
  'aidAssessed',
  'stanceTaken',
  'memoApproved',
  'boardApproved',
  'boardRejected',
  'boardReferredBack',
  'boardTabled',
  'signatureGiven',
  'reportApproved',
  'terminatedEarly',
  'broughtInFactsStated',
]

/** The board's decision on an agreement that was brought in: what was last said of it, where its day is known. */
function broughtInJudgement({ history }: CaseFile): ProcessEvent[] {
  const said = history.events.findLast(({ type }) => bringingIn.includes(type))
  return said === undefined || dayIn(said, 'decidedOn') === null ? [] : [said]
}

function judgementOf(event: ProcessEvent, open: readonly Paper[]): Judgement {
  const { reasons, paragraph } = event.content
  const said = isUnspoken(event) ? '' : textIn(reasons)
  const papers = open.filter(({ seq }) => seq === event.seq)
  const on = (bringingIn.includes(event.type) ? dayIn(event, 'decidedOn') : null) ?? dayOf(event)
  return { event, on, reasons: said, paragraph: textIn(paragraph), papers }
}

/** Its reasons are of something else than what was judged: what the considerations say, and why days were corrected. */
function isUnspoken({ type }: ProcessEvent): boolean {
  return type === 'considerationSubmitted' || bringingIn.includes(type)
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

type Contributions = Awaited<ReturnType<typeof contributionsGiven>>

/** A row for each year and party: all kinds together. What has no outcome yet is not a zero. */
function moneyIn(contributions: Contributions): MoneyRow[] {
  const rows = new Map<string, MoneyRow>()
  for (const { year, party, promised, given } of contributions) {
    const key = `${year} ${party.id}`
    const before = rows.get(key) ?? { year, party, promised: zero, given: null }
    const sum = given?.amount == null ? before.given : addOre(before.given ?? zero, given.amount)
    rows.set(key, { ...before, promised: addOre(before.promised, promised?.amount ?? zero), given: sum })
  }
  return [...rows.values()].toSorted((a, b) => a.year - b.year)
}

const zero = ore(0)
