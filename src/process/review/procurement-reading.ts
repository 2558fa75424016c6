import type { Text } from '../../domain/text.ts'
import type { Checklist } from '../rulebook/checklist-schema.ts'

/** likelyContract: probably a purchase. legalNeeded: a lawyer has to look. goOn: few signs of a purchase. */
export type ProcurementLevel = 'likelyContract' | 'legalNeeded' | 'goOn'

export type ProcurementReading = {
  level: ProcurementLevel
  /** Indicators answered yes or partly: each speaks for a purchase. */
  signs: readonly string[]
  /** Answered with don't know. */
  unknown: readonly string[]
  unanswered: readonly string[]
  /** Why the level is what it is. */
  reasons: readonly Text[]
}

/** Pairs of signs that are enough by themselves: what would be bought anyway, paid by unit or sold by others. */
const pairs = [
  ['d1', 'd2'],
  ['d1', 'd4'],
] as const
const many = 4
const some = 2

/**
 * Reads the signs that a partnership is in fact a public contract: D1 with D2, D1 with D4, or four
 * or more, is probably a contract; two or three need a lawyer. Partly counts as a sign; don't know needs a lawyer.
 * This is advice: it says what has to be looked into, never what the law says.
 */
export function readProcurement(
  keys: readonly string[],
  answers: ReadonlyMap<string, string | null>,
): ProcurementReading {
  const answered = (...wanted: string[]) => keys.filter((key) => wanted.includes(answers.get(key) ?? ''))
  const signs = answered('yes', 'partly')
  const unknown = answered('unknown')
  const unanswered = keys.filter((key) => !answers.get(key))
  const pair = pairs.find((both) => both.every((key) => signs.includes(key)))
  const level = levelOf(signs.length, unknown.length, pair !== undefined)
  return { level, signs, unknown, unanswered, reasons: reasonsFor({ signs, unknown, pair }) }
}

/** The indicators of a checklist: the questions of its group of that kind. */
export function indicatorsOf({
  groups,
  questions,
}: Checklist): { group: string; keys: readonly string[] } | null {
  const group = groups.find(({ kind }) => kind === 'procurement')
  if (group === undefined) return null
  return { group: group.id, keys: questions.filter((one) => one.group === group.id).map(({ key }) => key) }
}

function levelOf(signs: number, unknown: number, hasPair: boolean): ProcurementLevel {
  if (hasPair || signs >= many) return 'likelyContract'
  return signs >= some || unknown > 0 ? 'legalNeeded' : 'goOn'
}

type Found = { signs: readonly string[]; unknown: readonly string[]; pair: readonly string[] | undefined }

function reasonsFor({ signs, unknown, pair }: Found): readonly Text[] {
  const reasons: Text[] = []
  if (pair !== undefined) reasons.push(pairReason(pair))
  if (signs.length >= some && (pair === undefined || signs.length > pair.length))
    reasons.push({
      sv: `${signs.length} av kännetecknen talar för ett köp: ${named(signs)}.`,
      en: `${signs.length} of the signs speak for a purchase: ${named(signs)}.`,
    })
  if (signs.length < some) reasons.push(fewReason(signs))
  if (unknown.length > 0)
    reasons.push({
      sv: `Det är inte klarlagt hur det är med ${named(unknown)}.`,
      en: `It has not been found out how it is with ${named(unknown)}.`,
    })
  return reasons
}

function pairReason(pair: readonly string[]): Text {
  const [first, second] = [pair[0]?.toUpperCase(), pair[1]?.toUpperCase()]
  return {
    sv: `${first} och ${second} tillsammans räcker för att det troligen är ett köp.`,
    en: `${first} and ${second} together are enough for it probably to be a purchase.`,
  }
}

function fewReason(signs: readonly string[]): Text {
  return signs.length === 0
    ? { sv: 'Inget av kännetecknen talar för ett köp.', en: 'None of the signs speaks for a purchase.' }
    : {
        sv: `Bara ett av kännetecknen talar för ett köp: ${named(signs)}.`,
        en: `Only one of the signs speaks for a purchase: ${named(signs)}.`,
      }
}

function named(keys: readonly string[]): string {
  return keys.map((key) => key.toUpperCase()).join(', ')
}
