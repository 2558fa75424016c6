import Organisationsnummer from 'organisationsnummer'
import type { Brand } from './brand.ts'
import type { Language } from './language.ts'
import { isPersonalNumber } from './personal-number.ts'
import { ok, type Result, refused } from './result.ts'

/** A Swedish organisation number as ten digits with a right check digit. Says nothing about whether it has been given out. */
export type OrganisationNumber = Brand<string, 'OrganisationNumber'>

/** Why a text was not read as an organisation number. */
export type OrganisationNumberRefusal =
  | 'empty'
  | 'notDigits'
  | 'wrongLength'
  | 'wrongPrefix'
  | 'personalNumber'
  | 'thirdDigit'
  | 'firstDigit'
  | 'checkDigit'

/**
 * The organisation number that the text names: ten digits, or twelve with 16 in front; hyphens and spaces are ignored. A
 * sole trader's number is the owner's personal number and is refused as such.
 */
export function parseOrganisationNumber(text: string): Result<OrganisationNumber, OrganisationNumberRefusal> {
  const compact = text.replace(/\s/g, '').replace(/[‐‑‒–—−]/g, '-')
  if (compact === '') return refused('empty')
  if (isPersonalNumber(compact)) return refused('personalNumber')
  if (!/^[\d-]+$/.test(compact)) return refused('notDigits')
  const digits = compact.replace(/-/g, '')
  if (digits.length !== 10 && digits.length !== 12) return refused('wrongLength')
  if (digits.length === 12 && !digits.startsWith('16')) return refused('wrongPrefix')
  return fromTenDigits(digits.slice(-10))
}

/** As it is written to people: 'NNNNNN-NNNN'. */
export function formatOrganisationNumber(number: OrganisationNumber): string {
  return `${number.slice(0, 6)}-${number.slice(6)}`
}

/** What to tell the person whose number was refused. Never repeats what was written: it may be a personal number. */
export function refusalInWords(reason: OrganisationNumberRefusal, language: Language): string {
  return sentences[reason][language]
}

function fromTenDigits(digits: string): Result<OrganisationNumber, OrganisationNumberRefusal> {
  if (digits[0] === '0') return refused('firstDigit')
  if (Number(digits[2]) < 2) return refused('thirdDigit')
  return Organisationsnummer.valid(digits) ? ok(digits as OrganisationNumber) : refused('checkDigit')
}

const sentences: Record<OrganisationNumberRefusal, Record<Language, string>> = {
  empty: { sv: 'Skriv organisationsnumret.', en: 'Enter the organisation number.' },
  notDigits: {
    sv: 'Skriv organisationsnumret med siffror, till exempel 802000-1234.',
    en: 'Write the organisation number in digits, for example 802000-1234.',
  },
  wrongLength: {
    sv: 'Ett organisationsnummer har tio siffror. Kontrollera att alla kom med.',
    en: 'An organisation number has ten digits. Check that none is missing or extra.',
  },
  wrongPrefix: {
    sv: 'Ett organisationsnummer med tolv siffror börjar på 16. Skriv annars bara de tio sista.',
    en: 'An organisation number of twelve digits begins with 16. Otherwise write only the last ten.',
  },
  personalNumber: {
    sv: 'Det här är ett personnummer, och vi sparar inga sådana. En enskild firma kan inte vara part. Skriv organisationens eget nummer.',
    en: 'This is a personal identity number, and we store none. A sole trader cannot be a party. Enter the number of the organisation itself.',
  },
  thirdDigit: {
    sv: 'Tredje siffran i ett organisationsnummer är minst 2. Kontrollera siffrorna, och skriv inte ett personnummer här.',
    en: 'The third digit of an organisation number is 2 or more. Check the digits, and do not enter a personal identity number here.',
  },
  firstDigit: {
    sv: 'Ett organisationsnummer börjar inte på 0. Kontrollera siffrorna.',
    en: 'An organisation number does not begin with 0. Check the digits.',
  },
  checkDigit: {
    sv: 'Numret stämmer inte: den sista siffran passar inte till de andra. Kontrollera att du skrivit rätt.',
    en: 'The number is not right: its last digit does not fit the others. Check what you wrote.',
  },
}
