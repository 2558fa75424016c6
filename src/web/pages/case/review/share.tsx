import { z } from 'zod'
import { DocumentView } from '../../../../documents/html/document-view.tsx'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { addWorkingDays } from '../../../../kernel/calendar.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
import { listReviewConditions } from '../../../../store/review/review-condition.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form, typedIn } from '../../../form/form.ts'
import { typedDay } from '../../../form/typed-day.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { DateField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { seeOther } from '../consideration/part.tsx'
import { draftOf } from './conclusion-draft.ts'
import { fingerprint, isUnderReview, loadReview, mayWrite, type ReviewAtWork } from './load.ts'
import { preliminaryOf, type Verdict, verdictOf } from './papers.ts'
import { recordSharing } from './record.ts'
import { words } from './words.ts'

/** How long the party has to answer unless somebody says otherwise. */
const workingDaysToAnswer = 10

const ShareForm = form(words, (t, field) =>
  z.object({ answerBy: field.date(t.answerByMissing), lastSeq: field.lastSeq(), seen: field.text('', 200) }),
)

/** The preliminary result as the party will get it, with a last day to answer. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, ShareForm, { show, save })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const ready = await loadReady(at)
  const address = at.to.inCase(at.params.number, 'granskning')
  if (ready === null) return seeOther(address)
  const { work, verdict } = ready
  const t = words(at.language)
  const proposed = addWorkingDays(at.today, workingDaysToAnswer)
  const answerBy = typedDay(typedIn(entry, 'answerBy')) ?? proposed
  const model = await preliminaryOf(at.db, work.file, {
    verdict,
    name: at.actor.name,
    date: at.today,
    answerBy,
  })
  return (
    <CasePage
      at={at}
      partnership={work.file.partnership}
      title={t.shareTitle}
      lead={t.shareLead}
      entry={entry}
    >
      <div class="letter">
        <DocumentView model={model} heading="none" />
      </div>
      <Form at={at} action={at.to.inCase(at.params.number, 'granskning', 'preliminart')}>
        <input type="hidden" name="lastSeq" value={String(work.file.partnership.lastSeq)} />
        <input type="hidden" name="seen" value={fingerprint(work.versions)} />
        <DateField
          entry={entry}
          language={at.language}
          name="answerBy"
          label={t.answerBy}
          hint={t.answerByHint}
          value={proposed}
        />
        <p>{t.shareMeans}</p>
        <Actions>
          <Button>{t.share}</Button>
          <ButtonLink href={address} look="tertiary">
            {t.toOverview}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof ShareForm>) {
  const ready = await loadReady(at)
  const t = words(at.language)
  const address = at.to.inCase(at.params.number, 'granskning')
  if (ready === null) return goTo(address)
  const { work, verdict } = ready
  const { answerBy, lastSeq, seen } = at.form
  if (lastSeq !== work.file.partnership.lastSeq || seen !== fingerprint(work.versions))
    throw new ChangedMeanwhile()
  if (!isBefore(at.today, answerBy)) return refused([{ field: 'answerBy', sentence: t.answerByPassed }])
  if (verdict.reasons === '') return refused(t.reasonsMissing)
  const outcome = await recordSharing(at, work.file, { verdict, answerBy })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(address, t.shared)
}

type Ready = { work: ReviewAtWork; verdict: Verdict }

/** The review with a conclusion; null when there is nothing to look through. */
export async function loadReady(at: SignedIn<CaseAt>): Promise<Ready | null> {
  const work = await loadReview(at)
  if (!isUnderReview(work.file)) return null
  if (!mayWrite(at, work.file)) throw new NotAllowed()
  const conditions = await listReviewConditions(at.db, work.file.partnership.id)
  const verdict = verdictOf(work, draftOf(work.versions), conditions)
  return verdict === null ? null : { work, verdict }
}
