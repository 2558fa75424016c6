import type { ReportFacts } from '../../../../documents/papers/report-facts.ts'
import { inLanguage } from '../../../../domain/text.ts'
import type { Language } from '../../../../kernel/language.ts'
import { dayInStockholm, type PlainDate } from '../../../../kernel/plain-date.ts'
import type { CaseFile } from '../../../../store/case-file.ts'
import { listChanges } from '../../../../store/change.ts'
import type { Db } from '../../../../store/db.ts'
import { listDeviations } from '../../../../store/deviation.ts'
import { listGroupMeetings } from '../../../../store/group-meeting.ts'
import { listLearningGoals } from '../../../../store/idea-meeting.ts'
import { listFollowUps } from '../../../../store/report.ts'
import { loadFigures } from './figures.ts'
import { assessmentWords } from './words.ts'

export type Span = { from: PlainDate; to: PlainDate }

/** What the case holds of a period, for a report on it. */
export async function loadFacts(
  db: Db,
  file: CaseFile,
  { span, language }: { span: Span; language: Language },
): Promise<ReportFacts> {
  const { id } = file.partnership
  const within = (day: PlainDate | null) => day !== null && day >= span.from && day <= span.to
  const [figures, meetings, changes, deviations, learningGoals, followUps] = await Promise.all([
    loadFigures(db, id, { span, language }),
    listGroupMeetings(db, id),
    listChanges(db, id),
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
    decisions: held.flatMap(({ decisions, heldOn }) => decisions.map((one) => ({ ...one, heldOn }))),
    changes: changes
      .filter(({ on }) => within(on))
      .map(({ text, reason, on, changeClass }) => ({
        text,
        reason,
        on,
        kind: classOf(file, changeClass, language),
      })),
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

function classOf({ history }: CaseFile, id: string, language: Language): string {
  const found = history.rulebook.changeClasses.find((one) => one.id === id)
  return found === undefined ? '' : inLanguage(found.label, language)
}
