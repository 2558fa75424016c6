import type { Child } from 'hono/jsx'
import { type FileColumn, ListToTake, type ListToTakeProps } from './list-to-take.tsx'

export type Column<Row> = {
  title: string
  cell: (row: Row) => Child
  /** Figures stand to the right. */
  numeric?: boolean
  /** Says itself what it is, such as a link: on a card it stands without the column's title. */
  bare?: boolean
  /** What a file has instead of what the cell shows: none for a column of things to do, several for a cell of several things. */
  inFile?: readonly FileColumn<Row>[]
}

type TableProps<Row> = {
  /** Says what the table shows; hidden when a heading just above says the same. */
  caption: string
  captionHidden?: boolean
  /** So few and short columns that it stays a table on a narrow screen too. */
  short?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** The table may be taken home: the reader's own address, and what the list is called there. */
  file?: Pick<ListToTakeProps, 'at' | 'name'> | undefined
}

/** A table that becomes cards on a narrow screen. The first column names the row. */
export function Table<Row>({
  caption,
  captionHidden = false,
  short = false,
  columns,
  rows,
  file,
}: TableProps<Row>) {
  const table = (
    <table class={short ? 'ds-table' : 'ds-table cards'}>
      <caption class={captionHidden ? 'ds-sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title, numeric }) => (
            <th scope="col" class={numeric ? 'numeric' : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>{columns.map((column, index) => cellOf(column, row, index === 0))}</tr>
        ))}
      </tbody>
    </table>
  )
  if (file === undefined) return table
  return (
    <>
      {table}
      <ListToTake {...file} caption={caption} columns={columns.flatMap(columnsInFile)} rows={rows} />
    </>
  )
}

/** A column without a title holds what there is to do with the row. */
function columnsInFile<Row>(column: Column<Row>): readonly FileColumn<Row>[] {
  return column.inFile ?? (column.title === '' || column.bare ? [] : [column])
}

/** A dash keeps the place of nothing in a table; a card has no place to keep. */
function cellOf<Row>({ title, cell, numeric, bare }: Column<Row>, row: Row, first: boolean) {
  const shown = cell(row)
  if (first) return <th scope="row">{shown}</th>
  const kinds = [numeric && 'numeric', shown === '–' && 'nothing'].filter(Boolean).join(' ')
  return (
    <td data-title={bare ? undefined : title} class={kinds || undefined}>
      {shown}
    </td>
  )
}
