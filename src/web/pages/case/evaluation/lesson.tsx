import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { changeLesson } from '../../../../store/reports/lesson.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { LessonFields } from './lesson-fields.tsx'
import { LessonForm } from './lesson-form.ts'
import { type LessonAt, LessonParams, loadLesson, tagChoices } from './lesson-load.ts'
import { words } from './words.ts'

/** Changing a lesson. Who said yes to sharing it said so of the words that were there. */
export const get = page(LessonParams, noQuery, begunIn(show))
export const post = handler(LessonParams, LessonForm, keeping({ show, save }))

export async function show(at: SignedIn<LessonAt>, entry: Entry) {
  const all = await loadLesson(at)
  const t = words(at.language)
  const { partnership } = all.loaded.file
  const address = (...more: string[]) => at.to.inCase(partnership.number, 'utvardering', 'lardomar', ...more)
  return (
    <CasePage {...{ at, partnership, entry }} title={t.changeTitle} lead={t.changeLead}>
      {!all.mayWrite && <Alert color="info">{t.closedJoint}</Alert>}
      {entry.changedMeanwhile && <div class="kept-text theirs">{all.lesson.text}</div>}
      {all.mayWrite && (
        <Form at={at} keeps={entry} action={address(all.lesson.id)}>
          <LessonFields at={at} entry={entry} all={all} lesson={all.lesson} />
          <Actions>
            <Button>{t.changeIt}</Button>
            <Button look="tertiary" formaction={address(all.lesson.id, 'borttagning')}>
              {t.remove}
            </Button>
            <ButtonLink href={address()} look="tertiary">
              {t.lessons}
            </ButtonLink>
          </Actions>
        </Form>
      )}
    </CasePage>
  )
}

async function save(at: Saving<LessonAt, typeof LessonForm>) {
  const { loaded, lesson, mayWrite } = await loadLesson(at)
  const t = words(at.language)
  if (!mayWrite) return refused(t.closedJoint)
  const tags = at.form.tags.filter((tag) =>
    tagChoices(loaded, at.language).some(({ value }) => value === tag),
  )
  if (tags.length === 0) return refused([{ field: 'tags', sentence: t.tagsMissing }])
  const { partnership } = loaded.file
  const isChanged = await whileCaseStands(at.db, partnership, (trx) =>
    changeLesson(trx, {
      id: lesson.id,
      basedOn: at.form.version,
      partnershipId: partnership.id,
      bodyId: partnership.lead.bodyId,
      text: at.form.text,
      tags,
      side: at.actor.acting.side,
      by: at.actor.personId,
      at: at.now,
    }),
  )
  if (!isChanged) throw new ChangedMeanwhile()
  return goTo(at.to.inCase(partnership.number, 'utvardering', 'lardomar'), t.changed)
}
