import { z } from 'zod'
import { canWriteTogether } from '../../../../domain/permissions/permissions-report.ts'
import type { Lesson } from '../../../../domain/report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { type LoadedEvaluation, loadEvaluation } from './load.ts'

export const LessonParams = CaseParams.extend({ lesson: z.uuid() })
export type LessonAt = z.output<typeof LessonParams>

export type LoadedLessons = {
  loaded: LoadedEvaluation
  lessons: readonly Lesson[]
  /** Lessons are written from the opening of the answers until the evaluation is registered. */
  mayWrite: boolean
}

/** The lessons of a case; nobody reads them before all answers are open. Throws NotFound then. */
export async function loadLessons(at: SignedIn<CaseAt>): Promise<LoadedLessons> {
  const loaded = await loadEvaluation(at)
  if (loaded.phase === 'notBegun' || loaded.phase === 'apart') throw new NotFound()
  const may = canWriteTogether(at.actor, loaded.file.partnership.scope)
  return {
    loaded,
    lessons: loaded.evaluation?.lessons ?? [],
    mayWrite: may && loaded.phase === 'together' && !loaded.paused,
  }
}

/** One lesson, by somebody who writes lessons. */
export async function loadLesson(at: SignedIn<LessonAt>): Promise<LoadedLessons & { lesson: Lesson }> {
  const all = await loadLessons(at)
  const lesson = all.lessons.find(({ id }) => id === at.params.lesson)
  if (lesson === undefined) throw new NotFound()
  if (!canWriteTogether(at.actor, all.loaded.file.partnership.scope)) throw new NotAllowed()
  return { ...all, lesson }
}

export function tagChoices({ template }: LoadedEvaluation, language: SignedIn['language']) {
  return template.tags.map(({ id, label }) => ({ value: id, label: inLanguage(label, language) }))
}
