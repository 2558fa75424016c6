import { dateInWords } from '../../../kernel/date-words.ts'
import { agreementOf } from '../../../process/agreement/agreement.ts'
import type { CaseFile } from '../../../store/case/case-file.ts'
import type { AnyReader } from '../../visit.ts'
import { phrases } from '../../words.ts'

/** Said where the next agreement is formed while another is in force, so that nobody takes one for the other. */
export function ComingAgreement({ at, file: { history, status } }: { at: AnyReader; file: CaseFile }) {
  const inForce = agreementOf(history)
  const newest = status.rounds.at(-1)
  if (inForce === null || newest === undefined || !newest.open || newest.track === inForce.track) return null
  return (
    <p>
      <strong>{words(at.language).coming(dateInWords(inForce.end, at.language))}</strong>
    </p>
  )
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
