import type { PublicBodyId } from '../../../domain/actor.ts'
import { keepsPeopleOf, readsSettingsOf } from '../../../domain/permissions/permissions-settings.ts'
import { allowed } from '../../../domain/thrown.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { BodyMember } from '../../../store/people/body-member.ts'
import type { SignedIn } from '../../visit.ts'

/** The body whose people somebody may read. Throws NotAllowed. */
export function readBody({ actor }: SignedIn): PublicBodyId {
  return allowed(readsSettingsOf(actor))
}

/** The body whose people somebody gives assignments. Throws NotAllowed. */
export function keptBody({ actor }: SignedIn): PublicBodyId {
  return allowed(keepsPeopleOf(actor))
}

export type When = 'now' | 'coming' | 'past'

export function whenOf({ from, until }: Pick<BodyMember, 'from' | 'until'>, today: PlainDate): When {
  if (until !== null && until <= today) return 'past'
  return from > today ? 'coming' : 'now'
}
