import { fieldHelp, fieldName } from '../../../documents/sheets/list-template.ts'
import { type ListField, listFields } from '../../../domain/register/list/fields.ts'
import type { RegisterImport } from '../../../store/register/register-import.ts'
import type { ImportRow } from '../../../store/register/register-import-row.ts'
import type { Entry } from '../../form/form.ts'
import { Page } from '../../layout/page.tsx'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Select } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import type { SignedIn } from '../../visit.ts'
import { words } from './words.ts'

type Props = { at: SignedIn; list: RegisterImport; rows: readonly ImportRow[]; entry: Entry }

export function columnName(column: number): string {
  return `kolumn-${column}`
}

/** Every column with a choice of what it holds. */
export function MappingView({ at, list, rows, entry }: Props) {
  const t = words(at.language)
  const choices = [
    { value: '', label: t.ignored },
    ...listFields.map((field) => ({ value: field, label: fieldName(field, at.language) })),
  ]
  return (
    <Page at={at} title={t.mappingTitle} lead={t.mappingLead(list.total)} entry={entry}>
      <Details summary={t.fieldsHelp}>
        <Facts
          facts={listFields.map((field) => [fieldName(field, at.language), fieldHelp(field, at.language)])}
        />
      </Details>
      <Form at={at} action={at.to.registerImport(list.id, 'kolumner')}>
        {columnsIn(list, rows).map((column) => (
          <Select
            entry={entry}
            name={columnName(column)}
            label={headingOf(list, column, t)}
            hint={sampleOf(rows, column, t)}
            choices={choices}
            value={fieldIn(list, column) ?? ''}
          />
        ))}
        <Actions>
          <Button>{t.readList}</Button>
          <ButtonLink href={at.to.registerImport()} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  )
}

type Words = ReturnType<typeof words>

function columnsIn({ headings }: RegisterImport, rows: readonly ImportRow[]): number[] {
  const width = Math.max(headings.length, ...rows.map(({ cells }) => cells.length))
  const hasWords = (column: number) =>
    [headings, ...rows.map(({ cells }) => cells)].some((cells) => (cells[column] ?? '').trim() !== '')
  return Array.from({ length: width }, (_, column) => column).filter(hasWords)
}

function headingOf({ headings }: RegisterImport, column: number, t: Words): string {
  const heading = (headings[column] ?? '').trim()
  return heading === '' ? t.noHeading(String.fromCharCode(65 + (column % 26))) : t.column(heading)
}

function sampleOf(rows: readonly ImportRow[], column: number, t: Words): string {
  const found = rows.map(({ cells }) => (cells[column] ?? '').trim()).find((cell) => cell !== '')
  return found === undefined ? t.noSample : t.sample(found.replaceAll(/\s+/g, ' ').slice(0, 100))
}

function fieldIn({ mapping }: RegisterImport, column: number): ListField | undefined {
  return listFields.find((field) => mapping[field] === column)
}
