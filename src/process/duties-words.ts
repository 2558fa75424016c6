import type { PlainDate } from '../kernel/plain-date.ts'
import type { DutyRule, SpanUnit } from './duty-schema.ts'

/** Words in both languages. */
export type Words = { readonly sv: string; readonly en: string }

/** Arithmetic with its paragraph: `2024-03-01 + 4 veckor = 2024-03-29; avsnitt 2.1.1`. */
export function withSource(calculation: Words, { source }: DutyRule): Words {
  return { sv: `${calculation.sv}; ${source}`, en: `${calculation.en}; ${inEnglish(source)}` }
}

/** The paragraph a duty rests on, followed by what is our own reading of it. */
export function sourceOf({ source, reading }: DutyRule): Words {
  if (reading === undefined) return { sv: source, en: inEnglish(source) }
  return { sv: `${source}. ${reading.sv}`, en: `${inEnglish(source)}. ${reading.en}` }
}

/** `4 veckor`, `1 month`. */
export function spanInWords(amount: number, unit: SpanUnit): Words {
  const words = unitWords[unit]
  const form = amount === 1 ? 0 : 1
  return { sv: `${amount} ${words.sv[form]}`, en: `${amount} ${words.en[form]}` }
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

/** Said of a window that the agreement starts in. */
export const startedLate: Words = {
  sv: 'Överenskommelsen börjar gälla under perioden. Ni får skjuta upp detta till nästa år med ett antecknat beslut.',
  en: 'The agreement starts within this window. You may put this off to the next year by a recorded decision.',
}

const unitWords = {
  days: { sv: ['dag', 'dagar'], en: ['day', 'days'] },
  weeks: { sv: ['vecka', 'veckor'], en: ['week', 'weeks'] },
  months: { sv: ['månad', 'månader'], en: ['month', 'months'] },
  workingDays: { sv: ['arbetsdag', 'arbetsdagar'], en: ['working day', 'working days'] },
} as const

function inEnglish(source: string): string {
  return source.replace(/^avsnitt /, 'section ').replace(/^förslag$/, 'our proposal')
}
