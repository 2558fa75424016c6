import { partyNamed } from '../../../../documents/papers/money-words.ts'
import { type AmountPlace, placeKey, type Written } from '../../../../domain/amount.ts'
import type { PartyName } from '../../../../domain/contribution.ts'
import type { Language } from '../../../../domain/text.ts'
import type { NewAmount } from '../../../../store/agreement/amount.ts'
import { type Column, Table } from '../../../parts/table.tsx'
import { placeInWords, writtenInWords } from './amount-words.ts'

/** An amount in two versions, such as what stands there now and what a sheet would put there. */
export type ChangedAmount = { place: AmountPlace; before: Written; after: Written }

type Titles = Readonly<Record<'caption' | 'what' | 'party' | 'year' | 'before' | 'after', string>>

type ChangeTableProps = {
  language: Language
  parties: readonly Pick<PartyName, 'id' | 'name' | 'leftOn'>[]
  rows: readonly ChangedAmount[]
  titles: Titles
}

/** Amounts beside each other, a row for each. */
export function ChangeTable({ language, parties, rows, titles }: ChangeTableProps) {
  const said = (written: Written) =>
    [writtenInWords(written, language), written.valuation].filter(Boolean).join('; ')
  const columns: Column<ChangedAmount>[] = [
    { title: titles.what, cell: ({ place }) => placeInWords(place, language) },
    { title: titles.party, cell: ({ place }) => partyNamed(parties, place.party, language) },
    { title: titles.year, cell: ({ place }) => place.year },
    { title: titles.before, cell: ({ before }) => said(before) },
    { title: titles.after, cell: ({ after }) => said(after) },
  ]
  return <Table caption={titles.caption} captionHidden columns={columns} rows={rows} />
}

/** A line for each change: whoever saves has looked at just these. */
export function linesOf(changes: readonly NewAmount[]): string[] {
  return changes.map(
    ({ place, written, basedOn }) => `${placeKey(place)} ${basedOn} ${JSON.stringify(written)}`,
  )
}
