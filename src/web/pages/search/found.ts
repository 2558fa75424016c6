import type { RegisterRecord } from '../../../domain/register.ts'
import type { ListedLine } from '../../../store/lists/listed-line.ts'
import type {
  FoundDocument,
  FoundList,
  FoundOrganisation,
  FoundWriting,
} from '../../../store/lists/search.ts'
import type { LessonFound } from '../../../store/reports/lesson.ts'
import type { Reader } from '../../visit.ts'

/** Who searches, and for what. */
export type SearchAt = Reader & { text: string }

export type Found = {
  cases: FoundList<ListedLine>
  documents: FoundList<FoundDocument>
  written: FoundList<FoundWriting>
  organisations: FoundList<FoundOrganisation>
  lessons: FoundList<LessonFound>
  register: { total: number; records: readonly RegisterRecord[] }
}
