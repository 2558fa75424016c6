import {
  type Content,
  type FieldName,
  type OwnTexts,
  ownText,
  type Setting,
} from '../../domain/body-setting.ts'
import type { Checklist } from './checklist-schema.ts'
import type { FinalReportTemplate } from './final-report-schema.ts'
import type { MemoTemplate } from './memo-schema.ts'
import { shippedRoleName } from './own-role-names.ts'
import type { ReportTemplate } from './report-schema.ts'
import type { Rulebook } from './rulebook-schema.ts'
import type { Template, TemplateSection } from './template-schema.ts'

// A body may say the texts of its rulebook's templates in its own words. What a part is for, what it demands and whether
// it is mandatory stays with the rulebook, and so does every text that the body has left as it was.

/** What the rulebook itself says in a part of a template; null where it has no such part. */
export function shippedTexts(rulebook: Rulebook, { kind, about }: Setting): Content | null {
  const { templates, memo, checklists } = rulebook
  if (kind === 'role') return shippedRoleName(rulebook, about)
  if (kind === 'section') {
    const sections = templates.find(({ id }) => id === 'agreement')?.sections
    const section = sections?.find(({ key }) => key === about)
    return section === undefined ? null : { ...headed(section), startSv: section.start.sv.trim() }
  }
  if (kind === 'memoSection') {
    const section = memo?.sections.find(({ key }) => key === about)
    return section === undefined ? null : headed(section)
  }
  if (kind === 'memoKind') {
    const variant = memo?.variants.find(({ id }) => id === about)
    return variant === undefined ? null : variantTexts(variant)
  }
  if (kind === 'report') {
    const part = reportsIn(rulebook).find(({ about: one }) => one === about)
    return part === undefined ? null : headed({ ...part, help: part.help ?? { sv: '', en: '' } })
  }
  const checklist = checklists.find(({ id }) => kind === 'question' && about.startsWith(`${id}.`))
  const question = checklist?.questions.find(({ key }) => about === `${checklist.id}.${key}`)
  return question === undefined ? null : helped(question)
}

/**
 * The template of the agreement as the body says it, with the optional sections that it has added. One that is no longer
 * offered is only there where it has been written in.
 */
export function templateInOwnWords(
  template: Template,
  texts: OwnTexts,
  written: ReadonlySet<string> = new Set(),
): Template {
  const sections = template.sections.map((section) => {
    const own = ownFields(texts, { kind: 'section', about: section.key })
    const start = { sv: own('startSv') || section.start.sv }
    return { ...section, heading: said(own, 'heading', section), help: said(own, 'help', section), start }
  })
  const added = texts.filter(
    ({ kind, about, content }) => kind === 'ownSection' && (isOffered(content) || written.has(about)),
  )
  return { ...template, sections: added.reduce(withAdded, sections) }
}

/** Where the source of a rule stands, for a section that rests on none. */
export const ownSource = 'egen'

/** Whether new agreements get the section. */
export function isOffered({ offered }: Content): boolean {
  return offered !== 'no'
}

function withAdded(sections: TemplateSection[], { about, content }: OwnTexts[number]): TemplateSection[] {
  const { headingSv = '', helpSv = '', startSv = '', after = '' } = content
  const section: TemplateSection = {
    key: about,
    heading: { sv: headingSv, en: content.headingEn || headingSv },
    help: { sv: helpSv, en: content.helpEn || helpSv },
    start: { sv: startSv },
    required: false,
    shows: [],
    must: [],
    source: ownSource,
  }
  const place = sections.findIndex(({ key }) => key === after)
  return place < 0 ? [...sections, section] : sections.toSpliced(place + 1, 0, section)
}

/** The template of the memo as the body says it. */
export function memoInOwnWords(memo: MemoTemplate, texts: OwnTexts): MemoTemplate {
  return {
    ...memo,
    sections: memo.sections.map((section) => {
      const own = ownFields(texts, { kind: 'memoSection', about: section.key })
      return { ...section, heading: said(own, 'heading', section), help: said(own, 'help', section) }
    }),
    variants: memo.variants.map((variant) => {
      const own = ownFields(texts, { kind: 'memoKind', about: variant.id })
      return {
        ...variant,
        title: said(own, 'title', variant),
        decisions: linesIn(own('decisionsSv')) ?? variant.decisions,
        against: linesIn(own('againstSv')) ?? variant.against,
      }
    }),
  }
}

type ReportPart = { about: string; heading: Both; help?: Both | undefined }

/** Every heading of the reports that the parties write together: of a year, of the whole time, and the final report. */
export function reportsIn({ reports, finalReport }: Pick<Rulebook, 'reports' | 'finalReport'>): ReportPart[] {
  return [
    ...reports.flatMap(({ id, headings }) => headings.map((one) => ({ ...one, about: `${id}.${one.key}` }))),
    ...(finalReport?.sections ?? []).map((one) => ({ ...one, about: `finalReport.${one.key}` })),
  ]
}

/** The template of a report as the body says it. Keys, order, who writes and what has to be written are the rulebook's. */
export function reportInOwnWords<Report extends Pick<ReportTemplate, 'id' | 'headings'>>(
  report: Report,
  texts: OwnTexts,
): Report {
  return {
    ...report,
    headings: report.headings.map((one) => partInOwnWords(one, `${report.id}.${one.key}`, texts)),
  }
}

/** The same of the final report. */
export function finalReportInOwnWords<Report extends Pick<FinalReportTemplate, 'sections'>>(
  report: Report,
  texts: OwnTexts,
): Report {
  const sections = report.sections.map((one) => partInOwnWords(one, `finalReport.${one.key}`, texts))
  return { ...report, sections }
}

function partInOwnWords<Part extends { heading: Both; help?: Both | undefined }>(
  part: Part,
  about: string,
  texts: OwnTexts,
): Part {
  const own = ownFields(texts, { kind: 'report', about })
  const help = said(own, 'help', { help: part.help ?? { sv: '', en: '' } })
  return { ...part, heading: said(own, 'heading', part), ...(help.sv !== '' && { help }) }
}

/** A checklist with the body's own guidance. The questions are the rulebook's. */
export function checklistInOwnWords<List extends Pick<Checklist, 'id' | 'questions'>>(
  checklist: List,
  texts: OwnTexts,
): List {
  const questions = checklist.questions.map((question) => {
    const own = ownFields(texts, { kind: 'question', about: `${checklist.id}.${question.key}` })
    return { ...question, help: said(own, 'help', question) }
  })
  return { ...checklist, questions }
}

type Own = (field: FieldName) => string
type Both = { sv: string; en: string }

function ownFields(texts: OwnTexts, part: Setting): Own {
  return (field) => ownText(texts, part, field)
}

function said<Name extends 'heading' | 'help' | 'title'>(
  own: Own,
  name: Name,
  shipped: Record<Name, Both>,
): Both {
  return { sv: own(`${name}Sv`) || shipped[name].sv, en: own(`${name}En`) || shipped[name].en }
}

function linesIn(text: string): { sv: string }[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length === 0 ? null : lines.map((line) => ({ sv: line.trim() }))
}

function headed({ heading, help }: { heading: Both; help: Both }): Content {
  return { headingSv: heading.sv, headingEn: heading.en, ...helped({ help }) }
}

function helped({ help }: { help: Both }): Content {
  return { helpSv: help.sv, helpEn: help.en }
}

function variantTexts({ title, decisions, against }: MemoTemplate['variants'][number]): Content {
  const lines = (list: readonly { sv: string }[]) => list.map(({ sv }) => sv).join('\n')
  return {
    titleSv: title.sv,
    titleEn: title.en,
    decisionsSv: lines(decisions),
    againstSv: lines(against),
  }
}
