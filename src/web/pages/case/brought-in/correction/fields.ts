import { z } from 'zod'
import type { Party } from '../../../../../domain/partnership.ts'
import type { Language } from '../../../../../domain/text.ts'
import {
  type ChangedLine,
  changesBetween,
  type Line,
  type LineGroup,
  type LineValue,
  withPayments,
} from '../../../../../process/agreement/brought-in-lines.ts'
import { type FormFields, type Problem, parseForm } from '../../../../form/form.ts'
import { fieldKinds } from '../../../../form/form-fields.ts'
import { placeFields } from '../../budget/amount-form.ts'
import { words as budgetWords } from '../../budget/words.ts'
import { readAdditions } from './additions.ts'

export type FieldKind = 'day' | 'optionalDay' | 'text' | 'needed' | 'amount' | 'hours' | 'valuation'
/** One thing that can be corrected: what a line says under a key. */
export type Correctable = { name: string; line: Line; key: string; kind: FieldKind }

/** What of a line can have been typed wrong, in the order of the fields. Files, parties and texts are others' matter. */
const keysOf: Partial<Record<LineGroup, Readonly<Record<string, FieldKind>>>> = {
  contribution: { amount: 'amount', hours: 'hours', valuation: 'valuation' },
  cost: { amount: 'amount', valuation: 'valuation' },
  payment: { on: 'optionalDay', amount: 'amount' },
  goal: { text: 'needed' },
  indicator: { name: 'needed', baseline: 'text', target: 'text' },
}

const saidKinds: Readonly<Record<string, FieldKind>> = {
  ...{ start: 'day', end: 'day', signedOn: 'day', decidedOn: 'optionalDay' },
  ...{ paragraph: 'text', earlierNumber: 'text' },
}

/** Every field of what can be corrected. Money has no hours, and needs no valuation. */
export function correctableIn(lines: readonly Line[]): Correctable[] {
  return lines.flatMap((line) => {
    const said = saidKinds[line.key]
    const kinds = line.group === 'said' && said !== undefined ? { value: said } : (keysOf[line.group] ?? {})
    return Object.entries(kinds)
      .filter(([key]) => key === 'amount' || !isMoney(line) || (key !== 'hours' && key !== 'valuation'))
      .map(([key, kind]) => ({ name: nameOf(line, key), line, key, kind }))
  })
}

function isMoney({ value }: Line): boolean {
  return value.kind === 'cash' || value.form === 'cash'
}

function nameOf({ group, key }: Line, of: string): string {
  return [group, key.replaceAll(':', '-'), of].join('-')
}

export type Typed =
  | { ok: true; changes: readonly ChangedLine[]; lines: readonly Line[] }
  | { ok: false; problems: readonly Problem[] }

/** What the lines would say with what was typed. A line whose amount and day are both taken away is gone. */
export function readCorrection(
  fields: FormFields,
  { lines, parties, language }: { lines: readonly Line[]; parties: readonly Party[]; language: Language },
): Typed {
  const all = correctableIn(lines)
  const read = parseForm(() => schemaOf(all, language), language, fields)
  const added = readAdditions(fields, { parties, lines, language })
  if (!read.ok || added.problems.length > 0)
    return { ok: false, problems: [...(read.ok ? [] : read.problems), ...added.problems] }
  const typed = lines.flatMap((line): Line[] => {
    const own = all.filter((one) => one.line === line)
    const value = Object.fromEntries(own.map(({ name, key }) => [key, read.value[name] ?? null]))
    const after = { ...line.value, ...value, ...(line.group === 'cost' && { amount: value.amount ?? 0 }) }
    return isGone(line, after) ? [] : [{ ...line, value: after }]
  })
  const after = withPayments([...typed, ...added.lines])
  return { ok: true, lines: after, changes: changesBetween(lines, after) }
}

function isGone({ group }: Line, { amount, hours, valuation, on }: LineValue): boolean {
  if (group === 'payment') return amount === null || on === null
  return (group === 'contribution' || group === 'cost') && !amount && !hours && !valuation
}

function schemaOf(all: readonly Correctable[], language: Language) {
  const field = fieldKinds(language)
  const place = placeFields(budgetWords(language), field).shape
  const kinds: Record<FieldKind, z.ZodType<string | number | null>> = {
    ...{ day: field.date(), optionalDay: field.optionalDate(), text: field.optionalText(1000) },
    ...{ needed: field.text(undefined, 500), amount: place.amount, hours: place.hours },
    valuation: place.valuation,
  }
  return z.object(Object.fromEntries(all.map(({ name, kind }) => [name, kinds[kind]])))
}
