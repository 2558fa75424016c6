import type { RegisterRecord, RegisterSide } from '../../domain/register.ts'

/** A cell of the register as a table. Several values in one stand with a semicolon between. */
export type TableCell = string | number | null

/** The register as a table, one row a partnership: what each column is called and holds. Names do not change in v1. */
export const registerColumns: readonly {
  name: string
  width: number
  of: (record: RegisterRecord) => TableCell
}[] = [
  { name: 'id', width: 36, of: ({ id }) => id },
  { name: 'title', width: 36, of: ({ title }) => title },
  { name: 'status', width: 10, of: ({ status }) => status },
  { name: 'municipalityCode', width: 10, of: ({ municipality }) => municipality.code },
  { name: 'municipality', width: 16, of: ({ municipality }) => municipality.name },
  { name: 'publicParties', width: 40, of: (record) => named(record, 'public') },
  { name: 'ideaBasedParties', width: 40, of: (record) => named(record, 'ideaBased') },
  { name: 'associatedParties', width: 24, of: (record) => named(record, 'associated') },
  { name: 'organisationNumbers', width: 24, of: numbersOf },
  { name: 'from', width: 12, of: ({ periods }) => periods[0]?.from ?? null },
  { name: 'to', width: 12, of: ({ periods }) => periods.at(-1)?.to ?? null },
  {
    name: 'periods',
    width: 24,
    of: ({ periods }) => joined(periods.map(({ from, to }) => `${from}/${to ?? '..'}`)),
  },
  { name: 'categories', width: 24, of: ({ categories }) => joined(categories) },
  { name: 'themes', width: 20, of: ({ themes }) => joined(themes) },
  { name: 'targetGroups', width: 20, of: ({ targetGroups }) => joined(targetGroups) },
  { name: 'targetGroup', width: 40, of: ({ targetGroup }) => targetGroup.sv },
  { name: 'summary', width: 80, of: ({ summary }) => summary.sv },
  { name: 'geography', width: 20, of: ({ geography }) => geography },
  { name: 'fundingSek', width: 14, of: ({ fundingOre }) => (fundingOre === null ? null : fundingOre / 100) },
  { name: 'registryNumber', width: 18, of: ({ registryNumber }) => registryNumber },
  { name: 'links', width: 30, of: ({ links }) => joined(links.map(({ url }) => url)) },
  { name: 'qualityFlags', width: 24, of: ({ qualityFlags }) => joined(qualityFlags.map(({ code }) => code)) },
  { name: 'verifiedOn', width: 12, of: ({ verifiedOn }) => verifiedOn },
  { name: 'publisher', width: 24, of: ({ provenance }) => provenance.publisher },
  { name: 'changedAt', width: 24, of: ({ provenance }) => provenance.changedAt },
  { name: 'licence', width: 10, of: ({ provenance }) => provenance.licence },
  { name: 'url', width: 40, of: ({ provenance }) => provenance.home },
  {
    name: 'documents',
    width: 30,
    of: ({ documents = [] }) => joined(documents.flatMap(({ url }) => url ?? [])),
  },
  { name: 'goals', width: 60, of: ({ goals = [] }) => joined(goals.map(({ goal }) => goal.sv)) },
  { name: 'challenge', width: 60, of: ({ challenge }) => challenge?.sv ?? null },
]

/** Text that a spreadsheet would take for a formula is marked as text. */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function named({ parties }: RegisterRecord, side: RegisterSide): string | null {
  return joined(parties.filter((party) => party.side === side).map(({ name }) => name))
}

function numbersOf({ parties }: RegisterRecord): string | null {
  return joined(parties.flatMap(({ organisationNumber }) => organisationNumber ?? []))
}

function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ')
}
