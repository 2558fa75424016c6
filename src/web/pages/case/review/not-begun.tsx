import { canReview } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { Entry } from '../../../form/form.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { namesIn } from '../consideration/words.ts'
import { whyNotToday } from '../why-not.ts'
import { words } from './words.ts'

/** What will be here, and for the staff unit the way to begin. */
export function NotBegun({ at, file, entry }: { at: SignedIn; file: CaseFile; entry: Entry }) {
  const t = words(at.language)
  const { partnership, history, status } = file
  const { director, staffUnit } = namesIn(history.rulebook, at.language)
  const isNext = status.round === 'DIRECTOR_PROCEED'
  const reason = whyNotToday(at, history, 'start-review')
  const reviews = isNext && canReview(at.actor, partnership.scope)
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={t.title}
      lead={isNext ? t.startLead : undefined}
      entry={entry}
    >
      {reviews && reason === null && (
        <Form at={at} action={at.to.inCase(partnership.number, 'granskning')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <p>{t.startMeans}</p>
          <Actions>
            <Button>{t.start}</Button>
          </Actions>
        </Form>
      )}
      {reviews && reason !== null && <Alert color="warning">{inLanguage(reason, at.language)}</Alert>}
      {!reviews && (
        <EmptyState title={t.emptyTitle}>
          <p>{isNext ? t.emptyNext(staffUnit) : t.empty(director, staffUnit)}</p>
        </EmptyState>
      )}
    </CasePage>
  )
}
