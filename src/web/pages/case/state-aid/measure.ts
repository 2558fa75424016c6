import type { Agreement } from '../../../../domain/agreement.ts'
import type { AidMeasure } from '../../../../domain/state-aid.ts'
import { addDays } from '../../../../kernel/plain-date.ts'
import { agreementsOf } from '../../../../process/agreement/agreement.ts'
import { dayIn } from '../../../../process/agreement/day-in.ts'
import type { Grant } from '../../../../process/aid/aid-track.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'

/** What is assessed: the agreement with the days that are written in it, or the bridging with those that are proposed. */
export function measureOf(file: CaseFile, grant: Grant, agreement: Agreement | null): AidMeasure {
  if (!grant.bridging) return { bridging: false, from: agreement?.start ?? null, to: agreement?.end ?? null }
  const { history, status } = file
  const opened = history.events.find(({ seq }) => seq === grant.openedSeq)
  const round = status.boardCases.find(({ track }) => track === grant.track)?.round
  const bridged = agreementsOf(history, status).find(({ track }) => track === round)
  return {
    bridging: true,
    from: bridged === undefined ? null : addDays(bridged.agreedEnd, 1),
    to: opened === undefined ? null : dayIn(opened, 'proposedEnd'),
  }
}
