import { z } from 'zod'
import { rulings } from '../../../../domain/disclosure-step.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { RadioGroup } from '../../../parts/choices.tsx'
import { DateField, TextField } from '../../../parts/fields.tsx'
import { type RequestAt, RequestParams } from '../load.ts'
import { recordFollowing, requestBefore } from './load.ts'
import { StepPage, stepFields } from './step-page.tsx'
import { words } from './words.ts'

const RulingForm = form(words, ({ ruling: t }, field) =>
  z.object({ ...stepFields(t, field), outcome: field.choice(rulings, t.outcomeMissing) }),
)

export const get = page(RequestParams, noQuery, begunIn(show))
export const post = handler(RequestParams, RulingForm, keeping({ show, save }))

/** What a court has ruled on an appeal. */
async function show(at: RequestAt, entry: Entry) {
  const { request, steps } = await requestBefore(at, 'ruling')
  const { ruling: t, outcomes } = words(at.language)
  return (
    <StepPage {...{ at, entry, request, t }} address="avgorande">
      <DateField entry={entry} language={at.language} name="on" label={t.on} />
      <TextField entry={entry} name="who" label={t.who} value={steps.at(-1)?.who ?? ''} />
      <RadioGroup
        entry={entry}
        name="outcome"
        label={t.outcome}
        choices={rulings.map((value) => ({ value, label: outcomes[value] }))}
      />
    </StepPage>
  )
}

function save(at: Saving<z.output<typeof RequestParams>, typeof RulingForm>) {
  const { version, ...said } = at.form
  return recordFollowing(at, { kind: 'ruling', ...said }, version)
}
