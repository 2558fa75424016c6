import { passesLuhn } from './luhn.ts'
import { parsePlainDate } from './plain-date.ts'

/** Where in a text something stands, counted in UTF-16 code units as `String.slice` does. */
export type Place = { readonly index: number; readonly length: number }

/**
 * Where personal numbers and coordination numbers (day + 60) stand in a free text, first one first. None shall.
 *
 * Found: ten or twelve digits with a day that exists and a right check digit, with any hyphen, '+', '_', any space or nothing
 * before the last four, also where the day is written apart ('1985-07-09 9805'). Characters that nobody sees are not there.
 *
 * Left alone: a day written apart with an amount, or since 2020 with a time of the day after it ('2026-11-19 1430'); digits that go on at either end (long runs, ranges, diary numbers, decimals), bare digits glued to letters,
 * web addresses, UUIDs, amounts in kronor, numbers introduced as something else ('dnr', 'tel.', 'OCR'). Organisation
 * numbers never look like a day: their "month" is 20 or more. Ten bare digits that begin with 0 are read as a telephone
 * number unless a word such as 'personnummer' or 'född' stands before them.
 *
 * What remains: of other numbers that look like a day and four digits ('20240101 1230'), one in ten passes the check
 * digit and is found. That is accepted: the writer gets an explanation and can write it differently.
 */
export function findPersonalNumbers(text: string): Place[] {
  const seen = seenIn(text)
  const searched = seen.text
    .replace(addressOrUuid, (found) => 'x'.repeat(found.length))
    .replace(wideDigit, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  return [...searched.matchAll(candidate)]
    .filter(({ 0: found }) => isPersonalNumber(found))
    .filter((found) => !isSomethingElse(found, searched))
    .map(({ 0: found, index }) => seen.placeOf(index, found.length))
}

/** The text as a reader sees it, and where in the whole text a part of it stands. */
function seenIn(whole: string): { text: string; placeOf(index: number, length: number): Place } {
  const text = whole.replaceAll('\u00ad', '-')
  if (!nobodySees.test(text)) return { text, placeOf: (index, length) => ({ index, length }) }
  const parts = [...text.matchAll(somebodySees)]
  const places = parts.flatMap(({ 0: part, index }) => Array.from(part.split(''), (_, n) => index + n))
  const placeOf = (index: number, length: number) => {
    const [first = 0, last = 0] = [places[index], places[index + length - 1]]
    return { index: first, length: last + 1 - first }
  }
  return { text: parts.map(([part]) => part).join(''), placeOf }
}

/** Whether the text is a personal or coordination number and nothing more: a day that exists, a right check digit. */
export function isPersonalNumber(text: string): boolean {
  if (!wholly.test(text)) return false
  const digits = text.replace(/\D/g, '')
  const [century, number] = [digits.slice(0, -10) || '20', digits.slice(-10)]
  const isPerson = isBirthday(century + number.slice(0, 6)) && number.slice(6, 9) !== '000'
  return isPerson && passesLuhn(number)
}

// A two-digit year is tried in this century: the leap years fall alike in the last one, but for 1900.
function isBirthday(yearMonthDay: string): boolean {
  const yearAndMonth = `${yearMonthDay.slice(0, 4)}-${yearMonthDay.slice(4, 6)}`
  const day = Number(yearMonthDay.slice(6))
  const dayOfMonth = String(day > 60 ? day - 60 : day).padStart(2, '0')
  return /^(18|19|20)/.test(yearAndMonth) && parsePlainDate(`${yearAndMonth}-${dayOfMonth}`) !== null
}

function isSomethingElse({ 0: found, index }: RegExpExecArray, text: string): boolean {
  const before = text.slice(Math.max(0, index - 40), index)
  const after = text.slice(index + found.length, index + found.length + 12)
  if (introducesAnother.test(before)) return true
  const looksLikeOther =
    /^0\d{9}$/.test(found) ||
    dayAndTime.test(found) ||
    (dayAndNumber.test(found) && countsSomething.test(after))
  return looksLikeOther && !introducesPerson.test(before)
}

/** What is copied may bring along characters that are not drawn. */
const nobodySees = /\p{Cf}/u
const somebodySees = /\P{Cf}+/gu
// Names of files have low lines for spaces.
const space = '[\\p{Zs}\\t_]'
const hyphen = '[\\p{Pd}\\u02d7\\u2043\\u2212\\u2796]'
const between = `(?:${space}?(?:${hyphen}{1,2}|\\+)${space}?|${space})`
const apart = `(?:\\d{2})?\\d{6}${between}\\d{4}`
const year = '(?:18|19|20)\\d{2}'
const hyphened = `(?:${year}(?:(?:${hyphen}\\d{2}){2}|(?:[ /]\\d{2}){2}|(?:\\.\\d{2}){2})${between}|\\d{2}(?:${hyphen}\\d{2}){2}${between})\\d{4}`
const bare = '(?:\\d{2})?\\d{10}'

// Clearing number 3300 stands before accounts whose number is the holder's personal number.
const startsNumber = `(?:(?<!\\d|\\d(?:${hyphen}|[+/:.]))|(?<=(?<!\\d)3300${hyphen}))`
const endsNumber = `(?!\\d|(?:${hyphen}|[+/:.])\\d)`
const standsAlone = `(?<!\\p{L})${bare}(?!\\p{L}|:-|,\\d{1,2}(?!\\d)|${space}?(?:[€%]|(?:kr|kronor|sek|öre|eur|euro)(?!\\p{L})))`

const wholly = new RegExp(`^(?:${apart}|${hyphened}|${bare})$`, 'u')
const dayAndNumber = new RegExp(`^(?:${year}|\\d{2})\\D\\d{2}\\D\\d{2}${space}\\d{4}$`, 'u')
const dayAndTime = new RegExp(`^20[2-9]\\d\\D\\d{2}\\D\\d{2}${space}(?:[01]\\d|2[0-3])[0-5]\\d$`, 'u')
const countsSomething =
  /^(?:,\d|:-|[\p{Zs}_]?(?:[€%]|(?:\d{3}|kr|kronor|tkr|mnkr|sek|öre|eur|euro|st|personer|deltagare|timmar|tim|kl)(?![\p{L}\d])))/iu
const candidate = new RegExp(`${startsNumber}(?:${apart}|${hyphened}|${standsAlone})${endsNumber}`, 'giu')
/** The digits of a keyboard for other scripts, as wide as their letters. */
const wideDigit = /[０-９]/g
const addressOrUuid = /\b(?:https?:\/\/|www\.)\S+|\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi

const introducesAnother =
  /(?<!\p{L})(?:dnr|diarien(?:umme)?r|ocr|faktura(?:n(?:umme)?r)?|order(?:n(?:umme)?r)?|tel|tfn|telefon(?:n(?:umme)?r)?|mobil(?:n(?:umme)?r)?|phone|mobile|kr|sek|eur|€)[\s.:]*$/iu
const introducesPerson =
  /(?<!\p{L})(?:person-?n(?:umme)?r|pers\.?nr|pnr|samordnings-?n(?:umme)?r|född|födelse-?n(?:umme)?r|born|personal(?: identity)? number)[\s.:(]*(?:är |is )?$/iu
