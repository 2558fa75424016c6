import { canReview } from '../../../../domain/permissions-agreement.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import type { CaseFile } from '../../../../store/case-file.ts'
import { listReviewConditions } from '../../../../store/review-condition.ts'
import { Button } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import { ConditionText } from './conditions-part.tsx'
import { words } from './words.ts'

/** The conditions that are tasks: which are done, and for the staff unit the way to say so. */
export async function TasksPart({ at, file }: { at: SignedIn; file: CaseFile }) {
  const t = words(at.language)
  const { id, number, scope } = file.partnership
  const tasks = (await listReviewConditions(at.db, id)).filter(({ becomes }) => becomes === 'task')
  if (tasks.length === 0) return null
  return (
    <Section title={t.tasks} id="uppgifter">
      <ul class="review-conditions">
        {tasks.map((task) => (
          <li>
            <ConditionText at={at} file={file} condition={task} />
            {task.metOn === null ? (
              <Tag mood="waiting">{t.taskOpen}</Tag>
            ) : (
              <Tag mood="calm">{t.taskDone(dateInWords(task.metOn, at.language))}</Tag>
            )}
            {task.metOn === null && canReview(at.actor, scope) && (
              <Form at={at} action={at.to.inCase(number, 'granskning', 'villkor', task.id, 'klart')}>
                <Button look="secondary">{t.meetTask}</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
