import type { ReportFacts } from '../../../../documents/papers/report-facts.ts'
import { adjustmentsIn, changesIn } from '../../../../domain/change.ts'
import type { Language } from '../../../../domain/text.ts'
import { dayInStockholm, isBefore, type PlainDate, yearOf } from '../../../../kernel/plain-date.ts'
import type { GroupKind } from '../../../../process/case/group-kind.ts'
import type { History } from '../../../../process/case/history.ts'
import { duties } from '../../../../process/duties/duties.ts'
import { explainLimitOn } from '../../../../process/reports/economy-limit.ts'
import { listLearningGoals } from '../../../../store/agreement/learning-goals.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { Db } from '../../../../store/db.ts'
import { listGroupMeetings } from '../../../../store/meetings/group-meeting.ts'
import { listDeviations } from '../../../../store/reports/deviation.ts'
import { listFollowUps } from '../../../../store/reports/report.ts'
import { loadFigures } from './figures.ts'
import type { Span } from './span.ts'
import { assessmentWords } from './words.ts'

/** What the case holds of a period, for a report on it. */
export async function loadFacts(
  db: Db,
  file: CaseFile,
  { span, today, language }: { span: Span; today: PlainDate; language: Language },
): Promise<ReportFacts> {
  const { id } = file.partnership
  const { events } = file.history
  const explaining = { limit: explainLimitOn(file.history.rulebook, today), today }
  const within = (day: PlainDate | null) => day !== null && day >= span.from && day <= span.to
  const [figures, meetings, deviations, learningGoals, followUps] = await Promise.all([
    loadFigures(db, id, { span, language, explaining }),
    listGroupMeetings(db, id),
    listDeviations(db, id),
    listLearningGoals(db, id),
    listFollowUps(db, id),
  ])
  const held = meetings.flatMap((meeting) =>
    meeting.heldOn !== null && within(meeting.heldOn) ? [{ ...meeting, heldOn: meeting.heldOn }] : [],
  )
  return {
    ...figures,
    meetings: held,
    tooFew: tooFewIn(file.history, span, today),
    decisions: held.flatMap(({ decisions, heldOn }) => decisions.map((one) => ({ ...one, heldOn }))),
    adjustments: adjustmentsIn(events).filter(({ on }) => within(on)),
    changes: changesIn(events).filter(({ on, endedOn }) => within(on) || within(endedOn)),
    deviations: deviations.filter(
      ({ closedOn, writtenAt }) =>
        closedOn === null || within(closedOn) || within(dayInStockholm(new Date(writtenAt))),
    ),
    learningGoals,
    followUps: followUps.map(({ year, approval, decision }) => ({
      year,
      assessment:
        approval === null ? assessmentWords(language).none : assessmentWords(language)[approval.assessment],
      approved: decision?.outcome === 'approved',
    })),
  }
}

/** The years that a group met fewer times than the rules ask for: the one that a report is about, and those that are over. */
function tooFewIn(history: History, { from, to }: Span, today: PlainDate): ReportFacts['tooFew'] {
  const [first, last] = [yearOf(from), yearOf(to)]
  return duties(history, today).flatMap(({ id, year = 0, due = today, held = 0, count = 0 }) => {
    const group = groupOf[id]
    const isTold = year >= first && year <= last && (first === last || isBefore(due, today))
    return group !== undefined && isTold && held < count ? [{ group, year, held, count }] : []
  })
}

const groupOf: Record<string, GroupKind> = {
  'steering-group-meetings': 'steering',
  'working-group-meetings': 'working',
}
