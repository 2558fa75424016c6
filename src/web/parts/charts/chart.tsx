import type { Child } from 'hono/jsx'
import type { Language } from '../../../domain/text.ts'
import { Details } from '../details.tsx'
import { chartWords } from './words.ts'

/** What every chart says of itself. `id` is its own on the page; `description` tells in a sentence what one sees. */
export type ChartSaid = {
  id: string
  language: Language
  title: string
  /** Set where a heading above says the same as the title. */
  titleHidden?: boolean
  description: string
  /** The table stands open from the start, as when no other table says the same. */
  tableOpen?: boolean
  /** A table of the page's own instead of the one that the chart makes. */
  table?: Child
}

type ChartProps = ChartSaid & { height: number; ownTable: Child; children: Child }

/** A picture drawn on the server, named and described, with a table that says the same. Widths are per cent. */
export function Chart({ id, language, title, description, height, children, ...rest }: ChartProps) {
  const { table, ownTable, tableOpen = false, titleHidden = false } = rest
  return (
    <figure class="chart">
      <figcaption>
        <span class={titleHidden ? 'ds-sr-only' : 'chart-title'}>{title}</span>
        <span class="chart-said">{description}</span>
      </figcaption>
      <svg
        xmlns="http://www.w3.org/2000/svg"
        width="100%"
        height={String(height)}
        role="img"
        aria-labelledby={`${id}-t ${id}-d`}
      >
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{description}</desc>
        {children}
      </svg>
      <Details summary={chartWords(language).inTable} open={tableOpen}>
        {table ?? ownTable}
      </Details>
    </figure>
  )
}
