import { z } from 'zod'
import type { PlainDate } from '../kernel/plain-date.ts'
import { code, day, instant, name, partialDate, text, webAddress } from './register/record-basics.ts'
import { document, goal } from './register/record-goals.ts'

export const registerStatuses = ['planned', 'active', 'ended', 'unknown'] as const
export const registerSides = ['public', 'ideaBased', 'associated'] as const
export const registerOrigins = ['compiled', 'case', 'import', 'harvest'] as const
export const periodKinds = ['original', 'continuation', 'extension', 'renegotiation', 'activeInYear'] as const
export const registerPartyKinds = [
  'municipality',
  'region',
  'board',
  'boards',
  'administration',
  'department',
  'municipalCompany',
  'company',
  'nonProfitAssociation',
  'foundation',
  'faithCommunity',
  'economicAssociation',
] as const

const party = z
  .strictObject({
    side: z.enum(registerSides).describe('associated: takes part without being a party.'),
    name: name.describe('The name that the register uses.'),
    kind: z.enum(registerPartyKinds).nullable(),
    partOf: name
      .nullable()
      .describe('The larger body that it belongs to, such as the municipality of a board.'),
    organisationNumber: z
      .string()
      .regex(/^\d{10}$/)
      .nullable()
      .describe('Ten digits; null when no source gives it.'),
    nameAsStated: z
      .string()
      .min(1)
      .max(600)
      .nullable()
      .describe('As the source writes it, where that differs.'),
    note: text.nullable(),
    from: partialDate.nullable().describe('When it came in; null: from the beginning, or not stated.'),
    until: partialDate.nullable().describe('Its last year, month or day; null: still in, or to the end.'),
  })
  .describe('A party. There may be many on each side.')

const period = z
  .strictObject({
    kind: z.enum(periodKinds).describe('activeInYear: the source only says that it existed then.'),
    from: partialDate,
    to: partialDate
      .nullable()
      .describe('The last year, month or day in force, included; null when it has no end.'),
    note: text.nullable(),
    decision: z
      .strictObject({
        on: day.nullable(),
        paragraph: z.string().min(1).max(100).nullable(),
        registryNumber: z.string().min(1).max(100).nullable(),
        url: webAddress.nullable(),
      })
      .nullable(),
    oneYearReason: text.nullable().describe('Why the agreement is for one year only.'),
  })
  .describe(
    'One agreement in the chain. An extension is not a new partnership; there may be gaps between them.',
  )

const contribution = z
  .strictObject({
    party: name.describe('The name of one of the parties.'),
    years: z.string().min(4).max(20).nullable().describe('2023 or 2022–2024; null: the whole period.'),
    cashOre: z.int().min(0).nullable().describe('Money in öre (1/100 krona); null when not stated.'),
    inKindOre: z.int().min(0).nullable().describe('The stated value of work, premises and the like, in öre.'),
    description: text.nullable(),
  })
  .describe('What a party puts in, where a source says so.')

const result = z
  .strictObject({
    indicator: text,
    kind: z.enum(['target', 'result', 'capacity']),
    value: z.number().nullable().describe('null when it is told in words only (see unit), or hidden.'),
    unit: text,
    period: text,
    basis: text.nullable().describe('What the figure rests on, as the source says.'),
    suppressed: z.boolean().describe('Hidden because it counts fewer than five people.'),
  })
  .describe('A target, a result or a capacity that a source states.')

const link = z.strictObject({
  url: webAddress,
  label: text,
  kind: z.enum(['agreement', 'decision', 'guideline', 'evaluation', 'web']),
  checkedOn: day.nullable(),
  dead: z.boolean(),
})

const source = z
  .strictObject({
    id: z.string().min(1).max(200),
    title: z.string().min(1).max(500),
    description: text.nullable(),
    publisher: z.string().min(1).max(300).nullable(),
    year: z.int().min(1990).max(2100).nullable(),
    section: z.string().min(1).max(300).nullable(),
    row: z.int().min(1).nullable(),
    url: webAddress.nullable(),
  })
  .describe('Where the facts are taken from; several places may tell of the same partnership.')

const provenance = z
  .strictObject({
    origin: z
      .enum(registerOrigins)
      .describe(
        'compiled: from published sources; case: run in Handslag; import: a list; harvest: another instance.',
      ),
    publisher: name.describe('Who has published the record.'),
    publishedAt: instant,
    changedAt: instant,
    /** The address of the record where it is at home, when it has been harvested. */
    home: webAddress.nullable(),
    licence: z.literal('CC0-1.0'),
  })
  .describe('Who says this, and since when.')

/**
 * One partnership in the public register. THE shape for everything that leaves or enters the register: the
 * API, feeds, files, imports, harvests and publishing from a case; stored as it stands. Nothing is filled in
 * where the source is silent (null), and no date is more exact than what is known.
 * Source: domain 6.1 (data model), 6.3 (publishing).
 */
export const registerRecord = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(100)
      .describe('Part of its lasting address.'),
    title: name.nullable().describe('null: it is called by its idea-based parties.'),
    municipality: z.strictObject({ code: z.string().regex(/^\d{4}$/), name }),
    status: z
      .enum(registerStatuses)
      .describe(
        'unknown: the source does not say whether it runs. Worked out from the periods on the day of reading.',
      ),
    summary: text,
    targetGroup: text.describe('In the words of the source.'),
    targetGroups: z.array(code).describe('Our classification, codes of kind targetGroup.'),
    categories: z.array(code).describe('Our classification, codes of kind category.'),
    categoryFit: z.enum(['exact', 'nearest', 'none']),
    themes: z.array(code).describe('Our classification, codes of kind theme.'),
    geography: z.string().min(1).max(300).nullable(),
    sensitiveLocation: z.boolean().describe('Protected housing and the like: no place is ever stated.'),
    parties: z.array(party).min(2).max(100),
    periods: z.array(period).min(1).max(100).describe('The chain of agreements, oldest first.'),
    contributions: z.array(contribution).max(200),
    fundingOre: z.int().min(0).nullable().describe('All money of the whole period, in öre, where stated.'),
    registryNumber: z.string().min(1).max(100).nullable(),
    results: z.array(result).max(200),
    links: z.array(link).max(50),
    challenge: text.nullable().optional().describe('What the parties want to do something about.'),
    goals: z.array(goal).max(200).optional().describe('Left out where nothing is known of them.'),
    documents: z.array(document).max(200).optional().describe('Left out where none have been published.'),
    sources: z.array(source).max(50),
    qualityFlags: z
      .array(
        z.strictObject({
          code: z
            .string()
            .regex(/^[a-z0-9_]+$/)
            .max(100),
          note: text.nullable(),
        }),
      )
      .max(50)
      .describe('Known doubts and gaps.'),
    verifiedOn: day.nullable().describe('When the parties last confirmed the facts; null: never.'),
    provenance,
  })
  .superRefine((record, check) => {
    for (const side of ['public', 'ideaBased'] as const)
      if (!record.parties.some((one) => one.side === side))
        check.addIssue({ code: 'custom', path: ['parties'], message: `no ${side} party` })
    if (record.sensitiveLocation && record.geography !== null)
      check.addIssue({ code: 'custom', path: ['geography'], message: 'a protected place may not be stated' })
  })
  .meta({ id: 'RegisterRecord' })

export type RegisterRecord = z.infer<typeof registerRecord>
export type RegisterStatus = (typeof registerStatuses)[number]
export type RegisterSide = (typeof registerSides)[number]
export type RegisterParty = RegisterRecord['parties'][number]
export type RegisterGoal = NonNullable<RegisterRecord['goals']>[number]
export type RegisterDocument = NonNullable<RegisterRecord['documents']>[number]
export type RegisterDocumentKind = RegisterDocument['kind']
export type RegisterPeriod = RegisterRecord['periods'][number]

/** What a reader asks the register for. What is left out asks for nothing in particular. */
export type RegisterFilter = {
  /** Decides which periods are over. */
  today: PlainDate
  /** Words, names or an organisation number. */
  text?: string
  municipality?: string
  /** A category or a theme. */
  area?: string
  targetGroup?: string
  /** The address part (slug) of an organisation; joined organisations count as one. */
  publicParty?: string
  ideaBasedParty?: string
  status?: RegisterStatus
  /** Partnerships with any period that covers some of this year. */
  year?: number
}

export const registerOrders = ['relevance', 'place', 'name', 'newest', 'added'] as const
export type RegisterOrder = (typeof registerOrders)[number]

/** A page of answers. `after` is the id of the last record read, in the order `added`: stable while others are added. */
export type RegisterPage =
  | { order: RegisterOrder; limit: number; offset: number }
  | { order: 'added'; limit: number; after: string | null }
