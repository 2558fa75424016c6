import { canBeginReport } from '../../../../domain/permissions/permissions-report.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Form } from '../../../parts/form.tsx'
import { namesIn } from '../consideration/words.ts'
import { EarlierPapers } from '../report/earlier-papers.tsx'
import { type EvaluationProps, mayBeginFrom } from './load.ts'
import { words } from './words.ts'

/** When it is to be made, and the way to begin. */
export function NotBegun({ at, loaded }: EvaluationProps) {
  const t = words(at.language)
  const { duty, file } = loaded
  const from = mayBeginFrom(loaded)
  if (duty === null || from === null || duty.due === undefined)
    return (
      <EmptyState title={t.noDutyTitle}>
        <p>{t.noDuty}</p>
      </EmptyState>
    )
  const day = (of: typeof from) => dateInWords(of, at.language)
  const isLate = isAfter(at.today, duty.due)
  const isEarly = isAfter(from, at.today)
  const { partnership, status } = file
  const isOpen = !isEarly && status.paused === null
  const may = canBeginReport(at.actor, partnership.scope)
  return (
    <>
      <p>{isLate ? t.late(day(duty.due)) : t.window(day(from), day(duty.due))}</p>
      {isOpen && !may && <p class="quiet">{t.whoBegins(namesIn(file.history.rulebook, at.language))}</p>}
      {isOpen && may && (
        <Form at={at} action={at.to.inCase(partnership.number, 'utvardering')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <Actions>
            <Button>{t.begin}</Button>
          </Actions>
        </Form>
      )}
      <EarlierPapers at={at} file={file} kind="evaluation" />
    </>
  )
}
