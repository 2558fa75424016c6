import type { Party } from '../../../../domain/partnership.ts'
import { canReview } from '../../../../domain/permissions/permissions-agreement.ts'
import { newcomersIn } from '../../../../process/review/newcomers.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { reviewAddress } from './review-newcomer.tsx'
import { reviewWords } from './review-words.ts'

type Props = { at: SignedIn<CaseAt>; file: CaseFile; party: Party }

/** Whether an organisation that joined after the review has passed one of its own, and the way to it. */
export function Reviewed({ at, file, party }: Props) {
  const t = reviewWords(at.language)
  const { partnership, history, status } = file
  const found = newcomersIn(history.events, partnership.parties).find((one) => one.party.id === party.id)
  if (found === undefined) return null
  const { review, isPassed } = found
  const said = review === null ? t.unreviewed : isPassed ? t.passed(review.on) : t.failed(review.on)
  const may = !isPassed && status.open && canReview(at.actor, partnership.scope)
  return (
    <>
      {' · '}
      {said}
      {review !== null && !isPassed && <p>{t.failedNext}</p>}
      {may && (
        <p>
          <a href={reviewAddress(at, partnership.number, party.id)}>{t.toReview}</a>
        </p>
      )}
    </>
  )
}
