import { z } from 'zod'
import { form } from '../../../form/form.ts'
import { words } from './words.ts'

const code = z.string().regex(/^[a-z0-9-]{1,60}$/)
const codes = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(code).max(20),
)

const numbers = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.coerce.number().int().min(1).max(99_999)).max(200),
)

/** What is written for the register. All else is taken from the case. */
export const RecordForm = form(words, (t, field) =>
  z.object({
    title: field.text(t.titleMissing, 200),
    summarySv: field.text(t.summaryMissing, 600),
    summaryEn: field.optionalText(600),
    challenge: field.optionalText(1000),
    targetGroup: field.text(t.targetGroupMissing, 300),
    targetGroups: codes,
    categories: codes,
    themes: codes,
    geography: field.optionalText(200),
    sensitive: field.tick(),
    contributions: field.tick(),
    results: field.tick(),
    documents: numbers,
    verified: field.tick(),
    note: field.optionalText(500),
  }),
)

/** The preview is published as it stands, with the documents that somebody says that they have read through. */
export const ConfirmForm = form(words, (_, field) => z.object({ lastSeq: field.lastSeq(), read: numbers }))

export const WithdrawalForm = form(words, (t, field) =>
  z.object({ reason: field.text(t.reasonMissing, 500), lastSeq: field.lastSeq() }),
)

/** What was written, as it is kept until it is published. */
export const WrittenRecord = z.object({
  title: z.string(),
  summarySv: z.string(),
  summaryEn: z.string(),
  challenge: z.string().default(''),
  targetGroup: z.string(),
  targetGroups: z.array(z.string()),
  categories: z.array(z.string()),
  themes: z.array(z.string()),
  geography: z.string(),
  sensitive: z.boolean(),
  contributions: z.boolean(),
  results: z.boolean(),
  /** Numbers of the documents that are to be published with it, beside those that are. */
  documents: z.array(z.number()).default([]),
  verified: z.boolean(),
  note: z.string(),
})
export type WrittenRecord = z.infer<typeof WrittenRecord>
