import { z } from 'zod'
import { canAnswerCorrection } from '../../../../domain/permissions/permissions-register.ts'
import { guardRecord } from '../../../../domain/register/register-guard.ts'
import type { RegisterRecord } from '../../../../domain/register.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { withTransaction } from '../../../../store/db.ts'
import { findRecord } from '../../../../store/register/register.ts'
import { listRegisterCodes } from '../../../../store/register/register-code.ts'
import {
  answerCorrection,
  type Correction,
  correctionOutcomes,
  findCorrection,
} from '../../../../store/register/register-correction.ts'
import { saveRecords } from '../../../../store/register/register-save.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry, Problem } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { changed, isChangedHere, type Unreadable } from './changed.ts'
import { AnswerForm } from './form.ts'
import { RecordFields } from './record-fields.tsx'
import { tellOfAnswer } from './tell.ts'
import { words } from './words.ts'

const CorrectionParams = z.object({ correction: z.uuid() })
type CorrectionAt = z.output<typeof CorrectionParams>
type At = SignedIn<CorrectionAt>

export const get = page(CorrectionParams, noQuery, begunIn(show))
export const post = handler(CorrectionParams, AnswerForm, keeping({ show, save }))

async function show(at: At, entry: Entry) {
  const { correction, record } = await loaded(at)
  const t = words(at.language)
  return (
    <Page at={at} title={t.answerTitle(correction.recordName)} entry={entry}>
      <Facts
        facts={[
          [t.wrong, correction.wrong],
          [t.right, correction.right],
          [t.source, correction.source ?? '–'],
          [
            t.from,
            [t.sides[correction.fromSide], correction.name, correction.email].filter(Boolean).join(', '),
          ],
        ]}
      />
      <p>
        <a href={at.to.registered(correction.recordId)}>{t.seeRecord}</a>
      </p>
      {correction.answer === null ? (
        <AnswerFields at={at} correction={correction} record={record} entry={entry} />
      ) : (
        <p>
          {t.outcomes[correction.answer.outcome]}: {correction.answer.text}
        </p>
      )}
    </Page>
  )
}

async function save(at: Saving<CorrectionAt, typeof AnswerForm>) {
  const { correction, record } = await loaded(at)
  const t = words(at.language)
  const { acting, personId } = at.actor
  if (acting.side !== 'public') throw new NotAllowed()
  const { outcome, answer } = at.form
  const written = record === null || outcome === 'declined' ? null : asWritten(record, at)
  if (Array.isArray(written)) return refused(written)
  const answered = await withTransaction(at.db, async (trx) => {
    const first = await answerCorrection(trx, correction.id, {
      outcome,
      text: answer,
      by: personId,
      at: at.now,
    })
    if (!first) return false
    if (written !== null)
      await saveRecords(trx, [written], {
        kind: 'corrected',
        by: acting.bodyName,
        personId,
        at: at.now,
        note: t.afterCorrection,
      })
    await tellOfAnswer(at, trx, correction, { answer, signedBy: acting.bodyName })
    return true
  })
  return answered ? goTo(at.to.register({}, 'rattelser'), t.answered) : refused(t.already)
}

/** The record as it is to stand, null when nothing is changed in it; or what has to be put right first. */
function asWritten(
  record: RegisterRecord,
  { form, now, today, language }: Saving<CorrectionAt, typeof AnswerForm>,
): RegisterRecord | null | Problem[] {
  const t = words(language)
  if (form.verifiedOn !== null && isAfter(form.verifiedOn, today))
    return [{ field: 'verifiedOn', sentence: t.verifiedLater }]
  const outcome = changed(record, form, now)
  if (!outcome.ok) return outcome.unreadable.map((one) => unreadableInWords(one, t))
  if (outcome.record === record) return null
  if (form.basedOn !== record.provenance.changedAt) return [{ sentence: t.changedMeanwhile }]
  return guardRecord(outcome.record, []).length > 0 ? [{ sentence: t.held }] : outcome.record
}

function unreadableInWords({ field, fault }: Unreadable, t: ReturnType<typeof words>): Problem {
  if (fault === null) return { field, sentence: t.wrongFields[field] ?? t.wrongField }
  return { field, sentence: t.badLine(fault.line, t.parts[fault.part] ?? fault.part) }
}

async function loaded(at: At) {
  const correction = await findCorrection(at.db, at.params.correction)
  if (correction === null) throw new NotFound()
  if (!canAnswerCorrection(at.actor, correction.bodyId)) throw new NotAllowed()
  const record = await findRecord(at.db, correction.recordId, at.today)
  return { correction, record }
}

type FieldsProps = { at: At; correction: Correction; record: RegisterRecord | null; entry: Entry }

async function AnswerFields({ at, correction, record, entry }: FieldsProps) {
  const t = words(at.language)
  const codes = await listRegisterCodes(at.db)
  return (
    <Form at={at} keeps={entry} action={at.to.register({}, 'rattelser', correction.id)}>
      <RadioGroup
        entry={entry}
        name="outcome"
        label={t.outcome}
        choices={correctionOutcomes.map((value) => ({ value, label: t.outcomes[value] }))}
      />
      <TextArea entry={entry} name="answer" label={t.answer} hint={t.answerHint} rows={4} />
      {record !== null && isChangedHere(record) ? (
        <RecordFields at={at} record={record} codes={codes} entry={entry} />
      ) : (
        <p class="quiet">{t.elsewhere}</p>
      )}
      <Actions>
        <Button>{t.sendAnswer}</Button>
      </Actions>
    </Form>
  )
}
