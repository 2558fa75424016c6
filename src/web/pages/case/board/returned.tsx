import { dateInWords } from '../../../../kernel/date-words.ts'
import type { BoardDecision } from '../../../../store/meetings/board-case.ts'
import { Alert } from '../../../parts/alert.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { OneBoard } from './step.ts'
import { words } from './words.ts'

/** What the board wants changed, for whoever writes the memo that goes to it again. */
export function Returned({ at, loaded }: { at: SignedIn; loaded: OneBoard }) {
  const t = words(at.language)
  const decision = returnedBy(loaded)
  if (decision === null) return null
  const { decidedOn, paragraph, reasons, about } = decision
  return (
    <Alert color="warning">
      <p>
        <strong>{t.wantedBack}</strong>{' '}
        {`${t.outcomes.referredBack} ${t.decidedOn(dateInWords(decidedOn, at.language), paragraph)}.`}{' '}
        {about !== null && (loaded.board.status.kind === 'sign' ? t.about : t.aboutReport)[about]}
      </p>
      <div class="kept-text">{reasons}</div>
      {isTextUnchanged(loaded) && <p>{t.textUnchanged}</p>}
    </Alert>
  )
}

/** The board wants the content changed, and the parties have agreed on no text since. It stops nothing. */
export function isTextUnchanged(loaded: OneBoard): boolean {
  const decision = returnedBy(loaded)
  if (loaded.board.status.kind !== 'sign' || decision?.about !== 'content') return false
  const { events } = loaded.file.history
  return !events.some(({ type, seq }) => type === 'draftAgreed' && seq > decision.seq)
}

/** The newest word of the same board in the same matter, where it wanted the case back and the memo is being written anew. */
function returnedBy({ cases, board }: OneBoard): BoardDecision | null {
  const { kind, openedSeq, state } = board.status
  if (state !== 'CASE_OPENED') return null
  const decisions = cases
    .filter((one) => one.bodyId === board.bodyId && one.status.kind === kind)
    .filter(({ status }) => status.openedSeq <= openedSeq)
    .flatMap(({ decision }) => decision ?? [])
  const [newest] = decisions.toSorted((a, b) => b.seq - a.seq)
  return newest?.outcome === 'referredBack' ? newest : null
}
