import type { AnyReader } from '../../../visit.ts'
import { words } from './words.ts'

/** That a paper is flagged as secret, and on which provision, wherever papers are listed. */
export function SecrecyMark({ at, secrecy }: { at: Pick<AnyReader, 'language'>; secrecy: string | null }) {
  if (secrecy === null) return null
  return <div class="row-note">{words(at.language).mark(secrecy)}</div>
}
