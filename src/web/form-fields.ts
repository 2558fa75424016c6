import { z } from 'zod'
import type { Language } from '../domain/text.ts'
import { amountRefusalInWords, type Ore, parseKronor } from '../kernel/money.ts'
import {
  type OrganisationNumber,
  parseOrganisationNumber,
  refusalInWords,
} from '../kernel/organisation-number.ts'
import { findPersonalNumbers } from '../kernel/personal-number.ts'
import { type PlainDate, parsePlainDate } from '../kernel/plain-date.ts'
import { ok, type Result, refused } from '../kernel/result.ts'
import { formWords } from './form-words.ts'

export type FieldKinds = ReturnType<typeof fieldKinds>

/** The kinds of fields that our forms have, each with its sentences in one language. */
export function fieldKinds(language: Language) {
  const t = formWords(language)

  const required = (missing: string = t.missing) => z.string({ error: missing }).trim().min(1, missing)
  const optional = () => z.string().trim().default('')
  const read = <Value>(missing: string | undefined, reader: Reader<Value>) =>
    required(missing).transform((text, context) => readInto(context, reader(text)))
  const readOptional = <Value>(reader: Reader<Value>) =>
    optional().transform((text, context) => (text === '' ? null : readInto(context, reader(text))))
  const dateReader = readerOf<PlainDate>(parsePlainDate, t.date)
  const kronorReader: Reader<Ore> = (text) =>
    inWords(parseKronor(text), (reason) => amountRefusalInWords(reason, language))
  const organisationNumberReader: Reader<OrganisationNumber> = (text) =>
    inWords(parseOrganisationNumber(text), (reason) => refusalInWords(reason, language))
  const written = (most: number) =>
    z
      .string()
      .transform((text) => text.replaceAll('\r\n', '\n'))
      .refine((text) => text.length <= most, t.tooLong(most))
      .refine((text) => findPersonalNumbers(text).length === 0, t.personalNumber)

  return {
    /** Words that must be there: at most `most` characters, no personal identity number. */
    text: (missing?: string, most = 5000) => required(missing).pipe(written(most)),
    optionalText: (most = 5000) => optional().pipe(written(most)),
    date: (missing?: string) => read(missing, dateReader),
    optionalDate: () => readOptional(dateReader),
    time: (missing?: string) => read(missing, readerOf(clockTime, t.time)),
    email: (missing?: string) => read(missing, readerOf(emailAddress, t.email)),
    optionalLink: () => readOptional(readerOf(webLink, t.link)),
    kronor: (missing?: string) => read(missing, kronorReader),
    optionalKronor: () => readOptional(kronorReader),
    optionalEmail: () => readOptional(readerOf(emailAddress, t.email)),
    organisationNumber: (missing?: string) => read(missing, organisationNumberReader),
    optionalOrganisationNumber: () => readOptional(organisationNumberReader),
    number: ({ least, most, missing }: { least: number; most: number; missing?: string }) =>
      read(
        missing,
        readerOf((text) => wholeNumber(text, least, most), t.number(least, most)),
      ),
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
    /** The same text field several times. Empty ones are left out. */
    list: (most = 500) =>
      z
        .preprocess(asList, z.array(written(most)))
        .transform((list) => list.filter((text) => text.trim() !== '')),
    /** One tick box. */
    tick: () =>
      z
        .string()
        .optional()
        .transform((value) => value !== undefined),
    mustTick: (missing: string = t.tick) => z.string({ error: missing }).transform(() => true as const),
    /** The number of the last event that the reader saw, in a hidden field. */
    lastSeq: () => z.coerce.number().int().min(0),
  }
}

function asList(value: unknown): unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

/** Gives the value of a text, or the sentence that says what is wrong with it. */
type Reader<Value> = (text: string) => Result<Value>

function readInto<Value>(context: z.RefinementCtx, read: Result<Value>): Value {
  if (read.ok) return read.value
  context.addIssue({ code: 'custom', message: read.reason })
  return z.NEVER
}

function readerOf<Value>(parse: (text: string) => Value | null, sentence: string): Reader<Value> {
  return (text) => {
    const value = parse(text)
    return value === null ? refused(sentence) : ok(value)
  }
}

function inWords<Value, Reason>(
  result: Result<Value, Reason>,
  words: (reason: Reason) => string,
): Result<Value> {
  return result.ok ? result : refused(words(result.reason))
}

function clockTime(text: string): string | null {
  const found = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(text)
  return found === null ? null : `${found[1]?.padStart(2, '0')}:${found[2]}`
}

function emailAddress(text: string): string | null {
  return text.length <= 254 && /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]{2,}$/.test(text)
    ? text.toLowerCase()
    : null
}

function webLink(text: string): string | null {
  const url = URL.parse(text)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null
}

function wholeNumber(text: string, least: number, most: number): number | null {
  const value = /^\d{1,12}$/.test(text.replaceAll(/\s/g, ''))
    ? Number(text.replaceAll(/\s/g, ''))
    : Number.NaN
  return value >= least && value <= most ? value : null
}
