import { z } from 'zod'
import { form } from '../../../form/form.ts'
import { words } from './words.ts'

export const marks = ['received', 'equivalent', 'notApplicable', 'missing'] as const

/** How it is with a document; whoever marks it as anything but received says why. */
export const MarkForm = form(words, (t, field) =>
  z
    .object({
      mark: field.choice(marks, t.markMissing),
      markedDate: field.optionalDate(),
      remark: field.optionalText(2000),
      lastSeq: field.lastSeq(),
    })
    .check(({ value, issues }) => {
      if (value.mark !== 'received' && value.remark === '')
        issues.push({ code: 'custom', input: value.remark, path: ['remark'], message: t.markNoteMissing })
    }),
)
