import municipalities from 'kommunkoder/data.json' with { type: 'json' }
import { z } from 'zod'
import { registryPattern } from '../../domain/registry-pattern.ts'
import { publicRoles } from '../../domain/roles.ts'
import {
  type OrganisationNumber,
  parseOrganisationNumber,
  refusalInWords,
} from '../../kernel/organisation-number.ts'
import { type PlainDate, parsePlainDate } from '../../kernel/plain-date.ts'
import type { UnitKind } from '../../store/bodies/public-body.ts'

const unitKinds = ['administration', 'department', 'unit', 'staffUnit', 'legal'] as const satisfies UnitKind[]

const filled = z.string().trim().min(1)

function written(pattern: RegExp, sentence: string) {
  return filled.refine((text) => pattern.test(text), sentence)
}

/** YAML reads what looks like a number and stands without quotation marks as one. */
function numberOrText(padded = 0) {
  const asText = (value: unknown) => (typeof value === 'number' ? String(value).padStart(padded, '0') : value)
  return z.preprocess(asText, filled)
}

const day = filled.transform((text, context): PlainDate => {
  const date = parsePlainDate(text)
  if (date !== null) return date
  context.issues.push({
    code: 'custom',
    input: text,
    message: `Dagen "${text}" finns inte: skriv ÅÅÅÅ-MM-DD.`,
  })
  return z.NEVER
})

const email = written(
  /^[^\s@<>,;]{1,64}@[^\s@<>,;]{1,180}\.[^\s@<>,;]{2,}$/,
  'Det här är ingen fullständig e-postadress, som namn@kommunen.se.',
).transform((text) => text.toLowerCase())

const organisationNumber = numberOrText().transform((text, context): OrganisationNumber => {
  const number = parseOrganisationNumber(text)
  if (number.ok) return number.value
  context.issues.push({ code: 'custom', input: text, message: refusalInWords(number.reason, 'sv') })
  return z.NEVER
})

const municipalityCode = numberOrText(4).refine(
  (code) => municipalities.some((municipality) => municipality.code === code),
  'Ingen kommun har den koden. Kommunkoden har fyra siffror, som "0180" för Stockholm.',
)

const pattern = written(
  registryPattern,
  'Mönstret ska ha {year} och {number}, och kan säga hur många siffror: "SN {year}/{number:4}".',
)

const year = z.number().int().min(2000).max(2200)

const meeting = z.strictObject({ date: day, memoStop: day, dispatch: day })

const meetingYear = z.strictObject({
  year,
  memoStopDaysBefore: z.number().int().min(0).max(200),
  dispatchDaysBefore: z.number().int().min(0).max(200),
  days: z.array(
    filled.refine(
      (text) => parsePlainDate(`2028-${text}`) !== null,
      'Skriv mötets dag som MM-DD, till exempel 01-28.',
    ),
  ),
})

const goal = z.strictObject({ code: numberOrText(), goal: filled, fromYear: year, toYear: year })

const board = z.strictObject({
  name: filled,
  casePrefix: written(
    /^[a-z][a-z0-9]*$/,
    'Skriv ärendenas början med bokstäverna a–z och siffror, till exempel soc.',
  ),
  registryPattern: pattern,
  meetings: z.array(meeting).default([]),
  meetingYears: z.array(meetingYear).default([]),
  goals: z.array(goal).default([]),
})

const unit = z.strictObject({
  name: filled,
  kind: z.enum(unitKinds),
  coreService: z.boolean().default(false),
  get units() {
    return z.array(unit).default([])
  },
})

const person = z.strictObject({
  name: filled,
  email,
  roles: z.array(z.enum(publicRoles)).min(1),
  unit: filled.optional(),
  from: day.optional(),
})

/** What a description of a public body says; docs/setup.example.yaml shows one. */
export const descriptionSchema = z.strictObject({
  key: written(
    /^[a-z][a-z0-9-]*$/,
    'Nyckeln skrivs med bokstäverna a–z, siffror och bindestreck, och börjar med en bokstav.',
  ),
  name: filled,
  shortName: filled,
  organisationNumber,
  municipalityCode: municipalityCode.optional(),
  email,
  phone: filled.optional(),
  rulebook: filled,
  theme: filled.default('handslag'),
  from: day,
  boards: z.array(board).min(1),
  units: z.array(unit).default([]),
  people: z.array(person).min(1),
})

export type Description = z.output<typeof descriptionSchema>
