import { largestSheet } from '../../../documents/sheets/open-sheet.ts'
import type { Entry, Problem } from '../../form/form.ts'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { FileField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import type { Visit } from '../../visit.ts'

/** One workbook, filled in, comes in at a time. */
export const sheetLimits = { maxBytes: largestSheet, maxFiles: 1 }

type OutWords = Readonly<Record<'sheetOut' | 'sheetOutText' | 'sheetFetch', string>>

/** The workbook to fill in. */
export function SheetOut({ t, href }: { t: OutWords; href: string }) {
  return (
    <Section title={t.sheetOut} id="ut">
      <p>{t.sheetOutText}</p>
      <Actions>
        <ButtonLink href={href} look="secondary">
          {t.sheetFetch}
        </ButtonLink>
      </Actions>
    </Section>
  )
}

type InWords = Readonly<Record<'sheetFile' | 'sheetKinds', string>>
type InProps = { at: Visit; entry: Entry; t: InWords; action: string; button: string }

/** Where the workbook comes in again. */
export function SheetForm({ at, entry, t, action, button }: InProps) {
  return (
    <Form at={at} action={action} files>
      <FileField
        entry={entry}
        name="file"
        label={t.sheetFile}
        language={at.language}
        limits={sheetLimits}
        kinds={t.sheetKinds}
        accept=".xlsx,.csv"
      />
      <Actions>
        <Button>{button}</Button>
      </Actions>
    </Form>
  )
}

/** As many faults as one can go through at a time. */
const mostFaults = 40

type Fault = { line: number; sentence: string }
type FaultWords = { row: (line: number, sentence: string) => string; more: (count: number) => string }

/** What is wrong in a workbook, row by row, and how much more there is. */
export function faultsOfSheet(faults: readonly Fault[], { row, more }: FaultWords): Problem[] {
  const shown = faults.slice(0, mostFaults).map(({ line, sentence }) => row(line, sentence))
  const left = faults.length - shown.length
  return [...shown, ...(left > 0 ? [more(left)] : [])].map((sentence) => ({ field: 'file', sentence }))
}
