import type { Membership } from '../../domain/actor.ts'
import type { Text } from '../../domain/text.ts'
import { inOwnRoleNames } from '../../process/rulebook/own-role-names.ts'
import type { Rulebook } from '../../process/rulebook/rulebook.ts'
import { rulebookNames, shippedRulebook } from '../bodies/rulebook-files.ts'

/** The assignment with what its body calls the roles, by the body's newest rulebook and its own names for them. No query. */
export async function withRoleLabels(membership: Membership): Promise<Membership> {
  if (membership.side === 'party') return membership
  const { rulebook, roleNames } = membership
  if (rulebook === undefined || !(await rulebookNames()).includes(rulebook)) return membership
  return { ...membership, roleLabels: labelsOf(inOwnRoleNames(await shippedRulebook(rulebook), roleNames)) }
}

type Labels = Readonly<Record<string, Text>>

const made = new WeakMap<Rulebook, Labels>()

function labelsOf(rulebook: Rulebook): Labels {
  const known = made.get(rulebook)
  if (known !== undefined) return known
  const roles = Object.entries(rulebook.roles)
  const labels = Object.fromEntries(roles.flatMap(([id, role]) => (role ? [[id, role.label]] : [])))
  made.set(rulebook, labels)
  return labels
}
