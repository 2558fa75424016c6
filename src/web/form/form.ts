import { z } from 'zod'
import type { Language } from '../../domain/text.ts'
import type { KeptForm } from '../../store/people/kept-form.ts'
import { type FieldKinds, fieldKinds } from './form-fields.ts'
import { formWords } from './form-words.ts'

/** What a browser sent: a field that occurs several times is a list. */
export type FormFields = Readonly<Record<string, string | readonly string[]>>

/** Something to put right. Without a field it concerns the whole form. */
export type Problem = { readonly field?: string | undefined; readonly sentence: string }

/** What a form shows when it comes back: what was typed, and what to put right. */
export type Entry = {
  readonly typed: FormFields | null
  readonly problems: readonly Problem[]
  /** Somebody else changed the case meanwhile: show both texts. */
  readonly changedMeanwhile: boolean
  /** How the form keeps what is typed in it; without it, it keeps nothing. */
  readonly keeping?: Keeping | undefined
  /** All that the reader has begun on the page. */
  readonly begun?: readonly KeptForm[]
}

/** What a form keeps until it is sent. */
export type Keeping = {
  /** Names this window of the browser among those where the same form is open. */
  readonly window: string
  /** Where the form stands. */
  readonly page: string
  /** What the form is filled with, where it was begun before. */
  readonly goneOnWith: KeptForm | null
  readonly savedAt: Date | null
  /** The same form, begun in other windows with other words. */
  readonly others: readonly KeptForm[]
}

export const blank: Entry = { typed: null, problems: [], changedMeanwhile: false }

export type FormSchema<Value> = (language: Language) => z.ZodType<Value>

export type FormValue<Schema extends FormSchema<unknown>> = z.output<ReturnType<Schema>>

/** All forms that the product has, for the test that sends each of them what nobody would type. */
export const everyForm: FormSchema<unknown>[] = []

/** A form's schema with its sentences in both languages: `form(words, (t, field) => z.object({ name: field.text(t.nameMissing) }))`. */
export function form<Words, Value>(
  words: (language: Language) => Words,
  make: (t: Words, field: FieldKinds) => z.ZodType<Value>,
): FormSchema<Value> {
  const made: { [L in Language]?: z.ZodType<Value> } = {}
  const schema: FormSchema<Value> = (language) =>
    (made[language] ??= make(words(language), fieldKinds(language)))
  everyForm.push(schema)
  return schema
}

/** A draft takes whatever was typed so far. */
export const anyFields: FormSchema<FormFields> = () =>
  z.record(z.string(), z.union([z.string(), z.array(z.string())]))

export type Parsed<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] }

/**
 * The form's value, or the first problem of each field in the order of the schema. What a field says nothing of its own
 * about is said in our words: only a hand-made form, or one of an older page, gets there.
 */
export function parseForm<Value>(
  schema: FormSchema<Value>,
  language: Language,
  fields: FormFields,
): Parsed<Value> {
  const t = formWords(language)
  const outcome = schema(language).safeParse(fields, {
    error: ({ input }) => (input === undefined ? t.missing : t.unreadable),
  })
  if (outcome.success) return { ok: true, value: outcome.data }
  const first = new Map<string, Problem>()
  for (const issue of outcome.error.issues) {
    const field = issue.path[0]?.toString()
    if (!first.has(field ?? '')) first.set(field ?? '', { field, sentence: issue.message })
  }
  return { ok: false, problems: [...first.values()] }
}

/** What stands in a field: what was typed, otherwise what is kept. */
export function typedIn(entry: Entry, name: string, kept = ''): string {
  const written = writtenIn(entry)
  if (written === null) return kept
  const value = written[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

/**
 * Which version of what others may change too the form was filled from. What was begun before keeps the one it began from,
 * so that nobody writes over what is newer without having seen it.
 */
export function readFrom({ typed, keeping }: Entry, name: string, now: string): string {
  const begunFrom = typed === null ? keeping?.goneOnWith?.fields[name] : undefined
  return typeof begunFrom === 'string' ? begunFrom : now
}

/** The choices made in a field that may have several. */
export function chosenIn(entry: Entry, name: string, kept: readonly string[] = []): readonly string[] {
  const written = writtenIn(entry)
  if (written === null) return kept
  const value = written[name]
  return typeof value === 'string' ? [value] : (value ?? [])
}

/** What was typed when the form came back, otherwise what was typed before it was left; null when nothing was. */
export function writtenIn({ typed, keeping }: Entry): FormFields | null {
  return typed ?? keeping?.goneOnWith?.fields ?? null
}

export function problemWith(entry: Entry, name: string): string | null {
  return entry.problems.find((problem) => problem.field === name)?.sentence ?? null
}
