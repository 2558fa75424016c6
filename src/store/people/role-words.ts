import type { Membership } from '../../domain/actor.ts'
import type { Text } from '../../domain/text.ts'
import type { Rulebook } from '../../process/rulebook/rulebook.ts'
import { rulebookNames } from '../bodies/rulebook-files.ts'
import { currentRulebook, followedIn } from '../bodies/rulebook-version.ts'
import type { Db } from '../db.ts'

/**
 * The assignment with what its body calls the roles, by the rulebook that the body follows and its own names for them. No
 * query once that has been read.
 */
export async function withRoleWords(db: Db, membership: Membership): Promise<Membership> {
  if (membership.side === 'party') return membership
  const { rulebook, roleNames } = membership
  if (rulebook === undefined || !(await rulebookNames()).includes(followedIn(rulebook).folder))
    return membership
  return { ...membership, roleWords: wordsOf(await currentRulebook(db, rulebook, roleNames)) }
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
