import {
  canReview,
  canSeeLegalOpinions,
  canSeeReviewWork,
} from '../../../../domain/permissions/permissions-agreement.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { addMonthsClamped } from '../../../../kernel/plain-date.ts'
import { duties } from '../../../../process/duties/duties.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { listDocuments } from '../../../../store/papers/document.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { AnswerToGive } from '../answer-to-give.tsx'
import { CasePage } from '../case-page.tsx'
import { namesIn } from '../consideration/words.ts'
import { freshMonths } from './papers.ts'
import { legalMatters, type Concluded as Review } from './result.ts'
import { ResultText } from './result-text.tsx'
import { TasksPart } from './tasks-part.tsx'
import { words } from './words.ts'

type ConcludedProps = { at: SignedIn; file: CaseFile; review: Review }

/** How the review ended: for the organisation once it has been told, for colleagues with whether it was. */
export async function Concluded({ at, file, review }: ConcludedProps) {
  const t = words(at.language)
  const isParty = at.actor.acting.side === 'party'
  const event = file.history.events.find(({ seq }) => seq === review.seq)
  const isPassed = review.outcome === 'passed' || review.outcome === 'passedWithConditions'
  const isNext = file.status.round.startsWith('REVIEW_PASSED')
  const isSigned = file.history.events.some(({ type }) => type === 'signatureGiven')
  const freshUntil = addMonthsClamped(review.on, freshMonths(file.history.rulebook))
  return (
    <CasePage
      at={at}
      partnership={file.partnership}
      title={t.title}
      lead={t.concludedLead(review.by.name, dateInWords(review.on, at.language))}
    >
      {!isParty && <Told at={at} file={file} review={review} />}
      <ResultText at={at} file={file} content={event?.content ?? {}} title={t.result} />
      {review.outcome === 'passedWithConditions' && <TasksPart at={at} file={file} />}
      {isPassed && !isSigned && <p>{t.freshUntil(dateInWords(freshUntil, at.language))}</p>}
      {isParty && (!isPassed || isNext) && <p>{isPassed ? t.partyNext : t.partyTalk}</p>}
      {await Papers({ at, file, review })}
      <Links at={at} file={file} />
    </CasePage>
  )
}

function feedbackDuty({ history }: CaseFile, at: SignedIn) {
  return duties(history, at.today).findLast(({ id }) => id === 'review-feedback')
}

/** For the organisation, when the review has ended but it has not been told yet. */
export function Pending({ at, file }: Omit<ConcludedProps, 'review'>) {
  const t = words(at.language)
  const { StaffUnit } = namesIn(file.history.rulebook, at.language)
  const due = feedbackDuty(file, at)?.due
  return (
    <CasePage at={at} partnership={file.partnership} title={t.title}>
      <EmptyState title={t.pendingTitle}>
        <p>{t.pending(StaffUnit, due === undefined ? '' : dateInWords(due, at.language))}</p>
      </EmptyState>
    </CasePage>
  )
}

/** Whether the organisation has had the answer; otherwise whose turn it is and by which day. */
function Told({ at, file, review }: ConcludedProps) {
  const t = words(at.language)
  const { number, scope } = file.partnership
  if (review.told !== null) return <p>{t.told(dateInWords(review.told.on, at.language))}</p>
  const href = canReview(at.actor, scope) ? at.to.inCase(number, 'granskning', 'besked') : null
  return <AnswerToGive {...{ at, file, href, t }} duty={feedbackDuty(file, at)} />
}

async function Papers({ at, file, review }: ConcludedProps) {
  const t = words(at.language)
  const { partnership } = file
  const documents = await listDocuments(at.db, partnership.id)
  const found = documents.filter(({ seq }) => seq === review.seq || seq === review.told?.seq)
  if (found.length === 0) return null
  return (
    <Section title={t.papers} id="handlingar">
      <ul>
        {found.map(({ number, title, language }) => (
          <li>
            <a href={at.to.inCase(partnership.number, 'handling', String(number))}>
              <span lang={language === at.language ? undefined : language}>{title}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The way back into the work, for those who may read it. */
function Links({ at, file }: Omit<ConcludedProps, 'review'>) {
  const t = words(at.language)
  const { number, scope } = file.partnership
  const asked = legalMatters(file).length > 0 && canSeeLegalOpinions(at.actor, scope)
  return (
    <>
      {asked && (
        <p>
          <a href={at.to.inCase(number, 'granskning', 'juridik')}>{t.legalTitle}</a>
        </p>
      )}
      {canSeeReviewWork(at.actor, scope) && (
        <p>
          <a href={at.to.inCase(number, 'granskning', 'kriterier')}>{t.criteriaSets}</a>
        </p>
      )}
    </>
  )
}
