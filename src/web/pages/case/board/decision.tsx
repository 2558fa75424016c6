import { dateInWords } from '../../../../kernel/date-words.ts'
import type { LegalityReview } from '../../../../process/board/legality.ts'
import type { BoardDecision } from '../../../../store/meetings/board-case.ts'
import { Details } from '../../../parts/details.tsx'
import type { BoardProps } from './load.ts'
import { words } from './words.ts'

/** What the board decided, which text it was about, and how long a legality review can be asked for. */
export function Decision(props: BoardProps) {
  const { at, loaded, board } = props
  const t = words(at.language)
  const { decision } = board
  if (decision === null) return null
  const paper = loaded.documents.find(({ seq }) => seq === decision.seq)
  return (
    <>
      <p>
        <strong>{t.outcomes[decision.outcome]}</strong>{' '}
        {t.decidedOn(dateInWords(decision.decidedOn, at.language), decision.paragraph)}
      </p>
      {decision.extraMeeting && <p class="quiet">{t.wasExtra}</p>}
      {decision.reasons !== '' && <div class="kept-text">{decision.reasons}</div>}
      {decision.about !== null && (
        <p>{(board.status.kind === 'sign' ? t.about : t.aboutReport)[decision.about]}</p>
      )}
      {paper !== undefined && (
        <p>
          <a href={at.to.inCase(loaded.file.partnership.number, 'handling', String(paper.number))}>
            {t.decisionPaper}
          </a>
        </p>
      )}
      {decision.outcome !== 'tabled' && (
        <Afterwards at={at} decision={decision} review={board.legalityReview} />
      )}
      {decision.textHash !== null && (
        <Details summary={t.whichText}>
          <p class="digest">{t.textHash(decision.textHash)}</p>
        </Details>
      )}
    </>
  )
}

type AfterwardsProps = { at: BoardProps['at']; decision: BoardDecision; review: LegalityReview | null }

function Afterwards({ at, decision, review }: AfterwardsProps) {
  const t = words(at.language)
  const { minutes, sharedOn } = decision
  return (
    <>
      <p>
        {minutes === null ? t.minutesAwaited : t.minutesAre(dateInWords(minutes.announcedOn, at.language))}
      </p>
      {review !== null && (
        <>
          <p>
            {t.legality}: {t.legalityUntil(dateInWords(review.ends, at.language))}
          </p>
          <Details summary={t.legality}>{t.legalityWhy(review.arithmetic[at.language])}</Details>
        </>
      )}
      {sharedOn !== null && <p>{t.sharedOn(dateInWords(sharedOn, at.language))}</p>}
    </>
  )
}
