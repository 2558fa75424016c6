import { z } from 'zod'
import { parseOrganisationNumber } from '../../../kernel/organisation-number.ts'
import type { RegisterParty, RegisterSide } from '../../register.ts'
import { filled, inSwedish, type Lines, orNothing, partial } from './lines.ts'

const number = z.string().transform((written, context): string => {
  const read = parseOrganisationNumber(written)
  if (read.ok) return read.value
  context.addIssue('no organisation number')
  return z.NEVER
})

const parts = z
  .object({
    name: filled(300),
    number: orNothing(number),
    from: orNothing(partial),
    until: orNothing(partial),
    note: orNothing(filled(600)),
  })
  .refine(({ from, until }) => from === null || until === null || until >= from.slice(0, until.length), {
    path: ['until'],
  })

/** The parties of one side: name; number; from; until; note. */
export function partyLines(side: RegisterSide): Lines<RegisterParty, typeof parts.shape> {
  return {
    parts,
    write: (party) => [party.name, party.organisationNumber, party.from, party.until, party.note?.sv ?? null],
    make: ({ name, number: organisationNumber, from, until, note }, before) => {
      const known = before.find((party) => party.name === name)
      return {
        ...{ side, name, organisationNumber, from, until },
        note: note === null ? null : inSwedish(note, known?.note),
        kind: known?.kind ?? null,
        partOf: known?.partOf ?? null,
        nameAsStated: known?.nameAsStated ?? null,
      }
    },
  }
}
