import { Alert } from '../../../parts/alert.tsx'
import type { SignedIn } from '../../../visit.ts'
import { words } from './words.ts'

/** Why somebody who also represents the organisation only reads for the public party. */
export function OnBothSides({ at }: { at: Pick<SignedIn, 'language'> }) {
  return <Alert color="warning">{words(at.language).onBothSides}</Alert>
}
