import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { WhyThisDate } from '../../../parts/date-words.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { namesIn } from '../consideration/words.ts'
import { feedbackDuty } from './load.ts'
import { words } from './words.ts'

/** For the organisation, when it has been assessed but the answer is not given yet. */
export function PendingAnswer({ at, file }: { at: SignedIn; file: CaseFile }) {
  const t = words(at.language)
  const { Director } = namesIn(file.history.rulebook, at.language)
  const duty = feedbackDuty(file, at.today)
  const day = duty?.due === undefined ? '' : dateInWords(duty.due, at.language)
  return (
    <CasePage at={at} partnership={file.partnership} title={t.answerTitle}>
      <EmptyState title={t.pendingTitle}>
        <p>{t.pending(Director, day)}</p>
        {duty !== undefined && <WhyThisDate at={at}>{inLanguage(duty.arithmetic, at.language)}</WhyThisDate>}
      </EmptyState>
    </CasePage>
  )
}
