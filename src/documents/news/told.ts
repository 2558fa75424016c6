import { z } from 'zod'
import { inLanguage, type Language } from '../../domain/text.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import { parsePlainDate } from '../../kernel/plain-date.ts'
import { allOf } from '../../kernel/word-list.ts'

/** The words that a notice may carry; what is missing is left out of the sentence. */
export type Told = Record<
  'by' | 'from' | 'reason' | 'title' | 'task' | 'awaits' | 'document' | 'party' | 'day' | 'time',
  string
>
export type Sentences = Readonly<Record<string, (told: Told) => string>>

const words = z.string().catch('')
const text = z.union([z.string(), z.object({ sv: z.string(), en: z.string().optional() })])
const Params = z.object({
  by: words,
  from: words,
  reason: words,
  party: words,
  title: text.catch(''),
  task: text.catch(''),
  awaits: text.catch(''),
  document: text.catch(''),
  documents: z.array(text).catch([]),
  on: words,
  heldOn: words,
  due: words,
  startsAt: words,
})

/** What a notice carries, in the words of the reader's language. */
export function toldIn(params: Readonly<Record<string, unknown>>, language: Language): Told {
  const { title, task, awaits, document, documents, on, heldOn, due, startsAt, ...same } =
    Params.parse(params)
  const said = (one: z.output<typeof text>) => (typeof one === 'string' ? one : inLanguage(one, language))
  // Who asks for documents says by which day; elsewhere `by` is a name.
  const day = parsePlainDate(on || heldOn || due || same.by)
  return {
    ...same,
    title: said(title),
    task: said(task),
    awaits: said(awaits),
    document: documents.length > 0 ? allOf(documents.map(said), language) : said(document),
    day: day === null ? '' : dateInWords(day, language),
    time: language === 'sv' ? startsAt.replace(':', '.') : startsAt,
  }
}

/** Parts of a sentence that are there, with a space between. */
export function joined(...parts: readonly (string | false)[]): string {
  return parts.filter(Boolean).join(' ')
}
