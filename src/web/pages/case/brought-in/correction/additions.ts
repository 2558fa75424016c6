import { z } from 'zod'
import { contributionKinds } from '../../../../../domain/contribution.ts'
import type { Party } from '../../../../../domain/partnership.ts'
import type { Language } from '../../../../../domain/text.ts'
import { contributionLine, type Line } from '../../../../../process/agreement/brought-in-lines.ts'
import { type FormFields, form, type Problem, parseForm } from '../../../../form/form.ts'
import { placeFields } from '../../budget/amount-form.ts'
import { words as budgetWords } from '../../budget/words.ts'
import { words } from './words.ts'

/** A contribution and a payment that the agreement says and nobody has put down; both may be left empty. */
const AdditionsForm = form(
  (language) => ({ ...words(language), budget: budgetWords(language) }),
  (t, field) => {
    const { amount, valuation } = placeFields(t.budget, field).shape
    return z.object({
      newParty: z.string().max(60).default(''),
      newKind: field.choice(contributionKinds).catch('cash'),
      newYear: field.optionalText(4),
      newAmount: amount,
      newValuation: valuation,
      newPayment: field.optionalDate(),
      newPaymentAmount: amount,
      newPayer: z.string().max(60).default(''),
    })
  },
)

type Asked = { parties: readonly Party[]; lines: readonly Line[]; language: Language }

export type Additions = { lines: readonly Line[]; problems: readonly Problem[] }

export function readAdditions(fields: FormFields, asked: Asked): Additions {
  const read = parseForm(AdditionsForm, asked.language, fields)
  if (!read.ok) return { lines: [], problems: read.problems }
  const added = [newContribution(read.value, asked), newPayment(read.value, asked)]
  return {
    lines: added.flatMap((one) => (one !== null && 'group' in one ? [one] : [])),
    problems: added.flatMap((one) => (one !== null && 'sentence' in one ? [one] : [])),
  }
}

type Typed = z.output<ReturnType<typeof AdditionsForm>>

function newContribution(typed: Typed, { parties, lines, language }: Asked): Line | Problem | null {
  const t = words(language)
  const { newParty, newKind: kind, newAmount: amount, newValuation: valuation } = typed
  if (amount === null && typed.newYear === '') return null
  const year = Number(typed.newYear)
  if (!Number.isInteger(year) || year < 2000 || year > 2100)
    return { field: 'newYear', sentence: t.newYearMissing }
  const party = parties.find(({ id }) => id === newParty)
  if (party === undefined || amount === null) return { field: 'newAmount', sentence: t.newAmount }
  const value = { party: party.id, year, kind, amount, hours: null, valuation }
  const line = contributionLine(value)
  const isThere = lines.some(({ group, key }) => group === line.group && key === line.key)
  return isThere ? { field: 'newAmount', sentence: t.already } : line
}

function newPayment(typed: Typed, { parties, language }: Asked): Line | Problem | null {
  const { newPayment: on, newPaymentAmount: amount, newPayer } = typed
  if (on === null && amount === null) return null
  const payers = payersIn(parties)
  const payer = payers.find(({ id }) => id === newPayer) ?? payers[0]
  if (on === null || amount === null || payer === undefined)
    return { field: 'newPayment', sentence: words(language).newPaymentMissing }
  return { group: 'payment', key: 'new', value: { party: payer.id, on, amount } }
}

/** The public side pays by a plan. */
export function payersIn(parties: readonly Party[]): readonly Party[] {
  return parties.filter(({ side }) => side !== 'party')
}
