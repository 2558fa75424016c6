import { z } from 'zod'
import { grantRegimes, type StatedRate } from '../../../../domain/state-aid.ts'
import type { Language } from '../../../../domain/text.ts'
import { type EuroCents, parseEuro, parseRate, toEuro } from '../../../../kernel/euro.ts'
import { amountRefusalInWords, type Ore, parseKronor } from '../../../../kernel/money.ts'
import { isAfter, type PlainDate } from '../../../../kernel/plain-date.ts'
import { form, type Problem } from '../../../form/form.ts'
import { words } from './assessing-words.ts'
import { words as declarationWords } from './declaration-words.ts'

/** Earlier aid as the staff unit writes it in: in euro, or in kronor with the rate of the day. */
export const GrantForm = form(words, (t, field) =>
  z.object({
    part: field.optionalText(50),
    giver: field.text(undefined, 200),
    receiver: field.text(undefined, 200),
    on: field.date(t.grantOnMissing),
    regime: field.choice(grantRegimes, t.basisMissing),
    currency: field.choice(['eur', 'sek'], t.currencyMissing),
    eur: field.optionalText(30),
    sek: field.optionalText(30),
    rate: field.optionalText(20),
    rateOn: field.optionalDate(),
    rateSource: field.optionalText(200),
    note: field.optionalText(1000),
    struck: field.tick(),
    version: field.lastSeq(),
  }),
)

export type Typed = {
  on: PlainDate
  currency: 'eur' | 'sek'
  eur: string
  sek: string
  rate: string
  rateOn: PlainDate | null
  rateSource: string
}

export type Amount = { eur: EuroCents; sek: Ore | null; rate: StatedRate | null }

/** The amount in euro, reckoned here once and for all where kronor were given; or what is wrong. */
export function amountIn(typed: Typed, today: PlainDate, language: Language): Amount | Problem[] {
  const later = isAfter(typed.on, today)
    ? [{ field: 'on', sentence: declarationWords(language).onLater }]
    : []
  const amount = typed.currency === 'eur' ? inEuro(typed, language) : inKronor(typed, language)
  if (Array.isArray(amount)) return [...later, ...amount]
  return later.length > 0 ? later : amount
}

function inEuro({ eur }: Typed, language: Language): Amount | Problem[] {
  const read = parseEuro(eur)
  if (!read.ok) return [{ field: 'eur', sentence: amountRefusalInWords(read.reason, language) }]
  if (read.value <= 0) return [{ field: 'eur', sentence: words(language).amountMissing }]
  return { eur: read.value, sek: null, rate: null }
}

function inKronor({ sek, rate, rateOn, rateSource }: Typed, language: Language): Amount | Problem[] {
  const t = words(language)
  const [amount, course] = [parseKronor(sek), parseRate(rate)]
  const problems: Problem[] = [
    ...(amount.ok ? [] : [{ field: 'sek', sentence: amountRefusalInWords(amount.reason, language) }]),
    ...(amount.ok && amount.value <= 0 ? [{ field: 'sek', sentence: t.amountMissing }] : []),
    ...(course.ok ? [] : [{ field: 'rate', sentence: t.rateWrong }]),
    ...(rateOn === null ? [{ field: 'rateOn', sentence: t.rateOnMissing }] : []),
    ...(rateSource === '' ? [{ field: 'rateSource', sentence: t.rateSourceMissing }] : []),
  ]
  if (!amount.ok || !course.ok || rateOn === null || problems.length > 0) return problems
  const stated = { sekPerEuro: course.value, on: rateOn, source: rateSource }
  return { eur: toEuro(amount.value, course.value), sek: amount.value, rate: stated }
}
