import type { RegisterRecord } from '../../domain/register.ts'
import { addYears, plainDate, yearOf } from '../../kernel/plain-date.ts'
import type { Trx } from '../../store/db.ts'
import { saveRecords } from '../../store/register/register-save.ts'
import { dayOfStep, type MadeCase } from './case.ts'
import type { Place } from './place.ts'

const categories = [
  'barn-ungdom',
  'arbetsmarknad',
  'nyanlanda-etablering',
  'skola',
  'aldreomsorg',
  'hemloshet',
]

type Published = { caseId: string; record: RegisterRecord }

/** What the public register says of a case that the board has approved; nothing of the others. */
export function publishedOf(made: MadeCase): Published[] {
  const record = recordOf(made)
  return record === null ? [] : [{ caseId: made.id, record }]
}

export async function publish(trx: Trx, place: Place, published: readonly Published[]): Promise<void> {
  const cases = new Map(published.map(({ caseId, record }) => [record.id, caseId]))
  const records = published.map(({ record }) => record)
  const { bodyName: by, bodyId: publicBodyId } = place
  const caseOf = (id: string) => cases.get(id) ?? null
  await saveRecords(trx, records, { kind: 'published', by, at: new Date(), publicBodyId, caseOf })
}

function recordOf(made: MadeCase): RegisterRecord | null {
  const approved = dayOfStep(made, 'board-approves')
  if (approved === null) return null
  const { idea, organisation, place } = made
  const at = new Date(`${approved}T12:00:00Z`)
  const parties: RegisterRecord['parties'] = [
    { ...unstated, side: 'ideaBased', name: organisation.name, kind: 'nonProfitAssociation' },
    { ...unstated, side: 'public', name: place.bodyName, kind: 'municipality' },
  ]
  return anInventedRecord({
    id: made.number,
    title: idea.title,
    municipality: { code: '9999', name: place.bodyName },
    summary: { sv: idea.summary },
    targetGroup: { sv: idea.group },
    categories: categories.slice(made.position % categories.length).slice(0, 1),
    parties,
    from: approved,
    to: addYears(approved, 3),
    registryNumber: made.registryNumber,
    at,
    publisher: place.bodyName,
  })
}

export const unstated = {
  partOf: null,
  organisationNumber: null,
  nameAsStated: null,
  note: null,
  from: null,
  until: null,
} as const

type Invented = Pick<
  RegisterRecord,
  'id' | 'title' | 'municipality' | 'summary' | 'targetGroup' | 'categories' | 'parties' | 'registryNumber'
> & { from: string; to: string; at: Date; publisher: string; more?: Partial<RegisterRecord> }

/** A record with nothing known but this. */
export function anInventedRecord({ from, to, at, publisher, more, ...said }: Invented): RegisterRecord {
  const instant = at.toISOString()
  const decision = {
    on: from.length === 10 ? from : null,
    paragraph: '§ 87',
    registryNumber: null,
    url: null,
  }
  return {
    ...said,
    status: yearOf(plainDate('2026-01-01')) > Number(to.slice(0, 4)) ? 'ended' : 'active',
    targetGroups: [],
    categoryFit: 'nearest',
    themes: [],
    geography: null,
    sensitiveLocation: false,
    periods: [{ kind: 'original', from, to, note: null, decision, oneYearReason: null }],
    contributions: [],
    fundingOre: null,
    results: [],
    links: [],
    sources: [],
    qualityFlags: [],
    verifiedOn: null,
    provenance: {
      origin: 'case',
      publisher,
      publishedAt: instant,
      changedAt: instant,
      home: null,
      licence: 'CC0-1.0',
    },
    ...more,
  }
}
