import type { Party } from '../../domain/partnership.ts'
import type { AnsweredCriterion, RenewalOutcome, RenewalVoice } from '../../domain/renewal.ts'
import type { Evaluation, FollowUp, ReportPart } from '../../domain/report.ts'
import { inLanguage, type Language, type Text } from '../../domain/text.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { bullets, notice, paragraph, strong, subheading, table, typedText } from '../blocks.ts'
import type { Block } from '../model.ts'
import { choiceOf } from './choice-words.ts'
import { finalReportWords } from './final-report-words.ts'

// What the case holds for the final report, section by section.

export function partyBlocks(parties: readonly Party[], language: Language): Block[] {
  const { sides } = finalReportWords[language]
  return [bullets(...parties.map(({ name, side }) => `${name}, ${sides[side]}`))]
}

export type ChainLink = {
  kind: string
  start: PlainDate
  /** Null where it never was in force. */
  last: PlainDate | null
  agreedEnd: PlainDate
  end: PlainDate
  endedOn: PlainDate | null
  gapBefore: number
}

/** One partnership, a chain of agreements: bridgings, early ends and gaps are said plainly. */
export function chainBlocks(links: readonly ChainLink[], language: Language): Block[] {
  const words = finalReportWords[language]
  if (links.length === 0) return []
  const day = (one: PlainDate) => dateInWords(one, language)
  const rows = links.map((link) => [
    words.kinds[link.kind] ?? '',
    day(link.start),
    link.last === null ? words.noDay : day(link.last),
    chainNote(link, language),
  ])
  return [table(words.chain, words.chainHeader, rows)]
}

/** What is special about one agreement of the chain; empty where nothing is. */
export function chainNote(link: Omit<ChainLink, 'kind'>, language: Language): string {
  const words = finalReportWords[language]
  const day = (one: PlainDate) => dateInWords(one, language)
  return [
    ...(link.last === null ? [link.endedOn === null ? words.replacedWhole : words.neverBegan] : []),
    ...(link.gapBefore > 0 ? [words.gap(link.gapBefore)] : []),
    ...(link.end > link.agreedEnd ? [words.bridged(day(link.agreedEnd))] : []),
    ...(link.endedOn === null ? [] : [words.endedEarly]),
  ].join(' ')
}

type Heading = { key: string; heading: Text; choices: readonly { id: string; label: Text }[] }
type Headings = { headings: readonly Heading[] } | null

/** A follow-up with what the steering group thought of going on, in words; null before it has said so. */
type Assessed = FollowUp & { assessment: string | null }

/** Every earlier follow-up, in full: what the parties wrote, and what the steering group and the board said of it. */
export function reportsBlocks(
  followUps: readonly Assessed[],
  template: Headings,
  language: Language,
): Block[] {
  const words = finalReportWords[language]
  if (followUps.length === 0) return [paragraph(words.noFollowUps)]
  return followUps.flatMap((followUp) => [
    subheading(words.followUp(followUp.year)),
    paragraph(decisionOf(followUp, language)),
    ...answerBlocks(followUp, language),
    ...assessmentBlocks(followUp, language),
    ...partBlocks(followUp.parts, template, language),
  ])
}

/** Why the board did not just say yes, and what the parties did about it. */
function answerBlocks({ decision, edition, measures }: FollowUp, language: Language): Block[] {
  const words = finalReportWords[language]
  const asked = decision !== null && decision.outcome !== 'approved' ? typedText(decision.reasons) : []
  const answered = edition < 2 ? [] : [paragraph([strong(words.measures)]), ...typedText(measures)]
  return [...asked, ...answered]
}

function assessmentBlocks({ approval, assessment }: Assessed, language: Language): Block[] {
  if (approval === null || assessment === null) return []
  const said = [strong(finalReportWords[language].steering), { text: ` ${assessment}.` }]
  return [paragraph(said), ...typedText(approval.reasons)]
}

function decisionOf({ decision, documentNumber }: FollowUp, language: Language): string {
  const words = finalReportWords[language]
  const paper = documentNumber === null ? '' : ` ${words.paper(documentNumber)}`
  if (decision === null) return `${words.undecided}${paper}`
  const day = dateInWords(decision.on, language)
  return `${words.decided[decision.outcome](day, decision.paragraph)}${paper}`
}

/** What was written, heading by heading in the template's order, each voice with its name. */
function partBlocks(parts: readonly ReportPart[], template: Headings, language: Language): Block[] {
  const written = parts.filter(({ text }) => text.trim() !== '')
  return (template?.headings ?? []).flatMap((heading) => {
    const own = written.filter((part) => part.heading === heading.key)
    if (own.length === 0) return []
    const title = paragraph([strong(inLanguage(heading.heading, language))])
    return [title, ...own.flatMap((part) => voiceBlocks(part, heading, language))]
  })
}

function voiceBlocks({ party, choice, text }: ReportPart, heading: Heading, language: Language): Block[] {
  const chosen = choiceOf({ choice }, heading, language)
  const said = chosen === '' ? [] : [{ text: ` ${chosen}` }]
  const name = party?.name ?? finalReportWords[language].together
  return [paragraph([strong(`${name}:`), ...said]), ...typedText(text)]
}

/** What they say together of everything, and what each party had said where the parties see something differently. */
function withDifferences(parts: readonly ReportPart[]): ReportPart[] {
  return parts.filter(({ party, heading }) => {
    const choices = parts
      .filter((one) => one.party !== null && one.heading === heading)
      .map(({ choice }) => choice)
    return party === null || new Set(choices).size > 1
  })
}

/** What the evaluation came to, with the lessons; the differences between the parties stay visible. */
export function evaluationBlocks(
  evaluation: Evaluation | null,
  template: Headings,
  language: Language,
): Block[] {
  const words = finalReportWords[language]
  if (evaluation === null) return [paragraph(words.noEvaluation)]
  const { completedOn, documentNumber, parts, lessons } = evaluation
  const done =
    completedOn === null ? words.evaluationOpen : words.evaluationDone(dateInWords(completedOn, language))
  const paper = documentNumber === null ? '' : ` ${words.paper(documentNumber)}`
  return [
    paragraph(`${done}${paper}`),
    ...partBlocks(withDifferences(parts), template, language),
    ...(lessons.length === 0
      ? []
      : [paragraph([strong(words.lessons)]), bullets(...lessons.map(({ text }) => text))]),
  ]
}

type NamedVoice = RenewalVoice & { roleName: string }

export function stanceBlocks(voices: readonly NamedVoice[], language: Language): Block[] {
  const words = finalReportWords[language]
  if (voices.length > 0 && voices.every(({ stance, leftOut }) => stance === null && !leftOut))
    return [paragraph(words.stancesCome)]
  const rows = voices.map(({ party, roleName, stance }) =>
    stance === null
      ? [`${party.name}, ${roleName.toLowerCase()}`, words.notSaid, '', '']
      : [
          `${party.name}, ${roleName.toLowerCase()} (${stance.byName})`,
          words.choices[stance.choice],
          stance.material === null ? '' : words.material[stance.material ? 'yes' : 'no'],
          stance.reasons,
        ],
  )
  return rows.length === 0 ? [] : [table(words.stances, words.stanceHeader, rows)]
}

export function criteriaBlocks(
  criteria: readonly { key: string; question: Text }[],
  answers: ReadonlyMap<string, AnsweredCriterion>,
  language: Language,
): Block[] {
  const words = finalReportWords[language]
  if (answers.size === 0) return []
  const rows = criteria.map(({ key, question }) => {
    const given = answers.get(key)
    return [
      inLanguage(question, language),
      given === undefined ? words.notSaid : words.answers[given.answer],
      given?.ground ?? '',
    ]
  })
  return [table(words.criteria, words.criteriaHeader, rows)]
}

/** What the stances lead to, as a proposal to the board. */
export function proposalBlocks(
  { outcome, title }: { outcome: RenewalOutcome; title: string },
  language: Language,
): Block[] {
  const words = finalReportWords[language]
  if (outcome === null) return [paragraph(words.proposalWaits)]
  return [notice(words.proposal, words.proposals[outcome](title))]
}
