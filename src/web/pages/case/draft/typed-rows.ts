import type { Language } from '../../../../domain/text.ts'
import { type FormFields, type FormSchema, type Problem, parseForm } from '../../../form/form.ts'

/** A table of fields such as `name-0`, `target-0`, `name-1`: each row by its own schema; empty rows are left out. */
export function readRows<Row>(
  fields: FormFields,
  { schema, keys, language }: { schema: FormSchema<Row>; keys: readonly string[]; language: Language },
): { rows: { index: number; row: Row }[]; problems: Problem[] } {
  const rows: { index: number; row: Row }[] = []
  const problems: Problem[] = []
  for (const index of indexesIn(fields, keys)) {
    const read = parseForm(schema, language, rowAt(fields, keys, index))
    if (read.ok) rows.push({ index, row: read.value })
    else
      problems.push(...read.problems.map(({ field, sentence }) => ({ field: `${field}-${index}`, sentence })))
  }
  return { rows, problems }
}

function indexesIn(fields: FormFields, keys: readonly string[]): number[] {
  const [first = ''] = keys
  return Object.keys(fields)
    .filter((name) => name.startsWith(`${first}-`))
    .map((name) => Number(name.slice(first.length + 1)))
    .filter((index) => Number.isInteger(index) && index >= 0 && index < 60)
    .filter((index) => keys.some((key) => textAt(fields, key, index).trim() !== ''))
    .toSorted((a, b) => a - b)
}

function rowAt(fields: FormFields, keys: readonly string[], index: number): FormFields {
  return Object.fromEntries(keys.map((key) => [key, textAt(fields, key, index)]))
}

function textAt(fields: FormFields, key: string, index: number): string {
  const value = fields[`${key}-${index}`]
  return typeof value === 'string' ? value : ''
}

/** Text with one thing on each line, without the empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
