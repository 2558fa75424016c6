import { dateInWords } from '../../../../kernel/date-words.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { SignedIn } from '../../../visit.ts'
import { AnswerToGive } from '../answer-to-give.tsx'
import { feedbackDuty, mayTell } from './load.ts'
import type { Given } from './verdict.ts'
import { words } from './words.ts'

/** Whether the organisation has had the answer; otherwise whose turn it is and by which day. */
export function Told({ at, file, given }: { at: SignedIn; file: CaseFile; given: Given }) {
  const t = words(at.language)
  if (given.told !== null) return <p>{t.told(dateInWords(given.told.on, at.language))}</p>
  const href = mayTell(at.actor, file) ? at.to.inCase(file.partnership.number, 'bedomning', 'besked') : null
  return <AnswerToGive {...{ at, file, href, t }} duty={feedbackDuty(file, at.today)} />
}
