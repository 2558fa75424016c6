import { answersRequestsOf, daysTaken } from '../../../domain/disclosure.ts'
import { findWaitingRequests } from '../../../store/papers/disclosure.ts'
import { Alert } from '../../parts/alert.tsx'
import type { SignedIn } from '../../visit.ts'
import { words } from './words.ts'

/** That requests for documents wait, and the way to take one in, for those who answer them; nothing for anybody else. */
export async function RequestsToAnswer({ at }: { at: SignedIn }) {
  const bodyId = answersRequestsOf(at.actor)
  if (bodyId === null) return null
  const t = words(at.language)
  const waiting = await findWaitingRequests(at.db, bodyId)
  if (waiting === null)
    return (
      <p>
        <a href={at.to.disclosure()}>{t.title}</a>
      </p>
    )
  return (
    <Alert color="info">
      <a href={at.to.disclosure()}>{t.waiting(waiting.count)}</a>{' '}
      {t.waitedDays(daysTaken(waiting.since, at.today))}.
    </Alert>
  )
}
