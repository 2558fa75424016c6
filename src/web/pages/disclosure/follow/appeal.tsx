import { z } from 'zod'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { DateField, TextField } from '../../../parts/fields.tsx'
import { type RequestAt, RequestParams } from '../load.ts'
import { recordFollowing, requestBefore } from './load.ts'
import { StepPage, stepFields } from './step-page.tsx'
import { words } from './words.ts'

const AppealForm = form(words, ({ appeal: t }, field) =>
  z.object({ ...stepFields(t, field), sentOn: field.date(t.sentMissing) }),
)

export const get = page(RequestParams, noQuery, begunIn(show))
export const post = handler(RequestParams, AppealForm, keeping({ show, save }))

/** An appeal against a formal decision: when it came in, and when it was sent to which court. */
async function show(at: RequestAt, entry: Entry) {
  const { request } = await requestBefore(at, 'appeal')
  const t = words(at.language).appeal
  return (
    <StepPage {...{ at, entry, request, t }} address="overklagande">
      <DateField entry={entry} language={at.language} name="on" label={t.on} />
      <TextField entry={entry} name="who" label={t.who} hint={t.whoHint} />
      <DateField entry={entry} language={at.language} name="sentOn" label={t.sentOn} />
    </StepPage>
  )
}

function save(at: Saving<z.output<typeof RequestParams>, typeof AppealForm>) {
  const { version, ...said } = at.form
  return recordFollowing(at, { kind: 'appeal', ...said }, version)
}
