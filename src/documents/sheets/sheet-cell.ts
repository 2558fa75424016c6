import type { Language } from '../../domain/text.ts'
import { amountRefusalInWords, type Ore, ore, parseKronor } from '../../kernel/money.ts'
import type { Cell } from './open-sheet.ts'
import { sheetWords } from './sheet-words.ts'

/** What a cell says, without surplus room. */
export function textIn(cell: Cell): string {
  return cell === null ? '' : String(cell).replaceAll('\r\n', '\n').trim()
}

/** For comparing what people type: without case and surplus spaces. */
export function same(cell: Cell): string {
  return textIn(cell).toLowerCase().replaceAll(/\s+/g, ' ')
}

/** Text that a program has left of a formula: '=SUM(F2:F9)', '#REF!'. */
export function isFormula(cell: Cell): boolean {
  return /^([=@+]\s*[A-Za-zÅÄÖåäö(]|=|#\S+[!?]?$)/.test(textIn(cell))
}

/** More than this is a slip of the zeros: ten billion kronor. */
const mostOre = 1_000_000_000_000

/** The amount, nothing for an empty cell, or what is wrong with it in a sentence. */
export function amountIn(cell: Cell, language: Language): Ore | null | string {
  const t = sheetWords(language).faults
  if (same(cell) === '') return null
  if (isFormula(cell)) return t.formula(textIn(cell).slice(0, 40))
  const read = typeof cell === 'number' ? fromNumber(cell) : parseKronor(String(cell))
  if (!read.ok) return amountRefusalInWords(read.reason, language)
  if (read.value < 0) return t.negative
  return read.value > mostOre ? t.tooMuch : read.value
}

function fromNumber(kronor: number) {
  const count = Math.round(kronor * 100)
  return Number.isSafeInteger(count)
    ? { ok: true as const, value: ore(count) }
    : { ok: false as const, reason: 'tooLarge' as const }
}
