import { z } from 'zod'
import { canAnswerCorrection } from '../../../../domain/permissions-register.ts'
import { type RegisterRecord, registerRecord } from '../../../../domain/register.ts'
import { guardRecord } from '../../../../domain/register-guard.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { withTransaction } from '../../../../store/db.ts'
import { findRecord } from '../../../../store/register.ts'
import {
  answerCorrection,
  type Correction,
  correctionOutcomes,
  findCorrection,
} from '../../../../store/register-correction.ts'
import { saveRecords } from '../../../../store/register-save.ts'
import { goTo, refused } from '../../../answer.ts'
import type { Entry } from '../../../form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { TextArea, TextField } from '../../../parts/fields.tsx'
import { Fieldset } from '../../../parts/fieldset.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { changed, isChangedHere } from './changed.ts'
import { AnswerForm } from './form.ts'
import { tellOfAnswer } from './tell.ts'
import { words } from './words.ts'

const CorrectionParams = z.object({ correction: z.uuid() })
type CorrectionAt = z.output<typeof CorrectionParams>
type At = SignedIn<CorrectionAt>

export const get = page(CorrectionParams, noQuery, show)
export const post = handler(CorrectionParams, AnswerForm, { show, save })

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
  const after = record === null || outcome === 'declined' ? record : changed(record, at.form, at.now)
  if (after !== null && after !== record) {
    if (!registerRecord.safeParse(after).success) return refused([{ field: 'to', sentence: t.badYear }])
    if (guardRecord(after, []).length > 0) return refused(t.held)
  }
  const answered = await withTransaction(at.db, async (trx) => {
    const first = await answerCorrection(trx, correction.id, {
      outcome,
      text: answer,
      by: personId,
      at: at.now,
    })
    if (!first) return false
    if (after !== null && after !== record)
      await saveRecords(trx, [after], {
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

async function loaded(at: At) {
  const correction = await findCorrection(at.db, at.params.correction)
  if (correction === null) throw new NotFound()
  if (!canAnswerCorrection(at.actor, correction.bodyId)) throw new NotAllowed()
  const record = await findRecord(at.db, correction.recordId, at.today)
  return { correction, record }
}

type FieldsProps = { at: At; correction: Correction; record: RegisterRecord | null; entry: Entry }

function AnswerFields({ at, correction, record, entry }: FieldsProps) {
  const t = words(at.language)
  return (
    <Form at={at} action={at.to.register({}, 'rattelser', correction.id)}>
      <RadioGroup
        entry={entry}
        name="outcome"
        label={t.outcome}
        choices={correctionOutcomes.map((value) => ({ value, label: t.outcomes[value] }))}
      />
      <TextArea entry={entry} name="answer" label={t.answer} hint={t.answerHint} rows={4} />
      {record !== null && isChangedHere(record) ? (
        <RecordFields at={at} record={record} entry={entry} />
      ) : (
        <p class="quiet">{t.elsewhere}</p>
      )}
      <Actions>
        <Button>{t.sendAnswer}</Button>
      </Actions>
    </Form>
  )
}

function RecordFields({ at, record, entry }: { at: At; record: RegisterRecord; entry: Entry }) {
  const t = words(at.language)
  const last = record.periods.at(-1)?.to ?? ''
  return (
    <Fieldset legend={t.change}>
      <TextField entry={entry} name="title" label={t.recordTitle} value={record.title ?? ''} />
      <TextArea entry={entry} name="summarySv" label={t.summary} rows={3} value={record.summary.sv} />
      <TextArea entry={entry} name="summaryEn" label={t.summaryEn} rows={3} value={record.summary.en ?? ''} />
      <TextField entry={entry} name="targetGroup" label={t.targetGroup} value={record.targetGroup.sv} />
      <TextField entry={entry} name="to" label={t.lastYear} hint={t.lastYearHint} size={12} value={last} />
    </Fieldset>
  )
}
