import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { removeLesson } from '../../../../store/reports/lesson.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { handler, type Saving } from '../../../handler.ts'
import { show } from './lesson.tsx'
import { VersionForm } from './lesson-form.ts'
import { type LessonAt, LessonParams, loadLesson } from './lesson-load.ts'
import { words } from './words.ts'

/** Takes a lesson away; it stays in the database as removed, by whom and when. */
export const post = handler(LessonParams, VersionForm, { show, save })

async function save(at: Saving<LessonAt, typeof VersionForm>) {
  const { loaded, lesson, mayWrite } = await loadLesson(at)
  const t = words(at.language)
  if (!mayWrite) return refused(t.closedJoint)
  const { partnership } = loaded.file
  const removal = {
    id: lesson.id,
    partnershipId: partnership.id,
    basedOn: at.form.version,
    by: at.actor.personId,
    at: at.now,
  }
  const isRemoved = await whileCaseStands(at.db, partnership, (trx) => removeLesson(trx, removal))
  if (!isRemoved) throw new ChangedMeanwhile()
  return goTo(at.to.inCase(partnership.number, 'utvardering', 'lardomar'), t.removed)
}
