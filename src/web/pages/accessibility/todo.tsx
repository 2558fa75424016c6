import { canAnswerReports } from '../../../domain/accessibility-report.ts'
import { findUnanswered } from '../../../store/people/accessibility-report.ts'
import { Alert } from '../../parts/alert.tsx'
import { DueWords } from '../../parts/date-words.tsx'
import type { SignedIn } from '../../visit.ts'
import { words } from './words.ts'

/** That reports wait for an answer, for those who give it; nothing for anybody else. */
export async function ReportsToAnswer({ at }: { at: SignedIn }) {
  const { acting } = at.actor
  if (acting.side !== 'public' || !canAnswerReports(at.actor)) return null
  const waiting = await findUnanswered(at.db, acting.bodyId)
  if (waiting === null) return null
  return (
    <Alert color="info">
      <a href={at.to.accessibility('anmalningar')}>{words(at.language).list.todo(waiting.count)}</a>{' '}
      <DueWords at={at} due={waiting.due} />
    </Alert>
  )
}
