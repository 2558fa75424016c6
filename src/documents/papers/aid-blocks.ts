import type { AidAssessment, AidCriterion } from '../../domain/state-aid.ts'
import { inLanguage, type Language } from '../../domain/text.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import { formatEuro, formatRate } from '../../kernel/euro.ts'
import { formatKronor } from '../../kernel/money.ts'
import { definitions, paragraph, steps, subheading, table, typedText } from '../blocks.ts'
import type { Block } from '../model.ts'
import { aidWords } from './aid-words.ts'
import { moneyWords } from './money-words.ts'

/** A conclusion on state aid as parts of another paper: who concluded what and why, and the reckoning line by line. */
export function aidBlocks(assessment: AidAssessment, language: Language): Block[] {
  const t = aidWords[language]
  const { content, basis, level, reasons, by, on } = assessment
  return [
    definitions([
      { term: t.conclusion, text: t.bases[basis] },
      { term: t.level, text: level && t.levels[level] },
      { term: t.concludedBy, text: `${by.name}, ${dateInWords(on, language)}` },
    ]),
    ...typedText(reasons),
    ...criteriaBlocks(assessment, language),
    ...(content.workings.length === 0 ? [] : reckoningBlocks(assessment, language)),
    paragraph(t.advice),
  ]
}

/** Which measure and which amounts a conclusion is about: those of the agreement's budget, or what was written where it had none. */
export function assessedBlocks({ content }: AidAssessment, language: Language): Block[] {
  const t = aidWords[language]
  const { measure, agreed, parts } = content
  const { from = null, to = null } = measure ?? {}
  const days = from && to && t.daysOf(dateInWords(from, language), dateInWords(to, language))
  const rows = agreed.map(({ giver, kind, year, amount }) => [
    giver,
    moneyWords(language).kinds[kind],
    String(year),
    formatKronor(amount),
  ])
  const stated = parts.map(({ giver, kind, amount }) => [
    giver,
    kind === 'cash' ? moneyWords(language).kinds.cash : t.inKind,
    t.wholePeriod,
    formatKronor(amount),
  ])
  return [
    definitions([
      { term: t.assessed, text: measure && (measure.bridging ? t.bridging : t.agreement) },
      { term: t.period, text: days },
    ]),
    ...(rows.length > 0 ? [table(t.agreedTitle, t.amountHeader, rows)] : []),
    ...(stated.length > 0 ? [table(t.statedTitle, t.amountHeader, stated)] : []),
    paragraph(t.amountsRule),
  ]
}

function criteriaBlocks({ content }: AidAssessment, language: Language): Block[] {
  const t = aidWords[language]
  const rows = content.criteria.map(({ key, answer, reason }) => [
    criterionName(key, language),
    t.answers[answer],
    reason,
  ])
  return rows.length === 0 ? [] : [table(t.criteriaTitle, [t.criterion, t.answer, t.reason], rows)]
}

function reckoningBlocks({ content }: AidAssessment, language: Language): Block[] {
  const t = aidWords[language]
  const { rate, grantOn, valuation, workings } = content
  return [
    definitions([
      { term: t.grantOn, text: grantOn && dateInWords(grantOn, language) },
      {
        term: t.rate,
        text: rate && t.rateText(formatRate(rate.sekPerEuro), dateInWords(rate.on, language), rate.source),
      },
      { term: t.valuation, text: valuation },
    ]),
    ...workings.flatMap(({ organisation, sek, eur, lines }) => [
      subheading(t.workingOf(organisation)),
      paragraph(t.amount(formatKronor(sek), formatEuro(eur))),
      steps(...lines.map((line) => inLanguage(line, language))),
    ]),
  ]
}

/** One of the five criteria as it is called. */
export function criterionName(key: AidCriterion, language: Language): string {
  return aidWords[language].criteria[key]
}
