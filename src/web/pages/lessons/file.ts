import { z } from 'zod'
import { type LessonFound, searchLessons } from '../../../store/reports/lesson.ts'
import { listFile, listKinds } from '../../answers/list-file.ts'
import { page } from '../../handler.ts'
import { LessonsQuery, namedTags } from './lessons.tsx'
import { words } from './words.ts'

const FileParams = z.object({ kind: z.enum(listKinds) })
const mostInFile = 10_000

/** The lessons that the search finds, for a spreadsheet. */
export const get = page(FileParams, LessonsQuery, async (at) => {
  const { sok: text, amne: tag } = at.query
  const found = await searchLessons(at.db, at.actor, { text, tag, page: 1, size: mostInFile })
  const labels = new Map((await namedTags(at, found.tags)).map(({ id, label }) => [id, label]))
  const t = words(at.language)
  const rowOf = (one: LessonFound) => [
    one.partnershipTitle,
    one.body,
    one.parties,
    one.text,
    one.tags.map((id) => labels.get(id) ?? id).join('; '),
    one.number ?? '',
  ]
  const rows = found.lessons.map(rowOf)
  return listFile(`${t.file}-${at.today}`, at.params.kind, [Object.values(t.columns), ...rows])
})
