import { stepOf } from '../../../../process/engine.ts'
import { statesBefore } from '../../../../process/rulebook/lookup.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'

/** A revised or extended agreement is written while the case is being prepared for the board; others in idea meetings. */
const steps = ['agree-draft', 'confirm-revised-text']

/** The step that confirms the text of the newest round; null while its text is not open for writing. */
export function confirmStep({ history, status }: Pick<CaseFile, 'history' | 'status'>): string | null {
  const round = status.rounds.at(-1)
  if (round === undefined || !round.open || status.paused !== null) return null
  const isConfirmed = history.events.some(
    ({ type, seq }) => type === 'draftAgreed' && status.tracks.get(seq) === round.track,
  )
  const open = steps.filter((id) => {
    const step = stepOf(history.rulebook, id)
    return step !== undefined && statesBefore(history.rulebook, step).has(round.state)
  })
  return open.find((id) => id === 'agree-draft' || !isConfirmed) ?? null
}
