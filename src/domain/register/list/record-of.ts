import { canonicalJson } from '../../../kernel/canonical-json.ts'
import { parseOrganisationNumber } from '../../../kernel/organisation-number.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { RegisterParty, RegisterPeriod, RegisterRecord } from '../../register.ts'
import { spanOf, statusOn } from '../register-facts.ts'
import type { Mapping } from './fields.ts'
import { type Chain, overlaps } from './join-rows.ts'
import type { NamedParty } from './parties.ts'
import type { ReadRow } from './read-row.ts'

export type ListSource = {
  /** Who publishes the list. */
  body: { key: string; name: string }
  fileName: string
  today: PlainDate
  /** ISO instant. */
  at: string
  mapping: Mapping
}

/**
 * The record that a chain of rows tells of. What the list has no column for, and agreements that it no longer names, are
 * kept from `before`, the record as it stands in the register.
 */
export function recordOf(
  { rows }: Chain,
  { id, source, before }: { id: string; source: ListSource; before?: RegisterRecord },
): RegisterRecord {
  const newest = (rows.at(-1) ?? rows[0]).row
  const has = (field: keyof Mapping) => before === undefined || source.mapping[field] !== undefined
  const periods = periodsOf(
    rows.map(({ row }) => row),
    before,
  )
  return {
    id,
    title: has('title') ? newest.title : (before?.title ?? null),
    municipality: newest.municipality,
    status: statusOn(spanOf(periods), source.today),
    ...(has('summary') ? summaryOf(newest) : { summary: before?.summary ?? summaryOf(newest).summary }),
    targetGroup: has('targetGroup') ? targetGroupOf(newest) : (before?.targetGroup ?? targetGroupOf(newest)),
    targetGroups: before?.targetGroups ?? [],
    ...(has('categories') ? areasOf(newest) : pickAreas(before, newest)),
    geography: newest.protectedPlace
      ? null
      : has('geography')
        ? newest.geography
        : (before?.geography ?? null),
    sensitiveLocation: has('protected') ? newest.protectedPlace : (before?.sensitiveLocation ?? false),
    parties: partiesOf(newest, before),
    periods,
    contributions: before?.contributions ?? [],
    fundingOre: has('funding') ? newest.fundingOre : (before?.fundingOre ?? null),
    registryNumber: has('registryNumber') ? newest.registryNumber : (before?.registryNumber ?? null),
    results: before?.results ?? [],
    links: linksOf(newest, before),
    ...(before?.challenge !== undefined && { challenge: before.challenge }),
    sources: [sourceOf(rows[0].line, source)],
    qualityFlags: flagsOf(newest),
    verifiedOn: before?.verifiedOn ?? null,
    provenance: {
      origin: 'import',
      publisher: source.body.name,
      publishedAt: before?.provenance.publishedAt ?? source.at,
      changedAt: source.at,
      home: null,
      licence: 'CC0-1.0',
    },
  }
}

/** Whether two records say the same, whenever it was said and on whatever line. */
export function changedFields(before: RegisterRecord, after: RegisterRecord): (keyof RegisterRecord)[] {
  const fields = Object.keys(after) as (keyof RegisterRecord)[]
  const told = fields.filter((field) => !['provenance', 'sources', 'status'].includes(field))
  return told.filter((field) => said(before[field]) !== said(after[field]))
}

/** A list that is left out and one that is empty say the same: nothing. */
function said(value: RegisterRecord[keyof RegisterRecord]): string {
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0)
  return canonicalJson(isEmpty ? null : value)
}

function summaryOf({ summary, publicParties, ideaBasedParties }: ReadRow) {
  if (summary !== null) return { summary: { sv: summary } }
  const [here, there] = [publicParties, ideaBasedParties].map((side) =>
    side.map(({ name }) => name).join(', '),
  )
  return {
    summary: {
      sv: `Partnerskap mellan ${here} och ${there}.`,
      en: `A partnership between ${here} and ${there}.`,
    },
  }
}

function targetGroupOf({ targetGroup }: ReadRow) {
  return targetGroup === null ? { sv: 'Inte angiven', en: 'Not stated' } : { sv: targetGroup }
}

function areasOf({ categories, themes }: ReadRow) {
  const categoryFit = categories.length > 0 ? ('exact' as const) : ('none' as const)
  return { categories: [...categories], categoryFit, themes: [...themes] }
}

function pickAreas(before: RegisterRecord | undefined, newest: ReadRow) {
  if (before === undefined) return areasOf(newest)
  const { categories, categoryFit, themes } = before
  return { categories, categoryFit, themes }
}

function partiesOf(row: ReadRow, before?: RegisterRecord): RegisterParty[] {
  const sides = [
    ['public', row.publicParties],
    ['ideaBased', row.ideaBasedParties],
    ['associated', row.associatedParties],
  ] as const
  return sides.flatMap(([side, parties]) =>
    parties.map((party) => {
      const known = before?.parties.find((one) => one.side === side && one.name === party.name)
      return known === undefined
        ? newParty(side, party)
        : { ...known, organisationNumber: numberOf(party) ?? known.organisationNumber }
    }),
  )
}

function newParty(side: RegisterParty['side'], party: NamedParty): RegisterParty {
  const unknown = { kind: null, partOf: null, nameAsStated: null, note: null, from: null, until: null }
  return { side, name: party.name, organisationNumber: numberOf(party), ...unknown }
}

function numberOf({ number }: NamedParty): string | null {
  const parsed = number === null ? null : parseOrganisationNumber(number)
  return parsed?.ok ? parsed.value : null
}

function periodsOf(rows: readonly ReadRow[], before?: RegisterRecord): RegisterPeriod[] {
  const listed = rows.map(({ period }) => period)
  const earlier = (before?.periods ?? []).filter((old) => !listed.some((period) => overlaps(old, period)))
  const known = (period: ReadRow['period']) =>
    before?.periods.find(({ from, to }) => from === period.from && to === period.to)
  const written = listed.map((period) => known(period) ?? newPeriod(period))
  const inOrder = [...earlier, ...written].toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return inOrder.map((period, place) =>
    place > 0 && period.kind === 'original' ? { ...period, kind: 'continuation' } : period,
  )
}

function newPeriod({ from, to }: ReadRow['period']): RegisterPeriod {
  return { kind: 'original', from, to, note: null, decision: null, oneYearReason: null }
}

function linksOf({ link }: ReadRow, before?: RegisterRecord): RegisterRecord['links'] {
  const kept = (before?.links ?? []).filter(({ url }) => url !== link)
  if (link === null) return kept
  const known = before?.links.find(({ url }) => url === link)
  const label = { sv: 'Läs mer', en: 'Read more' }
  return [known ?? { url: link, label, kind: 'web' as const, checkedOn: null, dead: false }, ...kept]
}

function sourceOf(line: number, { body, fileName, today }: ListSource): RegisterRecord['sources'][number] {
  return {
    id: `list-${body.key}`,
    title: `Förteckning från ${body.name}`.slice(0, 500),
    description: null,
    publisher: body.name,
    year: Number(today.slice(0, 4)),
    section: fileName.slice(0, 300) || null,
    row: line,
    url: null,
  }
}

function flagsOf({ summary, targetGroup, protectedPlace }: ReadRow): RegisterRecord['qualityFlags'] {
  const flag = (code: string, raised: boolean) => (raised ? [{ code, note: null }] : [])
  return [
    ...flag('summary_not_stated', summary === null),
    ...flag('target_group_not_stated', targetGroup === null),
    ...flag('protected_housing', protectedPlace),
  ]
}
