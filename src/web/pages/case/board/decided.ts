import { outcomeOf } from '../../../../domain/renewal.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { dayIn } from '../../../../process/agreement/day-in.ts'
import type { BoardCaseStatus } from '../../../../process/case/history.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { renewalVoicesIn } from '../../../../store/reports/renewal.ts'

/** A proposed decision with what the case already says in its [places]; what it does not say is left to write. */
export function decided(line: string, file: CaseFile, status: BoardCaseStatus): string {
  const filled = fillers[status.kind]?.(file, status) ?? null
  return filled === null ? line : line.replace(/\[[^\]]+\]/, filled)
}

type Filler = (file: CaseFile, status: BoardCaseStatus) => string | null

const fillers: Partial<Record<BoardCaseStatus['kind'], Filler>> = {
  finalReport: ({ history, partnership }, { track }) => {
    const outcome = outcomeOf(renewalVoicesIn(history.events, partnership.parties, track))
    return outcome === null || outcome === 'apart' ? null : missions[outcome]
  },
  earlyEnd: (file, status) => dayOf(file, status, 'endsOn'),
  bridging: (file, status) => dayOf(file, status, 'proposedEnd'),
}

const missions = {
  end: 'avsluta partnerskapet när överenskommelsen löper ut',
  renegotiate: 'omförhandla överenskommelsen',
}

function dayOf({ history }: CaseFile, { openedSeq }: BoardCaseStatus, key: string): string | null {
  const opened = history.events.find(({ seq }) => seq === openedSeq)
  const day = opened && dayIn(opened, key)
  return day ? dateInWords(day, 'sv') : null
}
