import { dateInWords } from '../../../kernel/date-words.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { agreementOf } from '../../../process/agreement/agreement.ts'
import type { CaseFile } from '../../../store/case/case-file.ts'
import type { AnyReader } from '../../visit.ts'
import { phrases } from '../../words.ts'

/** Said where the next agreement is formed while another is in force, so that nobody takes one for the other. */
export function ComingAgreement({ at, file: { history, status } }: { at: AnyReader; file: CaseFile }) {
  const end = inForceMeanwhile({ history, status })
  if (end === null) return null
  return (
    <p>
      <strong>{words(at.language).coming(dateInWords(end, at.language))}</strong>
    </p>
  )
}

/** The last day of the agreement in force, while the next one is formed; null where none is, or none is in force. */
export function inForceMeanwhile({
  history,
  status,
}: Pick<CaseFile, 'history' | 'status'>): PlainDate | null {
  const inForce = agreementOf(history)
  const newest = status.rounds.at(-1)
  if (inForce === null || newest === undefined || !newest.open || newest.track === inForce.track) return null
  return inForce.end
}

const words = phrases({
  sv: {
    coming: (end: string) =>
      `Det här gäller den kommande överenskommelsen. Den nuvarande gäller till och med ${end}.`,
  },
  en: {
    coming: (end: string) => `This is about the coming agreement. The present one is in force until ${end}.`,
  },
})
