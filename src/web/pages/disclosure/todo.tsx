import { answersRequestsOf, daysTaken } from '../../../domain/disclosure.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { findWaitingRequests } from '../../../store/papers/disclosure-list.ts'
import { Alert } from '../../parts/alert.tsx'
import type { SignedIn } from '../../visit.ts'
import { words } from './words.ts'

/** The requests for documents that wait for whoever answers them, none among them; null for anybody else. */
export type WaitingRequests = { count: number; since: PlainDate | null }

export async function requestsToAnswer(at: SignedIn): Promise<WaitingRequests | null> {
  const bodyId = answersRequestsOf(at.actor)
  if (bodyId === null) return null
  return (await findWaitingRequests(at.db, bodyId)) ?? { count: 0, since: null }
}

/** That requests for documents wait, and the way to take one in. */
export function RequestsToAnswer({ at, waiting }: { at: SignedIn; waiting: WaitingRequests | null }) {
  const t = words(at.language)
  if (waiting === null) return null
  if (waiting.since === null)
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
