import type { ProcessEvent } from '../../../../domain/events.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import { Alert } from '../../../parts/alert.tsx'
import type { SignedIn } from '../../../visit.ts'
import { whoDid } from '../event-words.ts'
import { words } from './words.ts'

type DisposedProps = { at: SignedIn; rulebook: Rulebook; event: ProcessEvent }

/** That a document no longer says anything, by whose hand and on which decision. */
export function Disposed({ at, rulebook, event: { on, by, content } }: DisposedProps) {
  const t = words(at.language)
  return (
    <Alert color="info" title={t.gone}>
      <p>{t.goneBody(on, whoDid({ rulebook, language: at.language }, by))}</p>
      <p>{t.restsOn(String(content.rule), String(content.decidedOn))}</p>
      <p class="kept-text">{String(content.reasons)}</p>
    </Alert>
  )
}
