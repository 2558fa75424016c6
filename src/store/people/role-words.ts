import type { Membership } from '../../domain/actor.ts'
import type { Text } from '../../domain/text.ts'
import { inOwnRoleNames } from '../../process/rulebook/own-role-names.ts'
import type { Rulebook } from '../../process/rulebook/rulebook.ts'
import { rulebookNames, shippedRulebook } from '../bodies/rulebook-files.ts'

/** The assignment with what its body calls the roles, by the body's newest rulebook and its own names for them. No query. */
export async function withRoleWords(membership: Membership): Promise<Membership> {
  if (membership.side === 'party') return membership
  const { rulebook, roleNames } = membership
  if (rulebook === undefined || !(await rulebookNames()).includes(rulebook)) return membership
  return { ...membership, roleWords: wordsOf(inOwnRoleNames(await shippedRulebook(rulebook), roleNames)) }
}

type RoleWords = Readonly<Record<string, { label: Text; definite: Text }>>

const made = new WeakMap<Rulebook, RoleWords>()

function wordsOf(rulebook: Rulebook): RoleWords {
  const known = made.get(rulebook)
  if (known !== undefined) return known
  const roles = Object.entries(rulebook.roles)
  const words = Object.fromEntries(
    roles.flatMap(([id, role]) => (role ? [[id, { label: role.label, definite: role.definite }]] : [])),
  )
  made.set(rulebook, words)
  return words
}
