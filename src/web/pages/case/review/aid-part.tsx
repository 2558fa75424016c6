import { dateInWords } from '../../../../kernel/date-words.ts'
import { findAidAssessment } from '../../../../store/aid.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { ReviewAtWork } from './load.ts'
import { words } from './words.ts'

/** What has been concluded on state aid, and the way to where it is worked out. */
export async function AidPart({ at, work }: { at: SignedIn; work: ReviewAtWork }) {
  const t = words(at.language)
  const { id, number } = work.file.partnership
  const aid = await findAidAssessment(at.db, id)
  return (
    <>
      {aid === null ? (
        <EmptyState title={t.aidMissing}>
          <p>{t.aidLead}</p>
        </EmptyState>
      ) : (
        <>
          <p>
            <strong>{t.aidBasis[aid.basis]}</strong>
          </p>
          <p class="typed">{aid.reasons}</p>
          <p class="quiet">{t.byOn(aid.by.name, dateInWords(aid.on, at.language))}</p>
        </>
      )}
      <Actions>
        <ButtonLink href={at.to.inCase(number, 'statsstod')} look="secondary">
          {t.toAid}
        </ButtonLink>
      </Actions>
    </>
  )
}
