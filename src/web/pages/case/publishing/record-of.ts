import { readOn } from '../../../../domain/register/register-facts.ts'
import type { RegisterDocument, RegisterRecord } from '../../../../domain/register.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import type { ShownPart } from '../../../../store/register/register-case.ts'
import type { CaseFacts } from '../../../../store/register/register-case-facts.ts'
import type { WrittenRecord } from './form.ts'

type Making = {
  facts: CaseFacts
  known: RegisterRecord | null
  publisher: string
  today: PlainDate
  at: Date
  /** Those that are published, and those that are to be. */
  documents: readonly RegisterDocument[]
}

/** The record as it would be published: what the case says, and what has been written for it. */
export function recordOf(
  written: WrittenRecord,
  { facts, known, publisher, today, at, documents }: Making,
): RegisterRecord {
  const now = at.toISOString()
  const { contributions, results, goals, ...fromCase } = facts
  const record: RegisterRecord = {
    ...fromCase,
    id: known?.id ?? 'utkast',
    title: written.title,
    status: 'unknown',
    summary: { sv: written.summarySv, ...(written.summaryEn === '' ? {} : { en: written.summaryEn }) },
    targetGroup: { sv: written.targetGroup },
    targetGroups: written.targetGroups,
    categories: written.categories,
    categoryFit: written.categories.length === 0 ? 'none' : 'exact',
    themes: written.themes,
    geography: written.geography === '' ? null : written.geography,
    sensitiveLocation: written.sensitive,
    contributions: written.contributions ? contributions : [],
    fundingOre: null,
    results: written.results ? results : [],
    goals: written.results ? [...goals] : [],
    challenge: written.challenge === '' ? null : { sv: written.challenge },
    documents: [...documents],
    links: known?.links ?? [],
    sources: [],
    qualityFlags: known?.qualityFlags ?? [],
    verifiedOn: written.verified ? today : (known?.verifiedOn ?? null),
    provenance: {
      ...{ origin: 'case', publisher, home: null, licence: 'CC0-1.0', changedAt: now },
      publishedAt: known?.provenance.publishedAt ?? now,
    },
  }
  return readOn(record, today)
}

type Beginning = {
  title: string
  summary: string
  shown: readonly ShownPart[] | null
  /** Numbers of those that are proposed. */
  documents: number[]
}

/** What the form begins with: what is published already, or what the case says. */
export function beginningOf(
  known: RegisterRecord | null,
  { title, summary, shown, documents }: Beginning,
): WrittenRecord {
  if (known === null) return { ...nothing, title, summarySv: summary, documents }
  return {
    title: known.title ?? title,
    summarySv: known.summary.sv,
    summaryEn: known.summary.en ?? '',
    challenge: known.challenge?.sv ?? '',
    documents,
    targetGroup: known.targetGroup.sv,
    targetGroups: known.targetGroups,
    categories: known.categories,
    themes: known.themes,
    geography: known.geography ?? '',
    sensitive: known.sensitiveLocation,
    contributions: shown?.includes('contributions') ?? known.contributions.length > 0,
    results: shown?.includes('results') ?? known.results.length > 0,
    verified: false,
    note: '',
  }
}

const nothing: WrittenRecord = {
  ...{ title: '', summarySv: '', summaryEn: '', challenge: '', targetGroup: '', geography: '', note: '' },
  ...{ targetGroups: [], categories: [], themes: [], documents: [] },
  ...{ sensitive: false, contributions: true, results: true, verified: false },
}
