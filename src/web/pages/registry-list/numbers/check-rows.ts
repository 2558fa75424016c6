import { type NumberFault, numberFault } from '../../../../domain/external-number.ts'
import { oursOf, type RegistryLine } from '../../../../store/papers/registry-lines.ts'
import type { SheetRow } from './read-sheet.ts'

export type RowFault = NumberFault | 'unknown' | 'lineTwice' | 'numberTwice' | 'taken' | 'notYours'

/** What a row will do, or why it does nothing. */
export type CheckedRow = SheetRow &
  (
    | { kind: 'new' | 'changed' | 'same'; line: RegistryLine }
    | { kind: 'fault'; fault: RowFault; about: string }
  )

export type Known = {
  /** The lines that the rows name. */
  lines: readonly RegistryLine[]
  /** Those that have one of the numbers already. */
  numbered: readonly RegistryLine[]
  /** Whether the reader may note numbers in the case of a line. */
  mayNote: (line: RegistryLine) => boolean
}

/** Holds every row against the registry and the other rows. */
export function checkRows(rows: readonly SheetRow[], known: Known): CheckedRow[] {
  const byOurs = new Map(known.lines.map((line) => [oursOf(line), line]))
  for (const line of known.lines) if (line.documentNumber === null) byOurs.set(line.caseNumber, line)
  const found = rows.map((row) => ({
    row,
    line: byOurs.get(row.ours) ?? byOurs.get(row.ours.toLowerCase()),
  }))
  const changing = new Set(found.flatMap(({ line }) => line?.id ?? []))
  const others = known.numbered.filter(({ id }) => !changing.has(id))
  const seen: Named[] = []
  return found.map(({ row, line }): CheckedRow => {
    const fault = line === undefined ? unknown(row) : faultIn({ row, line }, { known, others, seen })
    if (line !== undefined) seen.push({ row, line })
    if (fault !== null) return { ...row, kind: 'fault', ...fault }
    if (line === undefined) throw new Error('A row without a line is a fault')
    if (line.number === row.number) return { ...row, kind: 'same', line }
    return { ...row, kind: line.number === null ? 'new' : 'changed', line }
  })
}

type Named = { row: SheetRow; line: RegistryLine }
type Fault = { fault: RowFault; about: string } | null

function unknown({ ours }: SheetRow): Fault {
  return { fault: 'unknown', about: ours }
}

type Among = { known: Known; others: readonly RegistryLine[]; seen: readonly Named[] }

function faultIn({ row, line }: Named, { known, others, seen }: Among): Fault {
  const wrong = numberFault(row.number)
  if (wrong !== null) return { fault: wrong, about: row.ours }
  if (!known.mayNote(line)) return { fault: 'notYours', about: line.caseNumber }
  const before = seen.find((one) => one.line.id === line.id)
  if (before !== undefined) return { fault: 'lineTwice', about: String(before.row.row) }
  const twin = seen.find((one) => one.line.among === line.among && one.row.number === row.number)
  if (twin !== undefined) return { fault: 'numberTwice', about: String(twin.row.row) }
  const holder = others.find((one) => one.among === line.among && one.number === row.number)
  return holder === undefined ? null : { fault: 'taken', about: oursOf(holder) }
}
