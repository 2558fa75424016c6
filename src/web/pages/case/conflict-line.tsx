import type { SignedIn } from '../../visit.ts'
import { caseWords } from './words.ts'

/** Where somebody is about to judge or decide: the way to say that they stand too near the matter. */
export function ConflictLine({ at, number }: { at: SignedIn; number: string }) {
  const t = caseWords(at.language)
  return (
    <p class="quiet">
      {t.tooNear} <a href={at.to.inCase(number, 'jav')}>{t.declareConflict}</a>
    </p>
  )
}
