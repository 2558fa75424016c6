import { readOn } from '../../domain/register/register-facts.ts'
import type { RegisterParty, RegisterPeriod, RegisterRecord, RegisterSide } from '../../domain/register.ts'
import type { Text } from '../../domain/text.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { RegisterData } from './register-schema.ts'

type Shipped = RegisterData['partnerships'][number]
type ShippedParty = Shipped['publicParties'][number]
type Compiled = { today: PlainDate; at: Date }

/** The partnerships that ship with the product, as records. */
export function recordsOf(data: RegisterData, compiled: Compiled): RegisterRecord[] {
  const places = new Map(data.municipalities.map((one) => [one.code, one.name]))
  const municipalityOf = ({ municipalityCode: code }: Shipped) => ({ code, name: places.get(code) ?? code })
  return data.partnerships.map((one) => ({
    ...recordOf(one, compiled),
    municipality: municipalityOf(one),
    sources: sourcesOf(data, one.id),
  }))
}

function recordOf(one: Shipped, { today, at }: Compiled): RegisterRecord {
  const { id, title, summary, targetGroup, targetGroups, categories, categoryFit, themes, geography } = one
  const record: RegisterRecord = {
    ...{ id, title, summary, targetGroup, targetGroups, categories, categoryFit, themes, geography },
    municipality: { code: one.municipalityCode, name: one.municipalityCode },
    status: 'unknown',
    sensitiveLocation: one.qualityFlags.some(({ code }) => code === 'protected_housing'),
    parties: partiesOf(one),
    periods: one.periods.map(periodOf),
    contributions: one.contributions.map(contributionOf),
    fundingOre: one.fundingSek === null ? null : one.fundingSek * 100,
    registryNumber: one.registryNumber,
    results: one.outcomes.map((outcome) => ({ ...outcome, suppressed: false })),
    links: one.links.map((link) => ({ ...link, dead: false })),
    sources: [],
    qualityFlags: one.qualityFlags.map(({ code, note }) => ({ code, note: note ?? null })),
    verifiedOn: one.verifiedOn,
    provenance: provenanceAt(at),
  }
  return readOn(record, today)
}

function provenanceAt(at: Date): RegisterRecord['provenance'] {
  const instant = at.toISOString()
  return {
    origin: 'compiled',
    publisher: 'Handslag',
    publishedAt: instant,
    changedAt: instant,
    home: null,
    licence: 'CC0-1.0',
  }
}

function partiesOf({ publicParties, ideaBasedParties, associatedParties }: Shipped): RegisterParty[] {
  return [
    ...ideaBasedParties.map(partyOn('ideaBased')),
    ...publicParties.map(partyOn('public')),
    ...associatedParties.map(partyOn('associated')),
  ]
}

function partyOn(side: RegisterSide) {
  return ({ name, kind, parent, organisationNumber, nameAsStated, note }: ShippedParty): RegisterParty => ({
    ...{ side, name, kind, organisationNumber, partOf: parent },
    nameAsStated: nameAsStated ?? null,
    note: note ?? null,
    from: null,
    until: null,
  })
}

/** The source gives years and no more. */
function periodOf({ kind, from, to, note }: Shipped['periods'][number]): RegisterPeriod {
  const unstated = { decision: null, oneYearReason: null }
  return { kind, from: String(from), to: String(to), note: note ?? null, ...unstated }
}

function contributionOf({ party, description }: { party: string; description: Text }) {
  return { party, years: null, cashOre: null, inKindOre: null, description }
}

function sourcesOf(data: RegisterData, id: string): RegisterRecord['sources'] {
  return data.sourceRows
    .filter(({ partnershipId }) => partnershipId === id)
    .flatMap(({ sourceId, section, row }) => {
      const source = data.sources.find((one) => one.id === sourceId)
      return source === undefined ? [] : [{ ...source, section, row, url: null }]
    })
}

/** The words that the register's codes stand for, in the file's order. */
export function codeRows({ categories, themes, targetGroups, periodKinds }: RegisterData) {
  const rows = (
    kind: 'category' | 'theme' | 'targetGroup' | 'periodKind',
    list: RegisterData['categories'],
  ) => list.map(({ code, sv, en }, position) => ({ kind, code, label: JSON.stringify({ sv, en }), position }))
  return [
    ...rows('category', categories),
    ...rows('theme', themes),
    ...rows('targetGroup', targetGroups),
    ...rows('periodKind', periodKinds),
  ]
}

export function readingRows({ furtherReading }: RegisterData) {
  return furtherReading.map(({ url, title, publisher, year, kind }, position) => ({
    ...{ id: newId(), position, url, title, publisher, year, kind },
  }))
}
