import { z } from 'zod'
import { DocumentView } from '../../../../documents/html/document-view.tsx'
import { canReview } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { whyNotToday } from '../why-not.ts'
import { loadCase } from './load.ts'
import { letterOf } from './papers.ts'
import { feedbackStep, recordFeedback } from './record.ts'
import { conclusionOf } from './result.ts'
import { words } from './words.ts'

const FeedbackForm = form(words, (_, field) => z.object({ lastSeq: field.lastSeq() }))

/** The answer to the organisation, when it was not sent with the conclusion. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, FeedbackForm, { show, save })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { file, review } = await loadConcluded(at)
  const { partnership, history } = file
  const t = words(at.language)
  const reason = whyNotToday(at, history, feedbackStep)
  const model = await letterOf(at.db, file, { verdict: review, name: review.by.name, date: at.today })
  const address = (...more: string[]) => at.to.inCase(partnership.number, 'granskning', ...more)
  return (
    <CasePage at={at} partnership={partnership} title={t.tell} lead={t.sendLead} entry={entry}>
      {reason !== null && <Alert color="warning">{inLanguage(reason, at.language)}</Alert>}
      <div class="letter">
        <DocumentView model={model} heading="none" />
      </div>
      {reason === null && (
        <Form at={at} action={address('besked')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <Actions>
            <Button>{t.send}</Button>
            <ButtonLink href={address()} look="tertiary">
              {t.title}
            </ButtonLink>
          </Actions>
        </Form>
      )}
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof FeedbackForm>) {
  const { file, review } = await loadConcluded(at)
  if (at.form.lastSeq !== file.partnership.lastSeq) throw new ChangedMeanwhile()
  const outcome = await recordFeedback(at, file, review)
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'granskning'), words(at.language).sent)
}

async function loadConcluded(at: SignedIn<CaseAt>) {
  const file = await loadCase(at)
  const review = conclusionOf(file)
  if (review === null || !canReview(at.actor, file.partnership.scope)) throw new NotAllowed()
  return { file, review }
}
