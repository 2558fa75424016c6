import { z } from 'zod'
import { periodKinds, registerPartyKinds } from '../../domain/register.ts'

const bilingual = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) })
const webAddress = z.url({ protocol: /^https?$/ })
const day = z.iso.date().nullable()
const year = z.int().min(1990).max(2100)
const coded = z.strictObject({ code: z.string(), sv: z.string().min(1), en: z.string().min(1) })

const party = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(registerPartyKinds).nullable(),
  organisationNumber: z.string().nullable(),
  parent: z.string().nullable(),
  nameAsStated: z.string().optional(),
  note: bilingual.optional(),
})

const period = z.strictObject({
  from: year,
  to: year,
  precision: z.literal('year'),
  kind: z.enum(periodKinds),
  note: bilingual.optional(),
})

const outcome = z.strictObject({
  indicator: bilingual,
  kind: z.enum(['target', 'result', 'capacity']),
  value: z.number().nullable(),
  unit: bilingual,
  period: bilingual,
  basis: bilingual.nullable(),
})

const contribution = z.strictObject({ party: z.string().min(1), description: bilingual })

const link = z.strictObject({
  url: webAddress,
  label: bilingual,
  kind: z.enum(['agreement', 'decision', 'guideline', 'evaluation', 'web']),
  checkedOn: day,
})

const partnership = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().nullable(),
  municipalityCode: z.string().regex(/^\d{4}$/),
  summary: bilingual,
  targetGroup: bilingual,
  geography: z.string().nullable(),
  publicParties: z.array(party).min(1),
  ideaBasedParties: z.array(party).min(1),
  associatedParties: z.array(party),
  categories: z.array(z.string()),
  categoryFit: z.enum(['exact', 'nearest', 'none']),
  themes: z.array(z.string()),
  targetGroups: z.array(z.string()),
  periods: z.array(period).min(1),
  contributions: z.array(contribution),
  outcomes: z.array(outcome),
  links: z.array(link),
  fundingSek: z.number().nullable(),
  registryNumber: z.string().nullable(),
  qualityFlags: z.array(z.strictObject({ code: z.string(), note: bilingual.optional() })),
  verifiedOn: day,
})

const source = z.strictObject({
  id: z.string(),
  title: z.string().min(1),
  description: bilingual,
  publisher: z.string().nullable(),
  year: year.nullable(),
})

const sourceRow = z.strictObject({
  sourceId: z.string(),
  section: z.string(),
  row: z.int().min(1),
  partnershipId: z.string(),
})

export const registerDataSchema = z.strictObject({
  $schema: z.string(),
  meta: z.strictObject({
    version: z.int(),
    licence: z.literal('CC0-1.0'),
    note: bilingual,
    counts: z.strictObject({ partnerships: z.int(), sourceRows: z.int() }),
  }),
  sources: z.array(source),
  furtherReading: z.array(
    z.strictObject({
      title: z.string(),
      publisher: z.string(),
      year,
      kind: link.shape.kind,
      url: webAddress,
      checkedOn: day,
    }),
  ),
  periodKinds: z.array(coded),
  municipalities: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  categories: z.array(coded),
  themes: z.array(coded),
  targetGroups: z.array(coded),
  partnerships: z.array(partnership),
  sourceRows: z.array(sourceRow),
})

export type RegisterData = z.infer<typeof registerDataSchema>
