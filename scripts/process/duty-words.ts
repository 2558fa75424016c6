import { spanInWords } from '../../src/process/duties/duties-words.ts'
import type { DutyRule } from '../../src/process/rulebook/duty-schema.ts'
import type { Rulebook } from '../../src/process/rulebook/rulebook.ts'
import { spanUnits } from '../../src/process/rulebook/span-schema.ts'

/** When a duty is to be done, as the rulebook says it. */
export function dutyRule(rulebook: Rulebook, rule: DutyRule): string {
  if ('within' in rule) return withinWords(rulebook, rule.within)
  if ('atLeast' in rule) return `minst ${rule.atLeast.times} gånger per ${yearWords[rule.atLeast.per]}`
  if ('window' in rule) return windowWords(rule.window)
  return beforeWords(rule.before)
}

type Within = Extract<DutyRule, { within: unknown }>['within']

const yearWords = { calendarYear: 'kalenderår', agreementYear: 'avtalsår' }

function withinWords(rulebook: Rulebook, within: Within): string {
  const span = spanUnits.flatMap((unit) => {
    const amount = within[unit]
    return amount === undefined ? [] : [spanInWords(amount, unit).sv]
  })
  return `inom ${span.join('')} från: ${within.of.map((fact) => factWords(rulebook, fact)).join(' eller ')}`
}

const derivedWords: Record<string, string> = {
  aidConferred: 'rätten till stöd uppstod',
  minutesApproved: 'protokollet justerades',
  partyDocumentsDated: 'partens äldsta handling',
}

function factWords(rulebook: Rulebook, fact: Within['of'][number]): string {
  const type = typeof fact === 'string' ? fact : fact.event
  const step = rulebook.steps.find((one) => one.event === type)
  return derivedWords[type] ?? step?.done.sv.toLowerCase() ?? type
}

function windowWords(window: Extract<DutyRule, { window: unknown }>['window']): string {
  if ('firstMonths' in window) return `under det sista årets första ${window.firstMonths} månader`
  const years = window.of === 'everyYear' ? 'varje år' : 'varje år före det sista'
  return `under kvartal ${window.quarter} ${years}`
}

function beforeWords(before: Extract<DutyRule, { before: unknown }>['before']): string {
  if (before.of === 'signing') return 'före underskrift'
  const where = before.at === undefined ? '' : ', på ett nämndsammanträde'
  return `senast ${before.months} månader före sista dagen${where}`
}
