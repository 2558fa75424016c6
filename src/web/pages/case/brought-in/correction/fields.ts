import { z } from 'zod'
import { howOften } from '../../../../../domain/agreement-parts.ts'
import type { Party } from '../../../../../domain/partnership.ts'
import type { Language } from '../../../../../domain/text.ts'
import { digestOf } from '../../../../../kernel/ids.ts'
import {
  type ChangedLine,
  changesBetween,
  type Line,
  type LineGroup,
  type LineValue,
  withPayments,
} from '../../../../../process/agreement/brought-in-lines.ts'
import type { WholeTexts } from '../../../../../process/agreement/corrections.ts'
import { type FormFields, type Problem, parseForm } from '../../../../form/form.ts'
import { fieldKinds } from '../../../../form/form-fields.ts'
import { placeFields } from '../../budget/amount-form.ts'
import { words as budgetWords } from '../../budget/words.ts'
import { longestText } from '../../draft/text-form.ts'
import { readAdditions } from './additions.ts'

export type FieldKind =
  | ('day' | 'optionalDay' | 'text' | 'needed' | 'amount' | 'hours' | 'valuation')
  | ('count' | 'often' | 'whole')
/** One thing that can be corrected: what a line says under a key. */
export type Correctable = { name: string; line: Line; key: string; kind: FieldKind }

/** What of a line can have been typed wrong, in the order of the fields. Files and parties are others' matter. */
const keysOf: Partial<Record<LineGroup, Readonly<Record<string, FieldKind>>>> = {
  contribution: { amount: 'amount', hours: 'hours', valuation: 'valuation' },
  cost: { amount: 'amount', valuation: 'valuation' },
  payment: { on: 'optionalDay', amount: 'amount' },
  goal: { text: 'needed' },
  indicator: { name: 'needed', baseline: 'text', target: 'text' },
  group: { perYear: 'count', members: 'text' },
  statistic: { what: 'text', how: 'text', often: 'often' },
  text: { text: 'whole' },
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
      .filter(([key]) => key !== 'perYear' || line.value.perYear !== undefined)
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
  | { ok: true; changes: readonly ChangedLine[]; lines: readonly Line[]; texts: WholeTexts }
  | { ok: false; problems: readonly Problem[] }

type Asked = { lines: readonly Line[]; parties: readonly Party[]; texts: WholeTexts; language: Language }

/** What the lines would say with what was typed. A line whose amount and day are both taken away is gone. */
export function readCorrection(fields: FormFields, asked: Asked): Typed {
  const { lines, texts, language } = asked
  const all = correctableIn(lines)
  const read = parseForm(() => schemaOf(all, language), language, fields)
  const added = readAdditions(fields, asked)
  if (!read.ok || added.problems.length > 0)
    return { ok: false, problems: [...(read.ok ? [] : read.problems), ...added.problems] }
  const typed = lines.flatMap((line): Line[] => {
    const own = all.filter((one) => one.line === line)
    if (line.group === 'text')
      return [withText(line, texts[line.key], own.map(({ name }) => String(read.value[name] ?? '')).join(''))]
    const value = Object.fromEntries(own.map(({ name, key }) => [key, read.value[name] ?? null]))
    const after = { ...line.value, ...value, ...(line.group === 'cost' && { amount: value.amount ?? 0 }) }
    return isGone(line, after) ? [] : [{ ...line, value: after }]
  })
  const after = withPayments([...typed, ...added.lines])
  const changes = changesBetween(lines, after)
  const written = {
    ...Object.fromEntries(
      all.flatMap(({ name, line, kind }) =>
        kind === 'whole' ? [[line.key, String(read.value[name] ?? '')]] : [],
      ),
    ),
    ...added.texts,
  }
  const changed = changes.flatMap(({ group, key }) => (group === 'text' ? [[key, written[key] ?? '']] : []))
  return { ok: true, lines: after, changes, texts: Object.fromEntries(changed) }
}

/** Browsers send other line breaks, and take away what stands last: that is no other text. */
function withText(line: Line, before: string | undefined, typed: string): Line {
  const bare = (text: string) => text.replaceAll('\r\n', '\n').trim()
  return before !== undefined && bare(before) === bare(typed)
    ? line
    : { ...line, value: { sha256: digestOf(typed) } }
}

function isGone({ group }: Line, { amount, hours, valuation, on, what }: LineValue): boolean {
  if (group === 'statistic') return what === ''
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
    ...{
      count: field.number({ least: 0, most: 52 }),
      often: field.choice(howOften),
      whole: field.optionalText(longestText),
    },
  }
  return z.object(Object.fromEntries(all.map(({ name, kind }) => [name, kinds[kind]])))
}
