import type { Text } from '../../domain/text.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Agreement, agreementsOf } from '../agreement/agreement.ts'
import type { Ball } from '../case/history.ts'
import { roundOf } from '../case/tracks.ts'
import type { NeedContext } from '../steps/need-context.ts'

/**
 * The day by which signatures are needed: the first day of an agreement; of a bridging the last day of the agreement that it
 * lengthens. Null for a step that signs nothing.
 */
export function signingDay({
  history,
  status,
  step,
  track,
}: NeedContext): Pick<Ball, 'due' | 'arithmetic'> | null {
  const counted = days[step.event]
  if (counted === undefined || track === null) return null
  const agreement = agreementsOf(history, status).find((one) => one.track === roundOf(track))
  return agreement === undefined ? null : counted(agreement)
}

type Counted = { due: PlainDate; arithmetic: Text }

const days: Record<string, (agreement: Agreement) => Counted> = {
  signatureGiven: ({ start }) => ({
    due: start,
    arithmetic: {
      sv: `Överenskommelsens första dag är ${dateInWords(start, 'sv')}. Partnerskapet startar inte förrän alla har skrivit under.`,
      en: `The agreement’s first day is ${dateInWords(start, 'en')}. The partnership does not start until all have signed.`,
    },
  }),
  bridgingSigned: ({ end }) => ({
    due: end,
    arithmetic: {
      sv: `Överenskommelsens sista dag är ${dateInWords(end, 'sv')}. Det som har upphört kan inte förlängas med en överbryggning.`,
      en: `The agreement’s last day is ${dateInWords(end, 'en')}. What has ended cannot be lengthened by a bridging.`,
    },
  }),
}
