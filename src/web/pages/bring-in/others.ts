import { z } from 'zod'
import type { OrganisationId, PersonId } from '../../../domain/actor.ts'
import { findOrAddOrganisation, lockOrganisation } from '../../../store/bodies/organisation.ts'
import type { Trx } from '../../../store/db.ts'
import { addOrganisationMembership } from '../../../store/people/membership.ts'
import { memberIdsOf } from '../../../store/people/organisation-members.ts'
import { findOrAddPerson } from '../../../store/people/person.ts'
import { type FormFields, type FormValue, form, type Problem } from '../../form/form.ts'
import type { SignedIn } from '../../visit.ts'
import { readRows } from '../case/draft/typed-rows.ts'
import { type BringInForm, otherRows } from './form.ts'
import { words } from './words.ts'

const OtherForm = form(words, (t, field) =>
  z.object({
    other: field.text(t.otherMissing, 200),
    otherNumber: field.optionalOrganisationNumber(),
    otherContact: field.optionalText(120),
    otherEmail: field.optionalEmail(),
  }),
)

/** One more association that has signed the agreement. */
export type Other = FormValue<typeof OtherForm>

export type TypedOthers = { others: readonly Other[]; problems: readonly Problem[] }

/** The rows that were filled in. Each is a party of its own: no two, nor any and the first one, are the same. */
export function readOthers(
  fields: FormFields,
  first: Pick<FormValue<typeof BringInForm>, 'organisation' | 'number' | 'email'>,
  at: SignedIn,
): TypedOthers {
  const keys = otherRows.keys
  const { rows, problems } = readRows(fields, { schema: OtherForm, keys, language: at.language })
  const t = words(at.language)
  const main = { other: first.organisation, otherNumber: first.number, otherEmail: first.email }
  const twice = rows.flatMap(({ index, row }, place): Problem[] => {
    const before = [main, ...rows.slice(0, place).map((one) => one.row)]
    const isSame = before.some(
      ({ other, otherNumber }) =>
        other.trim().toLowerCase() === row.other.trim().toLowerCase() ||
        (row.otherNumber !== null && otherNumber === row.otherNumber),
    )
    if (isSame) return [{ field: `other-${index}`, sentence: t.otherTwice }]
    const isShared = row.otherEmail !== null && before.some(({ otherEmail }) => otherEmail === row.otherEmail)
    return isShared ? [{ field: `otherEmail-${index}`, sentence: t.otherEmailTwice }] : []
  })
  return { others: rows.map(({ row }) => row), problems: [...problems, ...twice] }
}

export type SettledOther = {
  organisationId: OrganisationId
  name: string
  /** All who act for it from now on. */
  members: readonly PersonId[]
  /** Its first representative, where nobody acted for it before. */
  invited: { personId: PersonId; email: string; name: string } | null
}

/** Who the association is here, and who acts for it: one that has people already decides that itself. */
export async function settleOther(at: SignedIn, trx: Trx, typed: Other): Promise<SettledOther> {
  const { other: name, otherNumber: number, otherContact, otherEmail: email } = typed
  const organisationId = await findOrAddOrganisation(trx, { name, number, by: at.actor.personId })
  await lockOrganisation(trx, organisationId)
  const members = await memberIdsOf(trx, [organisationId], at.today)
  if (members.length > 0 || email === null) return { organisationId, name, members, invited: null }
  const contact = otherContact || email
  const personId = await findOrAddPerson(trx, { name: contact, email, language: at.language })
  const membership = { personId, organisationId, role: 'partySignatory', assignment: null } as const
  await addOrganisationMembership(trx, { ...membership, from: at.today, invitedBy: at.actor.personId })
  return { organisationId, name, members: [personId], invited: { personId, email, name: contact } }
}
