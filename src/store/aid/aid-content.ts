import { z } from 'zod'
import type { OrganisationId } from '../../domain/actor.ts'
import { contributionKinds } from '../../domain/contribution.ts'
import {
  type AidContent,
  aidCriteria,
  aidLevels,
  criterionAnswers,
  grantRegimes,
  type ToldGrant,
} from '../../domain/state-aid.ts'
import { type EuroRate, euroCents, parseRate } from '../../kernel/euro.ts'
import { isId } from '../../kernel/ids.ts'
import { ore } from '../../kernel/money.ts'
import { type PlainDate, parsePlainDate } from '../../kernel/plain-date.ts'

const day = z.string().transform((text, context): PlainDate => {
  const date = parsePlainDate(text)
  if (date !== null) return date
  context.addIssue('Not a day')
  return z.NEVER
})
const rate = z.string().transform((text, context): EuroRate => {
  const read = parseRate(text)
  if (read.ok) return read.value
  context.addIssue('Not a rate')
  return z.NEVER
})
const organisationId = z
  .string()
  .refine((text) => isId(text))
  .transform((text) => text as OrganisationId)
const cents = z.int().transform(euroCents)
const sek = z.int().transform(ore)
const text = z.object({ sv: z.string(), en: z.string() })

const content = z.object({
  criteria: z.array(
    z.object({ key: z.enum(aidCriteria), answer: z.enum(criterionAnswers), reason: z.string() }),
  ),
  grantOn: day.nullable(),
  rate: z.object({ sekPerEuro: rate, on: day, source: z.string() }).nullable(),
  parts: z.array(
    z.object({ giver: z.string(), organisationId, kind: z.enum(['cash', 'inKind']), amount: sek }),
  ),
  valuation: z.string(),
  measure: z
    .object({ bridging: z.boolean(), from: day.nullable(), to: day.nullable() })
    .nullable()
    .default(null),
  agreed: z
    .array(
      z.object({
        party: z.string(),
        giver: z.string(),
        kind: z.enum(contributionKinds),
        year: z.int(),
        amount: sek,
      }),
    )
    .default([]),
  workings: z.array(
    z.object({
      organisationId,
      organisation: z.string(),
      sek,
      eur: cents,
      level: z.enum(aidLevels),
      lines: z.array(text),
    }),
  ),
})

/** What a row of aid_assessment or aid_work keeps as JSON. Throws when it is something else. */
export function parseAidContent(json: unknown): AidContent {
  return content.parse(json)
}

const grant = z.object({
  id: z.string(),
  giver: z.string(),
  receiver: z.string(),
  on: day,
  regime: z.enum(grantRegimes),
  eur: cents.nullable(),
  sek: sek.nullable(),
})
const declared = z.object({
  grants: z.array(grant),
  links: z.array(z.object({ name: z.string(), number: z.string(), how: z.string() })),
})

/** What a party says in a declaration. */
export type DeclaredAid = {
  grants: readonly ToldGrant[]
  /** Organisations that the party itself says it hangs together with. */
  links: readonly { name: string; number: string; how: string }[]
}

/** What a row of aid_declaration keeps as JSON. Throws when it is something else. */
export function parseDeclaredAid(json: unknown): DeclaredAid {
  return declared.parse(json)
}
