import { z } from 'zod'
import { DocumentView } from '../../../../documents/html/document-view.tsx'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { DueLine } from '../../../parts/turn-card.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { whyNotToday } from '../why-not.ts'
import { feedbackDuty, loadCase, mayTell } from './load.ts'
import { letterOf } from './papers.ts'
import { recordFeedback } from './record.ts'
import { feedbackStep } from './send-letter.ts'
import { findVerdict } from './verdict.ts'
import { words } from './words.ts'

const FeedbackForm = form(words, (_, field) => z.object({ lastSeq: field.lastSeq() }))

/** The answer to the organisation, when it was not sent with the assessment. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, FeedbackForm, { show, save })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { file, given } = await loadGiven(at)
  const { partnership, history } = file
  const t = words(at.language)
  const reason = whyNotToday(at, history, feedbackStep)
  const director = given.event.by.name
  const model = await letterOf(at.db, file, { verdict: given, director, date: at.today })
  const due = feedbackDuty(file, at.today)?.due
  return (
    <CasePage at={at} partnership={partnership} title={t.tell} lead={t.sendLead} entry={entry}>
      {reason !== null ? (
        <Alert color="warning">{inLanguage(reason, at.language)}</Alert>
      ) : (
        due !== undefined && <DueLine at={at} due={due} />
      )}
      <div class="letter">
        <DocumentView model={model} heading="none" />
      </div>
      {reason === null && (
        <Form at={at} action={at.to.inCase(partnership.number, 'bedomning', 'besked')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <Actions>
            <Button>{t.send}</Button>
            <ButtonLink href={at.to.inCase(partnership.number, 'bedomning')} look="tertiary">
              {t.shortTitle}
            </ButtonLink>
          </Actions>
        </Form>
      )}
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof FeedbackForm>) {
  const { file, given } = await loadGiven(at)
  if (at.form.lastSeq !== file.partnership.lastSeq) throw new ChangedMeanwhile()
  const outcome = await recordFeedback(at, file, given)
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'bedomning'), words(at.language).sent)
}

async function loadGiven(at: SignedIn<CaseAt>) {
  const file = await loadCase(at)
  const given = findVerdict(file.history)
  if (given === null || !mayTell(at.actor, file)) throw new NotAllowed()
  return { file, given }
}
