import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
import { Alert } from '../../../parts/alert.tsx'
import { DateWords, WhyThisDate } from '../../../parts/date-words.tsx'
import type { At, FirstMeeting } from './load.ts'
import { words } from './words.ts'

/** The last day for the first meeting, how it was counted, and plainly when it has passed. */
export function LastDay({ at, loaded: { duty } }: { at: At; loaded: FirstMeeting }) {
  const t = words(at.language)
  const { due } = duty
  if (due === undefined) return null
  const day = dateInWords(due, at.language)
  const isPublic = at.actor.acting.side === 'public'
  return (
    <>
      {isBefore(due, at.today) && <Alert color="warning">{isPublic ? t.late(day) : t.lateParty(day)}</Alert>}
      <p>
        <strong>{t.lastDay}:</strong> <DateWords at={at} day={due} />
      </p>
      <WhyThisDate at={at}>
        <p>
          {inLanguage(duty.arithmetic, at.language)}; {inLanguage(duty.source, at.language)}
        </p>
      </WhyThisDate>
    </>
  )
}
