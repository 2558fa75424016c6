import { roleName } from '../../../process/rulebook/lookup.ts'
import type { Rulebook } from '../../../process/rulebook/rulebook.ts'
import type { RoleNameAt } from '../../../store/bodies/role-titles.ts'
import type { Naming } from '../case/turn.ts'

/** By which names officials go in a case with that rulebook: a guest's by its own, all others by the case's. */
export type TitlesIn = (rulebook: Rulebook) => Required<Pick<Naming, 'rulebook' | 'titles'>>

export function titlesBy(nameAt: RoleNameAt): TitlesIn {
  return (rulebook) => ({
    rulebook,
    titles: { inSentence: (role, bodyId) => nameAt(role, bodyId) ?? roleName(rulebook, role) },
  })
}
