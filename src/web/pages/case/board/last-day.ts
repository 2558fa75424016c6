import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter, isBefore, latest, type PlainDate } from '../../../../kernel/plain-date.ts'
import { agreementOf } from '../../../../process/agreement/agreement.ts'
import { dayIn } from '../../../../process/agreement/day-in.ts'
import type { SignedIn } from '../../../visit.ts'
import type { OneBoard } from './step.ts'
import { words } from './words.ts'

type Decided = { outcome: string; decidedOn: PlainDate; endsOn: PlainDate | null }

/** The last day that was asked for, where the board is asked about an early end; null for every other matter. */
export function askedLastDay({ board: { status }, file: { history } }: OneBoard): PlainDate | null {
  const asked = history.events.find(({ seq }) => seq === status.openedSeq)
  return status.kind === 'earlyEnd' && asked !== undefined ? dayIn(asked, 'endsOn') : null
}

/** The last day by the board's yes to an early end: the one that its minutes say, otherwise the one that was asked for. */
export function lastDayIn(
  { form, language }: SignedIn & { form: Decided },
  loaded: OneBoard,
): { endsOn: PlainDate | null; problem: string | null } {
  const { outcome, decidedOn, endsOn } = form
  const asked = askedLastDay(loaded)
  if (outcome !== 'approved' || asked === null) return { endsOn: null, problem: null }
  const end = agreementOf(loaded.file.history)?.signedEnd
  const t = words(language)
  if (endsOn !== null && isBefore(endsOn, decidedOn)) return { endsOn, problem: t.endsBeforeDecision }
  if (endsOn !== null && end !== undefined && isAfter(endsOn, end))
    return { endsOn, problem: t.endsAfterAgreement(dateInWords(end, language)) }
  return { endsOn: endsOn ?? latest(asked, decidedOn), problem: null }
}
