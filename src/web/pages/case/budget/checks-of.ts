import { percent } from '../../../../documents/papers/budget-blocks.ts'
import { moneyWords, partyInWords } from '../../../../documents/papers/money-words.ts'
import type { Budget } from '../../../../domain/budget.ts'
import type { Language } from '../../../../domain/text.ts'
import { formatKronor } from '../../../../kernel/money.ts'
import type { Mood } from '../../../parts/tag.tsx'
import { words } from './words.ts'

/** One thing about a budget: that it is in order, what to look over, or what is still empty. */
export type Check = { mood: Extract<Mood, 'calm' | 'soon' | 'waiting'>; sentence: string }

/** What a budget must hold: everyone puts in, income is cost, the money is paid out. */
export function checksOf(budget: Budget, language: Language): Check[] {
  return [
    ...shareChecks(budget, language),
    ...unvaluedChecks(budget, language),
    ...balanceChecks(budget, language),
    ...paymentChecks(budget, language),
  ]
}

/** Two figures that somebody else reckons with. */
export function figuresOf({ overhead, publicContributed }: Budget, language: Language): string[] {
  const t = words(language)
  return [
    ...(overhead === null ? [] : [t.overhead(percent(overhead, language))]),
    t.publicTotal(formatKronor(publicContributed.total), formatKronor(publicContributed.cash)),
  ]
}

function shareChecks({ shares }: Budget, language: Language): Check[] {
  const t = words(language)
  const lacking = shares.filter(
    ({ total, party }) => total === 0 && party.side !== 'associated' && party.leftOn == null,
  )
  if (lacking.length === 0) return [{ mood: 'calm', sentence: t.allContribute }]
  return lacking.map(({ party }) => ({ mood: 'waiting', sentence: t.lacksShare(party.name) }))
}

function unvaluedChecks({ contributions }: Budget, language: Language): Check[] {
  const { kinds } = moneyWords(language)
  return contributions
    .filter(({ amount, hours }) => (amount ?? 0) === 0 && (hours ?? 0) > 0)
    .map(({ party, year, kind }) => ({
      mood: 'soon',
      sentence: words(language).unvalued(partyInWords(party, language), year, kinds[kind].toLowerCase()),
    }))
}

function balanceChecks({ gaps, cost, contributed }: Budget, language: Language): Check[] {
  const t = words(language)
  const { forms } = moneyWords(language)
  if (cost === 0 && contributed === 0) return []
  if (gaps.length === 0) return [{ mood: 'calm', sentence: t.balanced }]
  return gaps.map(({ party, year, form, contributed: put, cost: borne }) => ({
    mood: 'soon',
    sentence: t.gap({
      ...{ name: partyInWords(party, language), year, form: forms[form].toLowerCase() },
      ...{ contributed: formatKronor(put), cost: formatKronor(borne) },
    }),
  }))
}

function paymentChecks({ payments, paymentTotals }: Budget, language: Language): Check[] {
  const t = words(language)
  const off = paymentTotals.filter(({ cash, planned }) => cash !== planned)
  if (paymentTotals.length === 0) return []
  if (payments.length === 0) return [{ mood: 'waiting', sentence: t.noPlan }]
  if (off.length === 0) return [{ mood: 'calm', sentence: t.planBalanced }]
  return off.map(({ party, cash, planned }) => ({
    mood: 'soon',
    sentence: t.planOff(partyInWords(party, language), formatKronor(planned), formatKronor(cash)),
  }))
}
