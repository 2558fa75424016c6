import { z } from 'zod'
import { form } from '../../../form/form.ts'
import { words } from './words.ts'

export const LessonForm = form(words, (t, field) =>
  z.object({
    text: field.text(t.lessonMissing, 2000),
    tags: field.list(),
    version: field.lastSeq(),
  }),
)

/** Which version of a lesson somebody has read. */
export const VersionForm = form(words, (_, field) =>
  z.object({ version: field.lastSeq(), answer: z.enum(['yes', 'no']).default('yes') }),
)
