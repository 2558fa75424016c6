import { newId } from '../kernel/ids.ts'
import { type PlainDate, plainDate, yearOf } from '../kernel/plain-date.ts'
import type { RegisterData } from './register-schema.ts'

type Partnership = RegisterData['partnerships'][number]
type Party = Partnership['publicParties'][number]

/** What the register's words become as rows: categories, themes and kinds of period, in the file's order. */
export function codeRows({ categories, themes, periodKinds }: RegisterData) {
  const rows = (kind: 'category' | 'theme' | 'periodKind', list: RegisterData['categories']) =>
    list.map(({ code, sv, en }, position) => ({ kind, code, label: JSON.stringify({ sv, en }), position }))
  return [...rows('category', categories), ...rows('theme', themes), ...rows('periodKind', periodKinds)]
}

export function sourceRows({ sources }: RegisterData) {
  return sources.map((source) => ({ ...source, description: JSON.stringify(source.description) }))
}

/** A partnership whose source gives only a year in which it existed has the status `unknown`. */
export function partnershipRows(data: RegisterData, today: PlainDate) {
  const places = new Map(data.municipalities.map((one) => [one.code, one.name]))
  return data.partnerships.map((one) => ({
    id: one.id,
    title: one.title,
    municipality: places.get(one.municipalityCode) ?? one.municipalityCode,
    municipality_code: one.municipalityCode,
    categories: one.categories,
    category_fit: one.categoryFit,
    themes: one.themes,
    target_group_sv: one.targetGroup.sv,
    target_group_en: one.targetGroup.en,
    geography: one.geography,
    summary_sv: one.summary.sv,
    summary_en: one.summary.en,
    status: statusOf(one, yearOf(today)),
    funding_ore: one.fundingSek === null ? null : one.fundingSek * 100,
    registry_number: one.registryNumber,
    sensitive_location: one.qualityFlags.some((flag) => flag.code === 'protected_housing'),
    partnership_id: null,
    published_by: 'Handslag',
    published_at: new Date(`${today}T12:00:00Z`),
    verified_on: dayOf(one.verifiedOn),
    party_names: partiesOf(one)
      .map(({ party }) => party.name)
      .join(', '),
    first_year: Math.min(...one.periods.map((period) => period.from)),
    last_year: Math.max(...one.periods.map((period) => period.to)),
  }))
}

/** Organisations by name, kind and parent, and the parties that point to them. */
export function partyRows(data: RegisterData) {
  const organisations = new Map<string, ReturnType<typeof organisationRow>>()
  const parties = data.partnerships.flatMap((one) =>
    partiesOf(one).map(({ party, side, position }) => {
      const key = JSON.stringify([party.name, party.kind, party.parent])
      const organisation = organisations.get(key) ?? organisationRow(party)
      organisations.set(key, organisation)
      return {
        id: newId(),
        register_partnership_id: one.id,
        register_organisation_id: organisation.id,
        side,
        position,
        name_as_stated: party.nameAsStated ?? null,
        note: json(party.note),
      }
    }),
  )
  return { organisations: [...organisations.values()], parties }
}

export function agreementRows({ partnerships }: RegisterData) {
  return partnerships.flatMap((one) =>
    one.periods.map((period, index) => ({
      id: newId(),
      register_partnership_id: one.id,
      seq: index + 1,
      kind: period.kind,
      from_day: plainDate(`${period.from}-01-01`),
      to_day: plainDate(`${period.to}-12-31`),
      precision: period.precision,
      note: json(period.note),
    })),
  )
}

export function outcomeRows({ partnerships }: RegisterData) {
  return partnerships.flatMap((one) =>
    one.outcomes.map((outcome, position) => ({
      id: newId(),
      register_partnership_id: one.id,
      position,
      indicator: JSON.stringify(outcome.indicator),
      value: outcome.value === null ? null : String(outcome.value),
      unit: JSON.stringify(outcome.unit),
      period: JSON.stringify(outcome.period),
      kind: outcome.kind,
      basis: json(outcome.basis),
    })),
  )
}

/** Links of partnerships, and further reading that belongs to none of them. */
export function linkRows({ partnerships, furtherReading }: RegisterData) {
  const own = partnerships.flatMap((one) =>
    one.links.map((link, position) => ({
      ...linkRow(link, position),
      register_partnership_id: one.id,
      label: JSON.stringify(link.label),
      publisher: null,
      year: null,
    })),
  )
  const further = furtherReading.map((reading, position) => ({
    ...linkRow(reading, position),
    register_partnership_id: null,
    label: JSON.stringify({ sv: reading.title, en: reading.title }),
    publisher: reading.publisher,
    year: reading.year,
  }))
  return [...own, ...further]
}

export function sourceRefRows(data: RegisterData) {
  return data.sourceRows.map(({ partnershipId, sourceId, section, row }) => ({
    id: newId(),
    register_partnership_id: partnershipId,
    register_source_id: sourceId,
    section,
    row_number: row,
  }))
}

export function qualityFlagRows({ partnerships }: RegisterData) {
  return partnerships.flatMap((one) =>
    one.qualityFlags.map(({ code, note }) => ({
      id: newId(),
      register_partnership_id: one.id,
      code,
      note: json(note),
    })),
  )
}

function statusOf({ periods }: Partnership, year: number) {
  if (periods.every((period) => period.kind === 'activeInYear')) return 'unknown' as const
  if (periods.every((period) => period.to < year)) return 'ended' as const
  return periods.every((period) => period.from > year) ? ('planned' as const) : ('active' as const)
}

function partiesOf(one: Partnership) {
  const on = (side: 'public' | 'ideaBased' | 'associated', parties: Party[]) =>
    parties.map((party, position) => ({ party, side, position }))
  return [
    ...on('public', one.publicParties),
    ...on('ideaBased', one.ideaBasedParties),
    ...on('associated', one.associatedParties),
  ]
}

function organisationRow({ name, kind, parent, organisationNumber }: Party) {
  return { id: newId(), name, kind, parent, organisation_number: organisationNumber, municipality_code: null }
}

function linkRow(link: { url: string; kind: string; checkedOn: string | null }, position: number) {
  return {
    id: newId(),
    position,
    url: link.url,
    kind: link.kind,
    checked_on: dayOf(link.checkedOn),
  }
}

function dayOf(text: string | null): PlainDate | null {
  return text === null ? null : plainDate(text)
}

function json(text: object | null | undefined): string | null {
  return text === null || text === undefined ? null : JSON.stringify(text)
}
