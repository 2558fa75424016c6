import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { agreeToShare, stopSharing } from '../../../../store/reports/lesson.ts'
import { goTo } from '../../../answers/answer.ts'
import { handler, type Saving } from '../../../handler.ts'
import { VersionForm } from './lesson-form.ts'
import { type LessonAt, LessonParams, loadLesson } from './lesson-load.ts'
import { show } from './lessons.tsx'
import { words } from './words.ts'

/** A party agrees to share a lesson with everyone who is signed in, or takes that back. */
export const post = handler(LessonParams, VersionForm, { show, save })

async function save(at: Saving<LessonAt, typeof VersionForm>) {
  const { loaded, lesson } = await loadLesson(at)
  const t = words(at.language)
  if (loaded.own === null) throw new NotAllowed()
  const { id, number, lead } = loaded.file.partnership
  const back = at.to.inCase(number, 'utvardering', 'lardomar')
  if (at.form.answer === 'no') {
    await stopSharing(at.db, { id: lesson.id, partyId: loaded.own.id })
    return goTo(back, t.unsharedNow)
  }
  const isAgreed = await agreeToShare(at.db, {
    id: lesson.id,
    partnershipId: id,
    bodyId: lead.bodyId,
    partyId: loaded.own.id,
    basedOn: at.form.version,
    by: at.actor.personId,
    at: at.now,
  })
  if (!isAgreed) throw new ChangedMeanwhile()
  return goTo(back, t.sharedNow)
}
