import { z } from 'zod'
import type { Language } from '../../domain/text.ts'
import { findPersonalNumbers } from '../../kernel/personal-number.ts'
import type { Result } from '../../kernel/result.ts'
import { type Reader, readersIn } from './form-readers.ts'
import { formWords } from './form-words.ts'

export type FieldKinds = ReturnType<typeof fieldKinds>

/** The kinds of fields that our forms have, each with its sentences in one language. */
export function fieldKinds(language: Language) {
  return { ...writtenKinds(language), ...readKinds(language), ...chosenKinds(language), lastSeq }
}

/** The number of the last event that the reader saw, in a hidden field. */
const lastSeq = () => z.coerce.number().int().min(0).max(2_147_483_647)

/** Words as somebody wrote them: at most so many characters, and no personal identity number. */
function writtenKinds(language: Language) {
  const t = formWords(language)
  const written = (most: number) =>
    z
      .string()
      .transform((text) => text.replaceAll('\r\n', '\n'))
      .refine((text) => text.length <= most, t.tooLong(most))
      .refine((text) => findPersonalNumbers(text).length === 0, t.personalNumber)
  return {
    text: (missing: string = t.missing, most = 5000) => required(missing).pipe(written(most)),
    optionalText: (most = 5000) => optional().pipe(written(most)),
    /** The same text field several times. Empty ones are left out. */
    list: (most = 500) =>
      z
        .preprocess(asList, z.array(written(most)))
        .transform((list) => list.filter((text) => text.trim() !== '')),
  }
}

/** Words that stand for something else, which they become. */
function readKinds(language: Language) {
  const t = formWords(language)
  const reader = readersIn(language)
  const read = <Value>(missing: string = t.missing, readIt: Reader<Value>) =>
    needed(missing).transform((text, context) => readInto(context, readIt(text)))
  const readOptional = <Value>(readIt: Reader<Value>) =>
    optional().transform((text, context) => (text === '' ? null : readInto(context, readIt(text))))
  return {
    date: (missing?: string) => read(missing, reader.date),
    optionalDate: () => readOptional(reader.date),
    time: (missing?: string) => read(missing, reader.time),
    email: (missing?: string) => read(missing, reader.email),
    optionalEmail: () => readOptional(reader.email),
    optionalLink: () => readOptional(reader.link),
    kronor: (missing?: string) => read(missing, reader.kronor),
    optionalKronor: () => readOptional(reader.kronor),
    organisationNumber: (missing?: string) => read(missing, reader.organisationNumber),
    optionalOrganisationNumber: () => readOptional(reader.organisationNumber),
    number: ({ least, most, missing }: { least: number; most: number; missing?: string }) =>
      read(missing, reader.number(least, most)),
  }
}

function chosenKinds(language: Language) {
  const t = formWords(language)
  return {
    /** One of several: radio buttons or a list. */
    choice: <const Choice extends string>(choices: readonly Choice[], missing: string = t.choice) =>
      z.enum(choices, { error: missing }),
    optionalChoice: <const Choice extends string>(choices: readonly Choice[]) =>
      z.union([z.enum(choices), z.literal('').transform(() => null)]).default(null),
    /** Any number of several: tick boxes with one name. */
    choices: <const Choice extends string>(choices: readonly Choice[], missing?: string) =>
      z
        .preprocess(asList, z.array(z.enum(choices, { error: t.choice })))
        .refine((chosen) => missing === undefined || chosen.length > 0, missing ?? t.choice),
    /** One tick box. */
    tick: () =>
      z
        .string()
        .optional()
        .transform((value) => value !== undefined),
    mustTick: (missing: string = t.tick) => z.string({ error: missing }).transform(() => true as const),
  }
}

const required = (missing: string) => z.string({ error: missing }).trim().min(1, missing)
/** What is left out has not become what it stands for: nothing that compares fields with each other is asked then. */
const needed = (missing: string) =>
  z.string({ error: missing }).trim().min(1, { error: missing, abort: true })
const optional = () => z.string().trim().default('')

function asList(value: unknown): unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

function readInto<Value>(context: z.RefinementCtx, read: Result<Value>): Value {
  if (read.ok) return read.value
  context.addIssue({ code: 'custom', message: read.reason })
  return z.NEVER
}
