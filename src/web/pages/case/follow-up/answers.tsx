import { canAnswerBoard } from '../../../../domain/permissions/permissions-report.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import type { OneProps } from './load.ts'
import { words } from './words.ts'

/** The board's no or referral back with its reasons, and what comes of it. */
export function BoardsAnswer({ at, one: { file, followUp, status } }: OneProps) {
  const t = words(at.language)
  const { decision, edition, measures } = followUp
  const day = decision === null ? '' : dateInWords(decision.on, at.language)
  const isRejected = status.state === 'FOLLOW_UP_NOT_APPROVED'
  const isReturned = status.state === 'CASE_OPENED' && decision?.outcome === 'referredBack'
  return (
    <>
      {isRejected && decision !== null && (
        <Alert color="danger">
          <h2 class="ds-heading">{t.rejectedTitle}</h2>
          <p>{t.rejected(day, decision.paragraph)}</p>
          <div class="kept-text">{decision.reasons}</div>
          <p>{t.answerNext}</p>
          {canAnswerBoard(at.actor, file.partnership.scope) && (
            <Actions>
              <ButtonLink href={at.to.inCase(at.params.number, 'uppfoljning', String(followUp.year), 'svar')}>
                {t.toAnswer}
              </ButtonLink>
            </Actions>
          )}
        </Alert>
      )}
      {isReturned && decision !== null && (
        <Alert color="warning">
          <h2 class="ds-heading">{t.referredTitle}</h2>
          <p>{t.referred(day, decision.paragraph)}</p>
          <div class="kept-text">{decision.reasons}</div>
        </Alert>
      )}
      {edition > 1 && (
        <>
          <p>{t.edition(edition)}</p>
          <h2 class="ds-heading">{t.measuresNow}</h2>
          <div class="kept-text">{measures}</div>
        </>
      )}
    </>
  )
}
