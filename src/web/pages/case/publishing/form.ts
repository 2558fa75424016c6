import { z } from 'zod'
import { form } from '../../../form/form.ts'
import { words } from './words.ts'

const code = z.string().regex(/^[a-z0-9-]{1,60}$/)
const codes = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(code).max(20),
)

/** What is written for the register. All else is taken from the case. */
export const RecordForm = form(words, (t, field) =>
  z.object({
    title: field.text(t.titleMissing, 200),
    summarySv: field.text(t.summaryMissing, 600),
    summaryEn: field.optionalText(600),
    targetGroup: field.text(t.targetGroupMissing, 300),
    targetGroups: codes,
    categories: codes,
    themes: codes,
    geography: field.optionalText(200),
    sensitive: field.tick(),
    contributions: field.tick(),
    results: field.tick(),
    verified: field.tick(),
    note: field.optionalText(500),
  }),
)

/** The preview is published as it stands. */
export const ConfirmForm = form(words, (_, field) => z.object({ lastSeq: field.lastSeq() }))

export const WithdrawalForm = form(words, (t, field) =>
  z.object({ reason: field.text(t.reasonMissing, 500), lastSeq: field.lastSeq() }),
)

/** What was written, as it is kept until it is published. */
export const WrittenRecord = z.object({
  title: z.string(),
  summarySv: z.string(),
  summaryEn: z.string(),
  targetGroup: z.string(),
  targetGroups: z.array(z.string()),
  categories: z.array(z.string()),
  themes: z.array(z.string()),
  geography: z.string(),
  sensitive: z.boolean(),
  contributions: z.boolean(),
  results: z.boolean(),
  verified: z.boolean(),
  note: z.string(),
})
export type WrittenRecord = z.infer<typeof WrittenRecord>
