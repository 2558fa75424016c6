import { z } from 'zod'
import { isPartialDate } from '../../../kernel/partial-date.ts'

/** A line that cannot be read: which one, and which of its parts. */
export type LineFault = { line: number; part: string }

export type ReadLines<Row> = { ok: true; rows: Row[] } | { ok: false; fault: LineFault }

/** A list of a record as a person changes it: a row is a line, its parts between semicolons. */
export type Lines<Row, Parts extends z.ZodRawShape> = {
  /** What a line holds, in order. */
  parts: z.ZodObject<Parts>
  write(row: Row): readonly (string | number | null)[]
  /** The row of a line that is new or changed; `before` is the rows that stand there now. */
  make(parts: z.output<z.ZodObject<Parts>>, before: readonly Row[]): Row
}

export function writeLines<Row, Parts extends z.ZodRawShape>(
  lines: Lines<Row, Parts>,
  rows: readonly Row[],
): string {
  return rows.map((row) => lineOf(lines, row)).join('\n')
}

/** The rows that lines say. A line that nobody has touched keeps its row, with all that a line does not show. */
export function readLines<Row, Parts extends z.ZodRawShape>(
  lines: Lines<Row, Parts>,
  text: string,
  before: readonly Row[],
): ReadLines<Row> {
  const rows: Row[] = []
  const names = Object.keys(lines.parts.shape)
  for (const [place, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const known = before.find((row) => lineOf(lines, row) === line.trim())
    const read = known ? null : lines.parts.safeParse(named(names, line))
    if (read !== null && !read.success)
      return { ok: false, fault: { line: place + 1, part: String(read.error.issues[0]?.path[0] ?? '') } }
    if (known) rows.push(known)
    else if (read !== null) rows.push(lines.make(read.data, before))
  }
  return { ok: true, rows }
}

function lineOf<Row, Parts extends z.ZodRawShape>(lines: Lines<Row, Parts>, row: Row): string {
  const cells = lines
    .write(row)
    .map((cell) => String(cell ?? '').replace(/[\s;]+/g, (gap) => (gap.includes(';') ? ', ' : ' ')))
  const last = cells.findLastIndex((cell) => cell !== '')
  return cells
    .slice(0, last + 1)
    .join('; ')
    .trim()
}

/** Parts by name; what stands after the last one belongs to no part and is told as its fault. */
function named(names: readonly string[], line: string) {
  const cells = line.split(';').map((cell) => cell.trim())
  const parts = Object.fromEntries(names.map((name, place) => [name, cells[place] ?? '']))
  return cells.length > names.length ? { ...parts, [names.at(-1) ?? '']: '\n' } : parts
}

const line = /^[^\n]*$/

export const filled = (most: number) => z.string().min(1).max(most).regex(line)
export const orNothing = <Value>(of: z.ZodType<Value, string>) =>
  z.union([z.literal('').transform(() => null), of])
/** A year, month or day that a partnership can have run in. */
export function isInOurTime(written: string): boolean {
  const year = Number(written.slice(0, 4))
  return year >= 1990 && year <= 2100
}
export const partial = z.string().refine((written) => isPartialDate(written) && isInOurTime(written))

/** One of a bounded list, written as its code or as one of the words for it. */
export function called<Code extends string>(words: Readonly<Record<Code, readonly string[]>>) {
  return z.string().transform((written, context): Code => {
    for (const code in words)
      if ([code, ...words[code]].some((word) => word.toLowerCase() === written.toLowerCase())) return code
    context.addIssue('unknown word')
    return z.NEVER
  })
}

/** A Swedish text anew; the English one is kept as long as the Swedish is the same. */
export function inSwedish<Text extends { sv: string; en?: string | undefined }>(
  sv: string,
  before: Text | null | undefined,
): { sv: string; en?: string | undefined } {
  return before?.sv === sv ? before : { sv }
}
