import type { DocumentModel } from '../documents/model.ts'
import type { CaseHead } from '../documents/papers/case-head.ts'
import { choiceOf } from '../documents/papers/choice-words.ts'
import { evaluationPaper } from '../documents/papers/evaluation.ts'
import { finalReportPaper } from '../documents/papers/final-report.ts'
import { followUpPaper } from '../documents/papers/follow-up.ts'
import type { ReportSection } from '../documents/papers/report.ts'
import type { Actor } from '../domain/actor.ts'
import type { ReportPart } from '../domain/report.ts'
import { inLanguage } from '../domain/text.ts'
import { instantInStockholm } from '../kernel/date-words.ts'
import { reportTemplate } from '../process/reports/report-template.ts'
import type { CaseFile } from '../store/case/case-file.ts'
import type { Db } from '../store/db.ts'
import { listReportTexts, saveReportText } from '../store/reports/report-text.ts'
import type { Leg, Writes } from './leg.ts'

type Writing = {
  leg: Leg
  writes: Writes
  by: Actor
  /** The party that it is said for, where there are several on its side. */
  of: string | null
}

/** Keeps what a party wrote, or all of them together, heading by heading. */
export async function writeReport(db: Db, file: CaseFile, { leg, writes, by, of }: Writing): Promise<void> {
  const { id: partnershipId, lead } = file.partnership
  const { report, own, together, chosen } = writes
  const partyId = own === undefined ? null : partyOf(file, by, of)
  const at = instantInStockholm(leg.on, leg.time)
  const written = { partnershipId, bodyId: lead.bodyId, report, partyId, basedOn: 0, by: by.personId, at }
  for (const [heading, text] of Object.entries(own ?? together ?? {}))
    await saveReportText(db, { ...written, heading, text, choice: (own && chosen?.[heading]) ?? null })
}

function partyOf({ partnership }: CaseFile, { acting }: Actor, of: string | null): string {
  const found = partnership.parties.find(({ id, side }) => (of === null ? side === acting.side : id === of))
  if (found === undefined) throw new Error(`No party of ${partnership.number} writes for ${acting.side}`)
  return found.id
}

type Drawing = Writing & { head: CaseHead }

/** The report as the page draws it: a party's own part, or the whole when all have written together. */
export async function reportPaper(db: Db, file: CaseFile, { head, ...writing }: Drawing) {
  const { writes, by, of } = writing
  const { report, own } = writes
  const partyId = own === undefined ? undefined : partyOf(file, by, of)
  const which = { partnershipId: file.partnership.id, report }
  const parts = await listReportTexts(db, which, partyId === undefined ? {} : { partyId })
  const party = file.partnership.parties.find(({ id }) => id === partyId)?.name ?? null
  const sections = sectionsOf(file, writes, parts)
  const model = drawn[kindOf(writes)]({ head, writing, sections, party })
  const kind = own === undefined ? kindOf(writes) : `${kindOf(writes)}Part`
  return { kind, title: model.title, model, shared: true }
}

type Kind = 'followUp' | 'evaluation' | 'finalReport'
type Drawn = { head: CaseHead; writing: Writing; sections: readonly ReportSection[]; party: string | null }

const drawn: Record<Kind, (one: Drawn) => DocumentModel> = {
  followUp: ({ head, writing, sections, party }) =>
    followUpPaper({
      ...{ ...head, sections, party, ...partsSaid(party, writing) },
      year: Number(writing.writes.report.split('-')[1]),
      period: writing.writes.period ?? { from: writing.leg.on, to: writing.leg.on },
      ...{ edition: 1, measures: '', absent: [] },
      approval: party === null ? { ...wordOn(writing), ...goesOn } : null,
    }),
  evaluation: ({ head, writing, sections, party }) =>
    evaluationPaper({
      ...{ ...head, sections, party, by: writing.by.name },
      ...{ absent: [], lessons: [], afterwards: false },
    }),
  finalReport: ({ head, writing, sections, party }) =>
    finalReportPaper({
      ...{ ...head, sections, party, absent: [] },
      handedInBy: party === null ? null : writing.by.name,
      approval: party === null ? wordOn(writing) : null,
    }),
}

const goesOn = { assessment: 'Partnerskapet fungerar och bör fortsätta', against: false, reasons: '' }

function partsSaid(party: string | null, { by }: Writing) {
  return party === null ? {} : { handedInBy: by.name }
}

/** The steering group's word. */
function wordOn({ leg, by }: Writing) {
  return { heldOn: leg.on, byName: by.name }
}

function kindOf({ report }: Writes): Kind {
  return report.split('-')[0] as Kind
}

type Head = {
  key: string
  heading: { sv: string; en: string }
  choices: Parameters<typeof choiceOf>[1]['choices']
}

function sectionsOf(file: CaseFile, writes: Writes, parts: readonly ReportPart[]): ReportSection[] {
  const written = headingsOf(file, writes).filter(({ key }) => parts.some(({ heading }) => heading === key))
  return written.map((heading) => ({
    ...{ heading: inLanguage(heading.heading, 'sv'), facts: [] },
    voices: parts
      .filter((part) => part.heading === heading.key)
      .map((part) => ({
        ...{ by: writes.own === undefined ? (part.party?.name ?? '') : '', text: part.text },
        choice: choiceOf(part, heading, 'sv'),
      })),
  }))
}

function headingsOf({ history: { rulebook } }: CaseFile, writes: Writes): readonly Head[] {
  const kind = kindOf(writes)
  if (kind !== 'finalReport') return reportTemplate(rulebook, kind)?.headings ?? []
  return (rulebook.finalReport?.sections ?? []).map((section) => ({ ...section, choices: [] }))
}
