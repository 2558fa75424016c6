import { nameOfRecord } from '../../../../domain/register/register-facts.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { withTransaction } from '../../../../store/db.ts'
import { findRecord } from '../../../../store/register/register.ts'
import { addCorrection } from '../../../../store/register/register-correction.ts'
import { goTo } from '../../../answers/answer.ts'
import type { Entry } from '../../../form/form.ts'
import { type PublicSaving, publicHandler, publicPage } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea, TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { Visit } from '../../../visit.ts'
import { EntryParams } from '../entry/entry.tsx'
import { CorrectionForm } from './form.ts'
import { tellAnswerers } from './tell.ts'
import { words } from './words.ts'

type At = Visit<{ id: string }>

/** Says that something in the register is wrong. Nobody needs an account for it. */
export const get = publicPage(EntryParams, noQuery, show)
export const post = publicHandler(EntryParams, CorrectionForm, { show, save })

async function show(at: At, entry: Entry) {
  const record = await recordAt(at)
  const t = words(at.language)
  const field = { entry, optional: t.optional }
  return (
    <Page at={at} title={t.title(nameOfRecord(record))} lead={t.lead} entry={entry}>
      <Form at={at} action={at.to.register({}, record.id, 'rattelse')}>
        <TextArea entry={entry} name="wrong" label={t.wrong} hint={t.privacy} rows={3} />
        <TextArea entry={entry} name="right" label={t.right} rows={3} />
        <TextField {...field} name="source" label={t.source} hint={t.sourceHint} />
        {at.actor === null && (
          <>
            <TextField {...field} name="name" label={t.name} autocomplete="name" />
            <TextField
              {...field}
              name="email"
              type="email"
              label={t.email}
              hint={t.emailHint}
              autocomplete="email"
            />
          </>
        )}
        <Actions>
          <Button>{t.send}</Button>
        </Actions>
      </Form>
    </Page>
  )
}

async function save(at: PublicSaving<{ id: string }, typeof CorrectionForm>) {
  const record = await recordAt(at)
  const { wrong, right, source, name, email } = at.form
  const { actor } = at
  await withTransaction(at.db, async (trx) => {
    const id = await addCorrection(trx, {
      ...{ recordId: record.id, wrong, right, source: source || null, at: at.now, language: at.language },
      fromSide: actor?.acting.side === 'party' ? 'party' : 'public',
      personId: actor?.personId ?? null,
      organisationId: actor?.acting.side === 'party' ? actor.acting.organisationId : null,
      name: actor?.name ?? (name || null),
      email: actor?.email ?? email,
    })
    await tellAnswerers(at, trx, id)
  })
  return goTo(at.to.registered(record.id), words(at.language).sent)
}

async function recordAt(at: At) {
  const record = await findRecord(at.db, at.params.id, at.today)
  if (record === null) throw new NotFound()
  return record
}
