import type { Entry } from '../../../form/form.ts'
import type { SignedIn } from '../../../visit.ts'
import { declaredIn } from './declaration-form.ts'
import type { OwnDeclaration } from './declaration-load.ts'
import { words } from './declaration-words.ts'
import { DeclaredList } from './declared-list.tsx'

/** What a colleague saved while this form was open, below one's own text. */
export function TheirDeclaration({ at, entry, own }: { at: SignedIn; entry: Entry; own: OwnDeclaration }) {
  const { kept, party } = own
  const isOlder = entry.typed !== null && Number(entry.typed.version ?? kept?.version) !== kept?.version
  if (kept === undefined || !isOlder || kept.by.id === at.actor.personId) return null
  return (
    <div class="theirs">
      <p class="theirs-title">{words(at.language).theirs(kept.by.name)}</p>
      <DeclaredList at={at} declared={declaredIn(kept.fields, party.name)} />
    </div>
  )
}
