import { z } from 'zod'
import type { RegisterParty, RegisterPeriod, RegisterRecord } from '../register.ts'
import { slugOf } from './register-id.ts'

const day = z.iso.date()
const partialDay = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/)

const organisation = z.strictObject({
  id: z
    .string()
    .describe(
      'SE-ON- (our prefix for Swedish organisation numbers) and the number; an address of ours where no source states it.',
    ),
  name: z.string(),
})

/**
 * Money from a public party, in the fields of the 360Giving data standard (version 1.1): those that it demands, and those
 * of the others that the register can fill. docs/api/360giving.md says which field is which.
 */
export const registerGrant = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    description: z.string(),
    currency: z.literal('SEK'),
    amountAwarded: z.number().positive(),
    awardDate: day.describe('The decision of the board.'),
    url: z.url(),
    plannedDates: z.tuple([z.strictObject({ startDate: partialDay, endDate: partialDay.optional() })]),
    recipientOrganization: z.array(organisation).min(1).describe('All of them, where there are several.'),
    fundingOrganization: z.tuple([organisation]),
    beneficiaryLocation: z.tuple([
      z.strictObject({
        name: z.string(),
        countryCode: z.literal('SE'),
        geoCode: z.string(),
        geoCodeType: z.literal('SCB'),
      }),
    ]),
    classifications: z.array(z.strictObject({ vocabulary: z.string(), code: z.string() })),
    dateModified: z.iso.datetime(),
    dataSource: z.url(),
  })
  .meta({ id: 'Grant' })

export type RegisterGrant = z.infer<typeof registerGrant>

/** What can be said of the money in a record: its grants, and how many sums stand there without a day of decision. */
export function grantsOf(record: RegisterRecord, home: string): { grants: RegisterGrant[]; undated: number } {
  const publicParties = record.parties.filter(({ side }) => side === 'public')
  const sums = publicParties.flatMap((funder) =>
    record.contributions
      .filter(({ party, cashOre }) => party === funder.name && cashOre !== null && cashOre > 0)
      .map((contribution) => ({ funder, contribution, period: decidedPeriod(record, contribution.years) })),
  )
  const grants = sums.flatMap(({ funder, contribution, period }, index) => {
    const awardDate = period?.decision?.on ?? null
    if (period === undefined || awardDate === null) return []
    const amountAwarded = (contribution.cashOre ?? 0) / 100
    const id = `${home}#bidrag-${index + 1}`
    return [
      {
        ...about(record, home),
        ...given(period),
        id,
        amountAwarded,
        awardDate,
        ...between(record, funder, home),
      },
    ]
  })
  return { grants, undated: sums.length - grants.length }
}

/** The newest agreement of those years that a board is known to have decided on, and when. */
function decidedPeriod({ periods }: RegisterRecord, years: string | null): RegisterPeriod | undefined {
  const [first = '', last = first] = years?.split('–') ?? []
  const covers = ({ from, to }: RegisterPeriod) =>
    years === null || (from.slice(0, 4) <= last && (to === null || to.slice(0, 4) >= first))
  return periods.findLast((period) => period.decision?.on != null && covers(period))
}

function about(record: RegisterRecord, home: string) {
  const { municipality, categories, themes, provenance } = record
  const parties = record.parties.filter(({ side }) => side === 'ideaBased')
  return {
    title: record.title ?? parties.map(({ name }) => name).join(', '),
    description: record.summary.sv,
    currency: 'SEK' as const,
    url: home,
    beneficiaryLocation: [
      {
        name: municipality.name,
        countryCode: 'SE' as const,
        geoCode: municipality.code,
        geoCodeType: 'SCB' as const,
      },
    ] satisfies [unknown],
    classifications: [...categories, ...themes].map((code) => ({ vocabulary: 'IOP', code })),
    dateModified: provenance.changedAt,
    dataSource: home,
  }
}

function given({ from, to }: RegisterPeriod) {
  return { plannedDates: [{ startDate: from, ...(to !== null && { endDate: to }) }] satisfies [unknown] }
}

function between({ parties }: RegisterRecord, funder: RegisterParty, home: string) {
  const named = ({ name, organisationNumber }: RegisterParty) => ({
    id: idOf(organisationNumber, name, home),
    name,
  })
  return {
    recipientOrganization: parties.filter(({ side }) => side === 'ideaBased').map(named),
    fundingOrganization: [named(funder)] satisfies [unknown],
  }
}

function idOf(number: string | null, name: string, home: string): string {
  return number === null ? `${home}#${slugOf(name)}` : `SE-ON-${number.slice(0, 6)}-${number.slice(6)}`
}
