import { sentenceOf, somethingNew } from '../../../documents/news/sentence.ts'
import { inLanguage, type Language } from '../../../domain/text.ts'
import type { Rulebook } from '../../../process/rulebook/rulebook.ts'
import type { Notice } from '../../../store/people/notice.ts'

type Named = Pick<Notice, 'kind' | 'params' | 'caseTitle'>

/** What a notice is about, in a sentence. A kind without one says what happened as the rulebook of the case does. */
export function newsSentence(notice: Named, language: Language, rulebook: Rulebook | null = null): string {
  const done = rulebook?.steps.find(({ event }) => event === notice.kind)?.done
  return (
    sentenceOf(notice, language) ??
    (done === undefined ? somethingNew(notice.caseTitle, language) : `${inLanguage(done, language)}.`)
  )
}
