import { type RawBuilder, sql } from 'kysely'

/** A piece of what was found, and whether it is what was asked for. */
export type Excerpt = readonly { text: string; asked: boolean }[]

/** Stand around what was asked for: nobody can type them. */
const [begins, ends] = ['\u0002', '\u0003']
const options = `StartSel=${begins},StopSel=${ends},MaxWords=35,MinWords=20,ShortWord=0`

/** The words as the search asks for them, in any form that Swedish gives them. */
export function wordsAsked(text: string): RawBuilder<unknown> {
  return sql`websearch_to_tsquery('swedish', ${text})`
}

/** The words around what was found, to be read by `excerptIn`. Dear: only for what is shown. */
export function excerptOf(said: RawBuilder<unknown>, asked: RawBuilder<unknown>): RawBuilder<string> {
  return sql`ts_headline('swedish', ${said}, ${asked}, ${sql.lit(options)})`
}

/** Such words in pieces. */
export function excerptIn(written: string | null): Excerpt {
  const [before = '', ...rest] = unmarked(written ?? '').split(begins)
  const pieces = rest.flatMap((piece) => {
    const [found = '', after = ''] = piece.split(ends)
    return [
      { text: found, asked: true },
      { text: after, asked: false },
    ]
  })
  return [{ text: before, asked: false }, ...pieces].filter(({ text }) => text !== '')
}

/** Without the signs that our markup has before headings and points and around what is bold. */
function unmarked(text: string): string {
  return text
    .replaceAll(/(^|\n)\s*(?:#{1,6}|[-*])\s+/g, '$1')
    .replaceAll('**', '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
