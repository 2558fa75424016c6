import { isUnconflicted, representsOtherSide } from '../../../../domain/case-roles.ts'
import { canWriteDraft } from '../../../../domain/permissions/permissions-agreement.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { Alert } from '../../../parts/alert.tsx'
import type { SignedIn } from '../../../visit.ts'
import { OnBothSides } from '../conflict/on-both-sides.tsx'
import { namesIn } from '../consideration/words.ts'
import { isWritable } from './is-writable.ts'
import { words } from './words.ts'

/** Why the reader does not write, where that is so. */
export function Standing({ at, file }: { at: SignedIn; file: CaseFile }) {
  const t = words(at.language)
  const { scope } = file.partnership
  if (!isWritable(file) || canWriteDraft(at.actor, scope)) return null
  if (representsOtherSide(at.actor, scope)) return <OnBothSides at={at} />
  if (!isUnconflicted(at.actor, scope)) return <Alert color="warning">{t.conflicted}</Alert>
  return <p class="quiet">{t.onlyRead(namesIn(file.history.rulebook, at.language))}</p>
}
