import { z } from 'zod'
import { howOften } from '../../../../../domain/agreement-parts.ts'
import { contributionKinds } from '../../../../../domain/contribution.ts'
import type { Party } from '../../../../../domain/partnership.ts'
import type { Language } from '../../../../../domain/text.ts'
import { digestOf, newId } from '../../../../../kernel/ids.ts'
import { contributionLine, type Line } from '../../../../../process/agreement/brought-in-lines.ts'
import type { WholeTexts } from '../../../../../process/agreement/corrections.ts'
import { type FormFields, form, type Problem, parseForm } from '../../../../form/form.ts'
import { placeFields } from '../../budget/amount-form.ts'
import { words as budgetWords } from '../../budget/words.ts'
import { longestText } from '../../draft/text-form.ts'
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
      newStatistic: field.optionalText(300),
      newStatisticHow: field.optionalText(300),
      newStatisticOften: field.choice(howOften).catch('year'),
      newSection: field.optionalText(60),
      newText: field.optionalText(longestText),
    })
  },
)

type Asked = { parties: readonly Party[]; lines: readonly Line[]; language: Language }

export type Additions = { lines: readonly Line[]; texts: WholeTexts; problems: readonly Problem[] }

export function readAdditions(fields: FormFields, asked: Asked): Additions {
  const read = parseForm(AdditionsForm, asked.language, fields)
  if (!read.ok) return { lines: [], texts: {}, problems: read.problems }
  const added = [newContribution, newPayment, newStatistic, newText].map((readOne) =>
    readOne(read.value, asked),
  )
  const { newSection: section, newText: text } = read.value
  return {
    texts: section === '' || text === '' ? {} : { [section]: text },
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

function newStatistic({ newStatistic: what, newStatisticHow: how, newStatisticOften: often }: Typed) {
  return what === ''
    ? null
    : ({ group: 'statistic', key: newId(), value: { what, how, often } } satisfies Line)
}

/** A section that nobody has written in: one that somebody has is corrected where it stands. */
function newText(typed: Typed, { lines, language }: Asked): Line | Problem | null {
  const { newSection: key, newText: text } = typed
  if (key === '' && text === '') return null
  const isThere = lines.some((line) => line.group === 'text' && line.key === key)
  if (key === '' || text === '' || isThere)
    return { field: 'newText', sentence: words(language).newTextMissing }
  return { group: 'text', key, value: { sha256: digestOf(text) } }
}

/** The public side pays by a plan. */
export function payersIn(parties: readonly Party[]): readonly Party[] {
  return parties.filter(({ side }) => side !== 'party')
}
