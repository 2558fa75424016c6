import type { Brand } from './brand.ts'
import { type AmountRefusal, type Ore, parseKronor } from './money.ts'
import { ok, type Result, refused } from './result.ts'

/** An amount in euro, counted in whole cents. */
export type EuroCents = Brand<number, 'EuroCents'>

/** What one euro costs in kronor, as a decimal text such as '11.20': at most six decimals. */
export type EuroRate = Brand<string, 'EuroRate'>

/** An amount from a whole number of cents. Throws on parts of a cent and on what a number cannot hold exactly. */
export function euroCents(count: number): EuroCents {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a whole number of cents: ${count}`)
  return (count === 0 ? 0 : count) as EuroCents
}

/** An amount from a whole number of euro. */
export function euro(count: number): EuroCents {
  return euroCents(count * 100)
}

/** The sum; nothing sums to zero. */
export function addEuro(...amounts: readonly EuroCents[]): EuroCents {
  return euroCents(amounts.reduce((sum, amount) => sum + amount, 0))
}

/**
 * Kronor in euro at a rate, rounded up to the next whole cent so that the amount is never shown too small. Exact: no parts
 * are lost on the way.
 */
export function toEuro(amount: Ore, rate: EuroRate): EuroCents {
  const [dividend, divisor] = [BigInt(amount) * millionth, scaled(rate)]
  const whole = dividend / divisor
  return euroCents(Number(dividend % divisor > 0n ? whole + 1n : whole))
}

/** '401 786 euro', or '401 785,72 euro' with the cents; Swedish and English write the currency alike after the figure. */
export function formatEuro(amount: EuroCents, { cents = false }: { cents?: boolean } = {}): string {
  const shown = cents ? amount : Math.round(amount / 100) * 100
  const whole = String(Math.floor(Math.abs(shown) / 100)).replace(/\B(?=(\d{3})+$)/g, nbsp)
  const part = cents ? `,${String(Math.abs(shown) % 100).padStart(2, '0')}` : ''
  return `${shown < 0 ? '−' : ''}${whole}${part}${nbsp}euro`
}

/** The amount in euro that a person wrote: '300 000', '401 785,72', 'EUR 12 500', '€500'. */
export function parseEuro(text: string): Result<EuroCents, AmountRefusal> {
  const read = parseKronor(text.replace(/^\s*(eur|€)\s*/i, '').replace(/\s*(eur|euro|€)\s*$/i, ''))
  return read.ok ? ok(euroCents(read.value)) : read
}

/** A rate that a person wrote: '11,20' or '11.2045'. */
export function parseRate(text: string): Result<EuroRate, 'notARate'> {
  const found = /^(\d{1,3})(?:[.,](\d{1,6}))?$/.exec(text.trim())
  const rate = found && `${Number(found[1])}${found[2] ? `.${found[2]}` : ''}`
  return rate && scaled(rate) > 0n ? ok(rate as EuroRate) : refused('notARate')
}

/** '11,20': as a Swedish reader writes it. */
export function formatRate(rate: EuroRate): string {
  return rate.replace('.', ',')
}

const nbsp = '\u00a0'
const millionth = 1_000_000n

function scaled(rate: string): bigint {
  const [whole = '0', part = ''] = rate.split('.')
  return BigInt(whole) * millionth + BigInt(part.padEnd(6, '0'))
}
