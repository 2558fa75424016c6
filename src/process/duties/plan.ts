import { z } from 'zod'
import { isAfter, isBefore, type PlainDate, parsePlainDate } from '../../kernel/plain-date.ts'
import { type GapGuard, gapGuard } from '../board/gap-guard.ts'
import { gapMonths } from '../rulebook/duty-schema.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import { dutiesOfAgreement } from './duties-agreement.ts'
import type { Duty } from './duties-types.ts'

/** A duty as `handslag plan` prints it: the fields are a fixed interface, the words are Swedish. */
export type PlannedDuty = {
  id: string
  title: string
  year?: number
  from?: PlainDate
  due?: PlainDate
  suggestedBy?: PlainDate
  count?: number
  arithmetic: string
  source: string
}

export type PlanAnswer = { duties: PlannedDuty[]; gapGuard: GapGuard }

/** Message for a value that is not there or of the wrong type. */
const shall = (be: string) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? 'saknas' : `ska vara ${be}`),
})

const day = z.string(shall('en dag skriven "ÅÅÅÅ-MM-DD"')).transform((written, context): PlainDate => {
  const date = parsePlainDate(written)
  if (date !== null && date >= '1900-01-01' && date <= '2199-12-31') return date
  context.addIssue(`är "${written}" men ska vara en dag "ÅÅÅÅ-MM-DD" mellan år 1900 och 2199`)
  return z.NEVER
})

const boardMeeting = z
  .strictObject({ date: day, memoStop: day, dispatch: day }, shall('ett objekt'))
  .refine(({ date, memoStop }) => !isAfter(memoStop, date), {
    path: ['memoStop'],
    message: 'ligger efter mötet (date)',
  })
  .refine(({ date, dispatch }) => !isAfter(dispatch, date), {
    path: ['dispatch'],
    message: 'ligger efter mötet (date)',
  })
  .refine(({ memoStop, dispatch }) => !isBefore(dispatch, memoStop), {
    path: ['dispatch'],
    message: 'ligger före stoppdagen (memoStop)',
  })

/** What `handslag plan` reads. `rulebook` is a folder's name; `end` is the last day in force; `asOf` is today. */
export const planQuestion = z
  .strictObject(
    {
      rulebook: z.string(shall('namnet på en regelbok')),
      start: day,
      end: day,
      receivedOn: day.optional(),
      conferredOn: day.optional(),
      asOf: day.optional(),
      boardMeetings: z.array(boardMeeting, shall('en lista')).optional(),
    },
    shall('ett objekt'),
  )
  .refine(({ start, end }) => !isBefore(end, start), { path: ['end'], message: 'ligger före start' })

export type PlanQuestion = z.infer<typeof planQuestion>

/**
 * Every duty of an agreement and its gap guard, in order of last day, then first day, then of the rulebook. Without `asOf`
 * every meeting counts, so that the same question always has the same answer.
 */
export function answerPlan(question: PlanQuestion, rulebook: Rulebook): PlanAnswer {
  const { end, asOf, boardMeetings = [] } = question
  const months = gapMonths(rulebook.duties)
  return {
    duties: dutiesOfAgreement({ ...question, rulebook }).map(plannedDuty),
    gapGuard: gapGuard({ end, months, meetings: boardMeetings, asOf }),
  }
}

function plannedDuty({ id, title, year, from, due, suggestedBy, count, ...duty }: Duty): PlannedDuty {
  const arithmetic =
    duty.warning === undefined ? duty.arithmetic.sv : `${duty.arithmetic.sv}. ${duty.warning.sv}`
  const days = { ...(year && { year }), ...(from && { from }), ...(due && { due }) }
  const rest = { ...(suggestedBy && { suggestedBy }), ...(count && { count }) }
  return { id, title: title.sv, ...days, ...rest, arithmetic, source: duty.source.sv }
}
