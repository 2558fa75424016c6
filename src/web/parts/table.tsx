import type { Child } from 'hono/jsx'

export type Column<Row> = {
  title: string
  cell: (row: Row) => Child
  /** Figures stand to the right. */
  numeric?: boolean
  /** Says itself what it is, such as a link: on a card it stands without the column's title. */
  bare?: boolean
}

type TableProps<Row> = {
  /** Says what the table shows; hidden when a heading just above says the same. */
  caption: string
  captionHidden?: boolean
  /** So few and short columns that it stays a table on a narrow screen too. */
  short?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
}

/** A table that becomes cards on a narrow screen. The first column names the row. */
export function Table<Row>({
  caption,
  captionHidden = false,
  short = false,
  columns,
  rows,
}: TableProps<Row>) {
  return (
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
