import { dayOf } from '../../domain/events.ts'
import type { Text } from '../../domain/text.ts'
import { latest, type PlainDate } from '../../kernel/plain-date.ts'
import { legalityReviewOf } from '../board/legality.ts'
import type { Warning } from '../rulebook/rulebook-schema.ts'
import { casesOf, eventsOf, type NeedContext } from './need-context.ts'

/** Whether a legality review of the decision that a signature rests on can still be asked for. */
export function isLegalityOpen(context: NeedContext): boolean {
  const ends = lastDay(context)
  return ends === null || context.on <= ends
}

/** The warning with the last day, once every board has announced its minutes. */
export function legalityWarning({ when, text }: Warning, context: NeedContext): Text | undefined {
  const ends = when === 'legalityPeriodOpen' ? lastDay(context) : null
  if (ends === null) return undefined
  const en = `${text.en} The last day to ask for one is ${ends}.`
  return { sv: `${text.sv} Sista dagen att begära den är ${ends}.`, en }
}

/** Of several boards the last one's; null while one of them has not announced its minutes. */
function lastDay(context: NeedContext): PlainDate | null {
  const { track, history } = context
  const isBridging = track !== null && !('number' in track)
  const cases = casesOf(context, isBridging ? 'bridging' : 'sign')
  const newest = isBridging ? track.openedSeq : cases.at(-1)?.openedSeq
  const days = cases
    .filter(({ openedSeq }) => openedSeq === newest)
    .map((board) => eventsOf({ ...context, track: board }, ['minutesPublished'], 'track').at(-1))
    .map((event) => (event && legalityReviewOf(history.rulebook, dayOf(event))?.ends) ?? null)
  const known = days.filter((day) => day !== null)
  const [first, ...others] = known
  return first === undefined || known.length < days.length ? null : latest(first, ...others)
}
