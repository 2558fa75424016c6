import { z } from 'zod'
import { isAfter, isBefore, type PlainDate } from '../../../kernel/plain-date.ts'
import type { SaidOfAgreement } from '../../../process/agreement/brought-in.ts'
import { form, type Problem } from '../../form/form.ts'
import type { FieldKinds } from '../../form/form-fields.ts'
import { legalForms } from '../initiative/form.ts'
import { words as initiativeWords } from '../initiative/words.ts'
import { words } from './words.ts'

type Words = ReturnType<typeof words>

/** Up to so many associations more, each in a row of its own. */
export const otherRows = { keys: ['other', 'otherNumber', 'otherContact', 'otherEmail'], count: 4 } as const

/** The fields of AgreementFields. */
export const agreementFields = (t: Words, field: FieldKinds) => ({
  start: field.date(t.startMissing),
  end: field.date(t.endMissing),
  signedOn: field.date(t.signedOnMissing),
  decidedOn: field.optionalDate(),
  paragraph: field.optionalText(40),
  earlierNumber: field.optionalText(60),
})

export const BringInForm = form(
  (language) => ({ ...initiativeWords(language), own: words(language) }),
  ({ own: t, ...initiative }, field) =>
    z.object({
      board: field.text(initiative.boardMissing, 60),
      name: field.text(t.nameMissing, 120),
      summary: field.text(t.summaryMissing),
      units: field.list(),
      bodies: field.list(),
      organisation: field.text(initiative.organisationMissing, 200),
      number: field.optionalOrganisationNumber(),
      legalForm: field.choice(legalForms, initiative.legalFormMissing),
      website: field.optionalLink(),
      contactName: field.optionalText(120),
      contactTitle: field.optionalText(120),
      email: field.optionalEmail(),
      phone: field.optionalText(40),
      ...agreementFields(t, field),
    }),
)

/** What cannot be so of the days that were typed. */
export function faultsInDays(said: SaidOfAgreement, today: PlainDate, t: Words): Problem[] {
  const { start, end, signedOn, decidedOn } = said
  const faults: (Problem | false)[] = [
    isBefore(end, start) && { field: 'end', sentence: t.endBeforeStart },
    isBefore(end, today) && !isBefore(end, start) && { field: 'end', sentence: t.ended },
    isAfter(signedOn, today) && { field: 'signedOn', sentence: t.later },
    isAfter(signedOn, end) && !isAfter(signedOn, today) && { field: 'signedOn', sentence: t.signedLate },
    decidedOn !== null && isAfter(decidedOn, today) && { field: 'decidedOn', sentence: t.later },
  ]
  return faults.filter((fault) => fault !== false)
}

/** What the form says of the agreement, as it is kept. */
export function saidIn(typed: SaidOfAgreement): SaidOfAgreement {
  const { start, end, signedOn, decidedOn, paragraph, earlierNumber } = typed
  return { start, end, signedOn, decidedOn, paragraph, earlierNumber }
}
