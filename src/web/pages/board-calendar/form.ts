import { z } from 'zod'
import { type FormValue, form } from '../../form/form.ts'
import { words } from './words.ts'

export const MeetingForm = form(words, (t, field) =>
  z.object({
    board: field.optionalText(20),
    date: field.date(t.dateMissing),
    memoStop: field.optionalDate(),
    dispatch: field.optionalDate(),
  }),
)

export type MeetingTyped = FormValue<typeof MeetingForm>

export const LeadForm = form(words, (t, field) =>
  z
    .object({
      board: field.optionalText(20),
      memo: field.number({ least: 0, most: 120, missing: t.memoMissing }),
      dispatch: field.number({ least: 0, most: 120, missing: t.dispatchMissing }),
    })
    .check(({ value, issues }) => {
      if (value.memo < value.dispatch)
        issues.push({ code: 'custom', input: value.memo, path: ['memo'], message: t.leadNotInOrder })
    }),
)

export const ImportForm = form(words, (_, field) =>
  z.object({
    board: field.optionalText(20),
    only: field.optionalText(100),
    text: field.optionalText(200_000),
  }),
)

export const BoardForm = form(words, (_, field) => z.object({ board: field.optionalText(20) }))
