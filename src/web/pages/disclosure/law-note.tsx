import { Alert } from '../../parts/alert.tsx'
import type { SignedIn } from '../../visit.ts'
import { words } from './words.ts'

/** That what is said of the law here has not been checked, and that people decide. */
export function LawNote({ at }: { at: SignedIn }) {
  const t = words(at.language)
  return (
    <Alert color="info" title={t.lawTitle}>
      <p>{t.law}</p>
    </Alert>
  )
}
