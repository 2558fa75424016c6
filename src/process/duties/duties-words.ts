import { inLanguage, type Text } from '../../domain/text.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { DutyRule } from '../rulebook/duty-schema.ts'
import type { SpanUnit } from '../rulebook/span-schema.ts'

/** Words in both languages. */
export type Words = { readonly sv: string; readonly en: string }

/** What a rule has gained once its paragraph is put in both languages. */
export type Cited = { readonly paragraph: Text }

/** Arithmetic with its paragraph: `2024-03-01 + 4 veckor = 2024-03-29; avsnitt 2.1.1`. */
export function withSource(calculation: Words, { paragraph }: Cited): Words {
  return { sv: `${calculation.sv}; ${paragraph.sv}`, en: `${calculation.en}; ${inLanguage(paragraph, 'en')}` }
}

/** The paragraph a duty rests on, followed by what is our own reading of it. */
export function sourceOf({ paragraph, reading }: DutyRule & Cited): Words {
  const en = inLanguage(paragraph, 'en')
  if (reading === undefined) return { sv: paragraph.sv, en }
  return { sv: `${paragraph.sv}. ${reading.sv}`, en: `${en}. ${reading.en}` }
}

/** `4 veckor`, `1 month`. */
export function spanInWords(amount: number, unit: SpanUnit): Words {
  const words = unitWords[unit]
  const form = amount === 1 ? 0 : 1
  return { sv: `${amount} ${words.sv[form]}`, en: `${amount} ${words.en[form]}` }
}

/** `tre veckor`, `twenty working days`: as a sentence says it, with a figure where no word is short. */
export function proseSpan(amount: number, unit: SpanUnit): Words {
  const counted = spanInWords(amount, unit)
  const [sv, en] = numberWords[amount] ?? [String(amount), String(amount)]
  return { sv: counted.sv.replace(/^\d+/, sv), en: counted.en.replace(/^\d+/, en) }
}

/** `2024-10-01 till 2024-12-31`. */
export function periodInWords(from: PlainDate, due: PlainDate): Words {
  return { sv: `${from} till ${due}`, en: `${from} to ${due}` }
}

/** A number with at most two decimals, as each language writes it. */
export function decimal(value: number): Words {
  const rounded = String(Math.round(value * 100) / 100)
  return { sv: rounded.replace('.', ','), en: rounded }
}

/** Said of a day that an agreement is too short to hold. */
export function beforeStart(due: PlainDate, start: PlainDate): Words {
  return {
    sv: `Dagen ${due} ligger före starten ${start}. Gör det så snart överenskommelsen börjar gälla.`,
    en: `The day ${due} lies before the start on ${start}. Do it as soon as the agreement is in force.`,
  }
}

/** Said of a day that comes of a rule which did not apply yet. */
export function beforeRule(appliesFrom: PlainDate): Words {
  return {
    sv: `Regeln gäller det som sker från och med ${appliesFrom}. Dagen visas som upplysning.`,
    en: `The rule applies to what is done on or after ${appliesFrom}. The day is shown for information.`,
  }
}

/** Said of a day that it was too late for when a board decided on an early end. */
export function decidedTooLate({
  due,
  decidedOn,
  end,
}: Record<'due' | 'decidedOn' | 'end', PlainDate>): Words {
  return {
    sv: `Nämnden beslutade ${decidedOn} att partnerskapet slutar ${end}. Då var det för sent för dagen ${due}. Gör det senast sista dagen.`,
    en: `The board decided on ${decidedOn} that the partnership ends on ${end}. It was then too late for the day ${due}. Do it by the last day.`,
  }
}

/** Said of a duty that was met after its last day. */
export function metLate(on: PlainDate, due: PlainDate): Words {
  return { sv: `Gjordes ${on}, efter sista dagen ${due}.`, en: `Done on ${on}, after the last day, ${due}.` }
}

/** Said of a year that is over. */
export function heldTooFew(held: number, count: number): Words {
  return { sv: `${held} av ${count} möten hölls.`, en: `${held} of ${count} meetings were held.` }
}

/** Said of a year in which more meetings than months are left. */
export function hardlyTime(left: number, due: PlainDate): Words {
  return {
    sv: `${left} möten återstår till och med ${due}. Boka dem nu.`,
    en: `${left} meetings remain until ${due}. Book them now.`,
  }
}

/** Said of a duty that a recorded decision has put off. */
export function putOff(on: PlainDate): Words {
  return {
    sv: `Uppskjutet till nästa år genom beslut ${on}.`,
    en: `Put off to the next year by a decision on ${on}.`,
  }
}

/** Said of a year's report that the board can only take up in the next year. */
export function nextYearsMeeting(date: PlainDate): Words {
  return {
    sv: `Inget möte återstår i perioden. Nästa möte som går att nå är ${date}.`,
    en: `No meeting is left in the window. The next one that can be reached is on ${date}.`,
  }
}

/** Said of a window that the agreement starts in. */
export const startedLate: Words = {
  sv: 'Överenskommelsen börjar gälla under perioden. Ni får skjuta upp detta till nästa år med ett antecknat beslut.',
  en: 'The agreement starts within this window. You may put this off to the next year by a recorded decision.',
}

/** The same of an agreement that was brought in within the window. */
export const broughtInLate: Words = {
  sv: 'Partnerskapet fördes in under perioden. Ni får skjuta upp detta till nästa år med ett antecknat beslut.',
  en: 'The partnership was brought in within this window. You may put this off to the next year by a recorded decision.',
}

const numberWords: Readonly<Record<number, readonly [string, string]>> = {
  1: ['en', 'one'],
  2: ['två', 'two'],
  3: ['tre', 'three'],
  4: ['fyra', 'four'],
  5: ['fem', 'five'],
  6: ['sex', 'six'],
  7: ['sju', 'seven'],
  8: ['åtta', 'eight'],
  9: ['nio', 'nine'],
  10: ['tio', 'ten'],
  15: ['femton', 'fifteen'],
  20: ['tjugo', 'twenty'],
  30: ['trettio', 'thirty'],
}

const unitWords = {
  days: { sv: ['dag', 'dagar'], en: ['day', 'days'] },
  weeks: { sv: ['vecka', 'veckor'], en: ['week', 'weeks'] },
  months: { sv: ['månad', 'månader'], en: ['month', 'months'] },
  workingDays: { sv: ['arbetsdag', 'arbetsdagar'], en: ['working day', 'working days'] },
} as const
