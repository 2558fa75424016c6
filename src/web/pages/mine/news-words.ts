import { inLanguage, type Language } from '../../../domain/text.ts'
import type { Rulebook } from '../../../process/rulebook.ts'
import type { Notice } from '../../../store/notice.ts'
import { phrases } from '../../words.ts'
import { toldIn } from './news-told.ts'
import { en } from './news-words-en.ts'
import { sv } from './news-words-sv.ts'

type Named = Pick<Notice, 'kind' | 'params' | 'caseTitle'>

/** What a notice is about, in a sentence. A kind without one says what happened as the rulebook of the case does. */
export function newsSentence(
  { kind, params, caseTitle }: Named,
  language: Language,
  rulebook: Rulebook | null = null,
): string {
  const { sentences, unknown } = newsWords(language)
  const sentence = sentences[kind]?.(toldIn(params, language))
  const done = rulebook?.steps.find(({ event }) => event === kind)?.done
  return sentence ?? (done === undefined ? unknown(caseTitle) : `${inLanguage(done, language)}.`)
}

const newsWords = phrases({
  sv: { sentences: sv, unknown: (title: string | null) => `Något nytt har hänt i ${title ?? 'ett ärende'}.` },
  en: {
    sentences: en,
    unknown: (title: string | null) => `Something new has happened in ${title ?? 'a case'}.`,
  },
})
