import type { Text } from '../../domain/text.ts'
import { isBefore } from '../../kernel/plain-date.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import type { Demand, TemplateSection } from '../rulebook/template-schema.ts'
import { isShortPeriod } from './agreement.ts'
import { type AgreementContent, isNeeded, textOf } from './agreement-sections.ts'

type Judged = { section: TemplateSection; content: AgreementContent; shortMonths: number }

/** What a section still has to say, a sentence each. Empty when it is complete, and when it is left out. */
export function faultsIn(
  section: TemplateSection,
  content: AgreementContent,
  { rhythm }: Pick<Rulebook, 'rhythm'>,
): readonly Text[] {
  const text = textOf(content, section.key)
  if (!isNeeded(section, text)) return []
  const judged = { section, content, shortMonths: rhythm.shortPeriod.months }
  return [
    ...emptyText(text),
    ...leftToFillIn(text),
    ...section.must.flatMap((demand) => unmet(demand, judged)),
  ]
}

function emptyText(text: string): Text[] {
  return text.trim() === '' ? [{ sv: 'Avsnittet saknar text.', en: 'The section has no text.' }] : []
}

/** Words in brackets are the template's; a link in markup is not. */
function leftToFillIn(text: string): Text[] {
  const left = text.match(/\[[^\]\n]+\](?!\()/)?.[0]
  if (left === undefined) return []
  return [
    { sv: `Fyll i det som står inom hakparentes: ${left}`, en: `Fill in what stands in brackets: ${left}` },
  ]
}

function unmet(demand: Demand, { section, content, shortMonths }: Judged): Text[] {
  switch (demand.kind) {
    case 'words':
      return fewWords(textOf(content, section.key), demand.least)
    case 'mentions':
      return mentions(textOf(content, section.key), demand.any) ? [] : [demand.otherwise]
    case 'partyNumbers':
      return numberless(content)
    case 'goals':
      return goalFaults(content)
    case 'contributions':
      return givesNothing(content)
    case 'meetings':
      return meetingFaults(content, demand)
    case 'statistics':
      return content.parts.statistics.length > 0 ? [] : [noStatistics]
    case 'periods':
      return periodFaults(content, shortMonths)
  }
}

const noStatistics: Text = {
  sv: 'Lägg till minst en uppgift om vad ni ska räkna.',
  en: 'Add at least one thing that you will count.',
}

function fewWords(text: string, least: number): Text[] {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
  if (words >= least) return []
  return [
    {
      sv: 'Texten är för kort för att säga vad som gäller.',
      en: 'The text is too short to say what applies.',
    },
  ]
}

function mentions(text: string, any: readonly string[]): boolean {
  const said = text.toLowerCase()
  return any.some((words) => said.includes(words))
}

/** A board is part of its municipality, and may have no number of its own. */
function numberless({ parties }: AgreementContent): Text[] {
  return parties
    .filter(({ number, side }) => number === null && side !== 'public')
    .map(({ name }) => ({
      sv: `Organisationsnumret saknas för ${name}.`,
      en: `The organisation number of ${name} is missing.`,
    }))
}

function goalFaults({ parts: { goals } }: AgreementContent): Text[] {
  if (goals.length === 0) return [{ sv: 'Lägg till minst ett mål.', en: 'Add at least one goal.' }]
  return goals
    .filter(({ indicators }) => !indicators.some(({ name, target }) => name !== '' && target !== ''))
    .map(({ text }) => ({
      sv: `Målet ”${text}” behöver en indikator med ett målvärde.`,
      en: `The goal “${text}” needs an indicator with a target.`,
    }))
}

function givesNothing({ parties, contributions }: AgreementContent): Text[] {
  const gives = new Set(contributions.map(({ party }) => party.id))
  return parties
    .filter(({ id, side }) => side !== 'associated' && !gives.has(id))
    .map(({ name }) => ({
      sv: `Det framgår inte vad ${name} bidrar med.`,
      en: `It does not say what ${name} contributes.`,
    }))
}

function meetingFaults(
  { parts: { groups } }: AgreementContent,
  least: { steering: number; working: number },
): Text[] {
  const { steering, working } = groups
  return [
    ...(steering.perYear < least.steering
      ? [tooFew('Styrgruppen', 'The steering group', least.steering)]
      : []),
    ...(working.perYear < least.working ? [tooFew('Arbetsgruppen', 'The working group', least.working)] : []),
    ...(steering.members === '' ? [unnamed('styrgruppen', 'the steering group')] : []),
    ...(working.members === '' ? [unnamed('arbetsgruppen', 'the working group')] : []),
  ]
}

function tooFew(sv: string, en: string, least: number): Text {
  return {
    sv: `${sv} behöver mötas minst ${least} gånger om året.`,
    en: `${en} needs to meet at least ${least} times a year.`,
  }
}

function unnamed(sv: string, en: string): Text {
  return { sv: `Skriv vilka som är med i ${sv}.`, en: `Write who is in ${en}.` }
}

function periodFaults({ parts: { periods } }: AgreementContent, shortMonths: number): Text[] {
  const { start, end, shortReason } = periods
  if (start === null || end === null)
    return [{ sv: 'Fyll i första och sista dag.', en: 'Fill in the first and the last day.' }]
  if (isBefore(end, start))
    return [{ sv: 'Sista dagen ligger före den första.', en: 'The last day is before the first.' }]
  if (!isShortPeriod(start, end, shortMonths) || shortReason !== '') return []
  return [{ sv: 'En så kort period behöver ett skäl.', en: 'A period this short needs a reason.' }]
}
