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

const DecisionForm = form(words, ({ decision: t }, field) => z.object(stepFields(t, field)))

export const get = page(RequestParams, noQuery, begunIn(show))
export const post = handler(RequestParams, DecisionForm, keeping({ show, save }))

/** A formal decision on what was not released: who made it, when, and where it is registered. */
async function show(at: RequestAt, entry: Entry) {
  const { request } = await requestBefore(at, 'decision')
  const t = words(at.language).decision
  return (
    <StepPage {...{ at, entry, request, t }} address="beslut">
      <DateField entry={entry} language={at.language} name="on" label={t.on} />
      <TextField entry={entry} name="who" label={t.who} hint={t.whoHint} />
    </StepPage>
  )
}

function save(at: Saving<z.output<typeof RequestParams>, typeof DecisionForm>) {
  const { version, ...said } = at.form
  return recordFollowing(at, { kind: 'decision', ...said }, version)
}
