import type { ProcessEvent } from '../../../../domain/events.ts'
import { inLanguage, type Language, type Text } from '../../../../domain/text.ts'
import { lowerFirst } from '../../../../kernel/lower-first.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { CaseDocument } from '../../../../store/papers/document.ts'
import { words as boardWords } from '../board/words.ts'
import { voiceOf } from '../own-titles.ts'
import { paperTitles } from '../paper-title.ts'

/**
 * What the register calls a document: boards decide several times on one partnership, and several boards may decide, so that
 * what was made in a board's matter says which, and whose where there are several.
 */
export function toldTitle(
  file: CaseFile,
  event: ProcessEvent,
  { title, language }: Pick<CaseDocument, 'title' | 'language'>,
): Text {
  const named = paperTitles(file.history.rulebook, { title, language })
  const { boardCases, tracks } = file.status
  const matter = boardCases.find(({ track }) => track === tracks.get(event.seq))?.kind
  const whose = voiceOf(file, event)?.name
  const inOne = (reader: Language) => {
    const about = matter && lowerFirst(boardWords(reader).matters[matter])
    return [inLanguage(named, reader), about, whose].filter(Boolean).join(', ')
  }
  const [sv, en] = [inOne('sv'), inOne('en')]
  return en === sv ? { sv } : { sv, en }
}
