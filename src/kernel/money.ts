import type { Brand } from './brand.ts'
import type { Language } from './language.ts'
import { ok, type Result, refused } from './result.ts'

/** An amount in Swedish kronor, counted in whole öre. May be negative. */
export type Ore = Brand<number, 'Ore'>

/** An amount from a whole number of öre. Throws on parts of an öre and on what a number cannot hold exactly. */
export function ore(count: number): Ore {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a whole number of öre: ${count}`)
  return (count === 0 ? 0 : count) as Ore
}

/** An amount from a whole number of kronor. Throws on parts of a krona: count those in `ore`. */
export function kronor(count: number): Ore {
  if (!Number.isInteger(count)) throw new RangeError(`Not a whole number of kronor: ${count}`)
  return ore(count * 100)
}

/** The sum; nothing sums to zero. */
export function addOre(...amounts: readonly Ore[]): Ore {
  return ore(amounts.reduce((sum, amount) => sum + amount, 0))
}

/** '1 250 000 kr', with öre only where there are any: '−1 250,50 kr'. The spaces do not break, the minus is U+2212. */
export function formatKronor(amount: Ore): string {
  const [sign, count] = amount < 0 ? ['−', -amount] : ['', amount]
  const whole = String(Math.floor(count / 100)).replace(/\B(?=(\d{3})+$)/g, nbsp)
  const part = count % 100
  const decimals = part === 0 ? '' : `,${String(part).padStart(2, '0')}`
  return `${sign}${whole}${decimals}${nbsp}kr`
}

/** Why a text was not read as an amount. */
export type AmountRefusal =
  | 'empty'
  | 'notAnAmount'
  | 'shortened'
  | 'misgrouped'
  | 'ambiguous'
  | 'tooPrecise'
  | 'tooLarge'

/**
 * The amount a person wrote: '1 250 000', '1250000 kr', '1 250,50', '−500:-', 'SEK 1.250.000'. A comma or a point is
 * taken for what it must be: repeated it groups thousands, with one or two digits after it it stands before öre.
 * '1,250' could be either and is refused as ambiguous, and so are 'tkr' and 'mnkr', whose zeros nobody typed.
 */
export function parseKronor(text: string): Result<Ore, AmountRefusal> {
  const { negative, body } = withoutDress(text)
  if (body === '') return refused('empty')
  if (/(tkr|mkr|mnkr|ksek|msek|tusen|miljon|miljoner)$/i.test(body)) return refused('shortened')
  if (!/^\d+([ .,:']\d+)*$/.test(body)) return refused('notAnAmount')
  const parts = wholeAndOre(body)
  return parts.ok ? amountOf(negative, parts.value) : parts
}

/** What to tell the person whose amount was refused. */
export function amountRefusalInWords(reason: AmountRefusal, language: Language): string {
  return sentences[reason][language]
}

const nbsp = '\u00a0'

type Parts = { readonly whole: string; readonly part: string }

/** The digits and what stands between them, without sign and currency; every kind of space is one plain space. */
function withoutDress(text: string): { negative: boolean; body: string } {
  const plain = text.replace(/\s+/g, ' ').replace(/’/g, "'").trim()
  const bare = plain.replace(/^(sek|kr)\b ?/i, '').replace(/(?<=[^a-z]) ?(sek|kr\.?|kronor)$/i, '')
  const signless = bare.replace(/^[-–−] ?/, '')
  return { negative: signless !== bare, body: signless.replace(/ ?[:,.][-–−]$/, '') }
}

function wholeAndOre(body: string): Result<Parts, AmountRefusal> {
  const [, whole = '', mark = '', part = ''] = /^(.*?)(?:([.,:])(\d*))?$/.exec(body) ?? []
  const groupsOf3 = part.length === 3 && mark !== ':'
  if (groupsOf3 && isGrouped(whole, mark)) return ok({ whole: digitsOf(body), part: '' })
  if (groupsOf3 && /^[1-9]\d{0,2}$/.test(whole)) return refused('ambiguous')
  if (!isWhole(whole, mark)) return refused('misgrouped')
  return part.length > 2 ? refused('tooPrecise') : ok({ whole: digitsOf(whole), part })
}

function isWhole(whole: string, mark: string): boolean {
  return /^\d+$/.test(whole) || [' ', '.', ',', "'"].some((by) => by !== mark && isGrouped(whole, by))
}

function isGrouped(whole: string, by: string): boolean {
  const [first = '', ...rest] = whole.split(by)
  return rest.length > 0 && /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group))
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}

function amountOf(negative: boolean, { whole, part }: Parts): Result<Ore, AmountRefusal> {
  const count = Number(whole + part.padEnd(2, '0'))
  if (!Number.isSafeInteger(count)) return refused('tooLarge')
  return ok(ore(negative ? -count : count))
}

const sentences: Record<AmountRefusal, Record<Language, string>> = {
  empty: { sv: 'Skriv ett belopp i kronor.', en: 'Enter an amount in kronor.' },
  notAnAmount: {
    sv: 'Skriv beloppet med siffror, till exempel 1 250 000 eller 1 250,50.',
    en: 'Write the amount in digits, for example 1 250 000 or 1 250,50.',
  },
  shortened: {
    sv: 'Skriv hela beloppet i kronor med alla nollor, till exempel 1 250 000.',
    en: 'Write the whole amount in kronor with every zero, for example 1 250 000.',
  },
  misgrouped: {
    sv: 'Siffrorna står i ovanliga grupper. Skriv tre i varje, till exempel 1 250 000, eller utan mellanrum.',
    en: 'The digits stand in unusual groups. Write three in each, for example 1 250 000, or no spaces at all.',
  },
  ambiguous: {
    sv: 'Beloppet kan läsas på två sätt. Skriv tusental med mellanrum, 1 250, och ören med komma, 1,25.',
    en: 'The amount can be read in two ways. Write thousands with a space, 1 250, and öre with a comma, 1,25.',
  },
  tooPrecise: { sv: 'Skriv högst två decimaler.', en: 'Write two decimals at most.' },
  tooLarge: {
    sv: 'Beloppet är för stort. Kontrollera nollorna.',
    en: 'The amount is too large. Check the zeros.',
  },
}
