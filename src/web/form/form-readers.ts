import type { Language } from '../../domain/text.ts'
import { amountRefusalInWords, type Ore, parseKronor } from '../../kernel/money.ts'
import {
  type OrganisationNumber,
  parseOrganisationNumber,
  refusalInWords,
} from '../../kernel/organisation-number.ts'
import { ok, type Result, refused } from '../../kernel/result.ts'
import { formWords } from './form-words.ts'
import { typedDay } from './typed-day.ts'

/** Gives the value of a text, or the sentence that says what is wrong with it. */
export type Reader<Value> = (text: string) => Result<Value>

/** How what is typed becomes a value, with the sentences in one language. */
export function readersIn(language: Language) {
  const t = formWords(language)
  const kronor: Reader<Ore> = (text) =>
    inWords(parseKronor(text), (reason) => amountRefusalInWords(reason, language))
  const organisationNumber: Reader<OrganisationNumber> = (text) =>
    inWords(parseOrganisationNumber(text), (reason) => refusalInWords(reason, language))
  return {
    date: readerOf(typedDay, t.date),
    time: readerOf(clockTime, t.time),
    email: readerOf(emailAddress, t.email),
    link: readerOf(webLink, t.link),
    number: (least: number, most: number) =>
      readerOf((text) => wholeNumber(text, least, most), t.number(least, most)),
    kronor,
    organisationNumber,
  }
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
