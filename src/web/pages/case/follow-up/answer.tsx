import { z } from 'zod'
import { canAnswerBoard } from '../../../../domain/permissions/permissions-report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { answerDay } from '../../../../process/reports/report-parts.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form, writtenIn } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { demandSeen } from '../demand-seen.ts'
import { bothSides, tell } from '../tell.ts'
import { whyNotToday } from '../why-not.ts'
import { loadFollowUp, type YearAt, YearParams } from './load.ts'
import { words } from './words.ts'

const step = 'answer-follow-up'
const AnswerForm = form(words, (t, field) =>
  z.object({ measures: field.text(t.measuresMissing), lastSeq: field.lastSeq() }),
)

/** After the board's no: what the parties do about it, and a new edition of the follow-up. */
export const get = page(YearParams, noQuery, begunIn(show))
export const post = handler(YearParams, AnswerForm, keeping({ show, save }))

async function show(at: SignedIn<YearAt>, entry: Entry) {
  const one = await load(at)
  const t = words(at.language)
  const { partnership, history } = one.file
  const { decision, year } = one.followUp
  const address = (...more: string[]) =>
    at.to.inCase(partnership.number, 'uppfoljning', String(year), ...more)
  const reason = whyNotToday(at, history, step)
  return (
    <CasePage {...{ at, partnership, entry }} title={t.answerTitle} lead={t.answerLead}>
      {reason !== null && <Alert color="warning">{inLanguage(reason, at.language)}</Alert>}
      {reason === null && decision !== null && <div class="kept-text">{decision.reasons}</div>}
      {(reason === null || writtenIn(entry) !== null) && (
        <Form at={at} keeps={entry} action={address('svar')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <TextArea entry={entry} name="measures" label={t.measures} hint={t.measuresHint} rows={8} />
          <Actions>
            <Button>{t.answer}</Button>
            <ButtonLink href={address()} look="tertiary">
              {t.year(year)}
            </ButtonLink>
          </Actions>
        </Form>
      )}
    </CasePage>
  )
}

async function save(at: Saving<YearAt, typeof AnswerForm>) {
  const { file, status, followUp } = await load(at)
  const { partnership } = file
  const { lastSeq, measures } = at.form
  demandSeen(file, lastSeq)
  const answerBy = answerDay(file.history.rulebook, at.today)
  const content = { measures, year: followUp.year, answerBy }
  const asked = { step, track: status.track, by: at.actor, on: at.today, at: at.now, content }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'followUpAnswered', params: { by: at.actor.name } })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(
    at.to.inCase(partnership.number, 'uppfoljning', String(followUp.year)),
    words(at.language).answered,
  )
}

async function load(at: SignedIn<YearAt>) {
  const one = await loadFollowUp(at)
  if (!canAnswerBoard(at.actor, one.file.partnership.scope)) throw new NotAllowed()
  return one
}
