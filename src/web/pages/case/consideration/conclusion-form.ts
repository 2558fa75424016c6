import { z } from 'zod'
import { type FormValue, form } from '../../../form/form.ts'
import { words } from './words.ts'

/** What is concluded, why, and by when missing documents are to come in. */
export const ConclusionForm = form(words, (t, field) =>
  z.object({
    conclusion: field.text(t.conclusionMissing, 60),
    reasons: field.text(t.reasonsMissing),
    completionOn: field.optionalDate(),
    version: field.lastSeq(),
    completionVersion: field.lastSeq(),
  }),
)

/** The same while it is being written: nothing has to be complete. */
export const ConclusionDraftForm = form(words, (_, field) =>
  z.object({
    conclusion: field.optionalText(60),
    reasons: field.optionalText(),
    completionOn: field.optionalText(20),
    version: field.lastSeq(),
    completionVersion: field.lastSeq(),
  }),
)

export type ConclusionDraft = FormValue<typeof ConclusionDraftForm>
