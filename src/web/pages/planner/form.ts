import { z } from 'zod'
import { addYears, isAfter, isBefore, type PlainDate, yearOf } from '../../../kernel/plain-date.ts'
import { type FormValue, form } from '../../form/form.ts'
import { words } from './words.ts'

/** Everything stands in an address, and servers on the way take about eight thousand characters. */
export const longestMeetings = 5000

/** What a plan is asked by, as fields and as the keys of its address. */
export const PlanForm = form(words, (t, field) =>
  z
    .object({
      regelbok: z.string().max(40).default(''),
      start: field.date(t.startMissing),
      slut: field.date(t.endMissing),
      inkom: field.optionalDate(),
      beviljat: field.optionalDate(),
      namnd: z.string().max(20).default(''),
      moten: field.optionalText(200_000),
    })
    .check(({ value: { start, slut, inkom, beviljat }, issues }) => {
      const wrong = (input: unknown, path: string, message: string) =>
        issues.push({ code: 'custom', input, path: [path], message })
      for (const [key, day] of Object.entries({ start, slut, inkom, beviljat }))
        if (day !== null && !isInSight(day)) wrong(day, key, t.tooEarly)
      if (inkom !== null && isAfter(inkom, start)) wrong(inkom, 'inkom', t.receivedLate)
      if (isBefore(slut, start)) wrong(slut, 'slut', t.endBeforeStart)
      else if (isAfter(slut, addYears(start, 20))) wrong(slut, 'slut', t.tooLong)
    }),
)

function isInSight(day: PlainDate): boolean {
  return yearOf(day) >= 1990 && yearOf(day) <= 2150
}

export type PlanAsked = FormValue<typeof PlanForm>
